/** The mark of a status in a drawing outside a page. */
import type { Colours } from '../../style/tokens';
import { MARKS, type MarkId } from '../marks';
import { attributes, pathOf } from './text';

/** A mark in a box of 12 px whose upper left corner is (x, y), `scale` times as large. */
export function markAt(id: MarkId, x: number, y: number, colours: Colours, scale = 1): string {
	const { path, colour, stroked, dashed } = MARKS[id];
	const paint = stroked
		? {
				stroke: colours[colour],
				'stroke-width': 1.75,
				...(dashed ? { 'stroke-dasharray': '2.4 1.6' } : {})
			}
		: { fill: colours[colour], 'fill-rule': 'evenodd' };
	const move = attributes({
		transform: `translate(${Math.round(10 * x) / 10} ${Math.round(10 * y) / 10})${scale === 1 ? '' : ` scale(${scale})`}`
	});
	return `<g${move}>${pathOf(path, paint)}</g>`;
}
