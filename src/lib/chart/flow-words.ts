/** A party of a flow diagram in a sentence. */
import { inList } from '../format/list';
import type { FlowNode, FlowPicture, FlowModel } from './flow-diagram';
import { shortValue } from './text';

/** "World Bank: 31.6 million, as grants 4.2 million and cheap loans 27.4 million." */
export function flowSentence(node: FlowNode, picture: FlowPicture, model: FlowModel): string {
	const other = node.side === 'left' ? 'to' : 'from';
	const labels = new Map(picture.nodes.map(({ side, id, label }) => [`${side} ${id}`, label]));
	const ribbons = picture.ribbons.filter(
		(ribbon) => ribbon[node.side === 'left' ? 'from' : 'to'] === node.id
	);
	const parts = ribbons
		.sort((a, b) => Math.abs(b.value) - Math.abs(a.value))
		.map(
			(ribbon) =>
				`${labels.get(`${other === 'to' ? 'right' : 'left'} ${ribbon[other]}`)} ${shortValue(ribbon.value, model)}`
		);
	return `${node.label}: ${shortValue(node.value, model)}, ${node.side === 'left' ? 'as' : 'from'} ${inList(parts)}.`;
}
