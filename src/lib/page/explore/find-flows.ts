/** Flows as the chooser of Explore offers them, by the words of what they are. */
import { FLOW_IDS } from '../../state/flow-measures';
import type { Option } from '../../ui/option';
import { FLOW_WORDS } from '../../words/en/flow-measures';

const FLOWS = FLOW_IDS.map((id) => {
	const { title, part, also } = FLOW_WORDS[id];
	return {
		option: {
			id,
			label: title,
			hint: `Flows of the country in focus, each ${part.toLowerCase()} apart`,
			section: 'Aid, trade and debt'
		},
		words: `${title} ${also}`.toLowerCase().split(/[^a-z]+/)
	};
});

/** Those of which every word begins a word. */
export function findFlows(text: string): Option[] {
	const asked = text
		.toLowerCase()
		.split(/[^a-z]+/)
		.filter((word) => word !== '' && word !== 'by' && word !== 'of');
	if (asked.length === 0) return [];
	return FLOWS.filter(({ words }) => asked.every((one) => words.some((word) => word.startsWith(one)))).map(
		({ option }) => option
	);
}
