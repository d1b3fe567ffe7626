/** What was understood as chips, each with the question that is left when it is taken away. */
import { NO_TIME, type Asked } from '../../ask/asked';
import { askedTask, askedYears } from '../../words/en/ask';

export interface Chip {
	key: string;
	/** What it is a chip of, for screen readers. */
	field: string;
	text: string;
	/** The object without it; null for what cannot be taken away. */
	without: Asked | null;
	/** Other measures that the words may mean, its own first. */
	others: readonly { id: string; label: string; asked: Asked }[];
}

/** @param nameOf what an economy or a group is called */
export function chipsOf(asked: Asked, nameOf: (id: string) => string): Chip[] {
	const isOnly = asked.measures.length === 1;
	const chips: Chip[] = asked.measures.map((measure, at) => ({
		key: `measure ${measure.id}`,
		field: 'Measure',
		text: measure.label,
		without: isOnly
			? null
			: { ...asked, task: 'trend', measures: asked.measures.filter((one) => one !== measure) },
		others: [{ ...measure, hint: '' }, ...measure.others].map(({ id, label, hint }) => ({
			id,
			label: hint ? `${label} (${hint})` : label,
			asked: {
				...asked,
				measures: asked.measures.map((one, place) =>
					place === at ? { ...one, id, label, by: 'name' as const, others: [] } : one
				)
			}
		}))
	}));
	for (const id of asked.places)
		chips.push({
			...{ key: `place ${id}`, field: 'Place', text: nameOf(id), others: [] },
			without: { ...asked, places: asked.places.filter((one) => one !== id) }
		});
	if (asked.group)
		chips.push({
			...{ key: 'group', field: 'Members of', text: `members of ${nameOf(asked.group)}`, others: [] },
			without: { ...asked, group: null }
		});
	const years = askedYears(asked.time);
	if (years)
		chips.push({
			key: 'years',
			field: 'Years',
			text: years,
			without: { ...asked, time: NO_TIME, task: asked.task === 'value' ? 'trend' : asked.task },
			others: []
		});
	const task = askedTask(asked);
	const isSet = asked.task === 'ranking' || asked.task === 'change';
	if (task)
		chips.push({
			...{ key: 'task', field: 'Question', text: task, others: [] },
			without: isSet ? { ...asked, task: 'trend', order: null, limit: null, threshold: null } : null
		});
	if (asked.chart)
		chips.push({
			key: 'chart',
			field: 'Chart',
			text: asked.chart,
			without: { ...asked, chart: null },
			others: []
		});
	return chips;
}
