/** Parties of a flow diagram and its sums in sentences. */
import { inList } from '../../format/list';
import { shortValue } from '../text';
import { flowLayout, type FlowLayout, type FlowNode, type FlowPicture } from './layout';
import type { FlowModel } from './model';

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

export const NO_FLOW = 'No amount in these years.';

/** "Came in 120 million, went back 4 million: net 116 million. The table has all 17 donors." */
export function sumSentence({ sent, returned, net }: FlowLayout, model: FlowModel): string {
	const back =
		returned < 0 ? `, ${model.backWord} ${shortValue(-returned, model)}: net ${shortValue(net, model)}` : '';
	const parties = new Set(model.flows.map(({ from }) => from.id)).size;
	const all = parties > 1 ? ` The table has all ${parties} ${model.fromMany}.` : '';
	return `${model.sentWord} ${shortValue(sent, model)}${back}.${all}`;
}

/** Every party on the left with its amounts, and the sums. */
export function describeFlow(model: FlowModel): string {
	const layout = flowLayout(model.flows);
	const parties = [layout.there, layout.back].flatMap((picture) =>
		picture.nodes.filter(({ side }) => side === 'left').map((node) => flowSentence(node, picture, model))
	);
	return [...parties, sumSentence(layout, model)].join(' ');
}
