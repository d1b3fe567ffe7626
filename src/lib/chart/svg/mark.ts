/** The mark of a status in a drawing outside a page. */
import type { Colours } from '../../style/tokens';
import { MARKS, type MarkId } from '../marks';
import { attributes, cutText, pathOf, textAt, textWidth } from './text';

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

/** What marks mean, from (0, y) on, in as many lines as they need, and how high that is. */
export function marksKeyAt(
	items: readonly { status: MarkId; word: string }[],
	y: number,
	width: number,
	colours: Colours
): { marks: string; height: number } {
	const [size, high, gap, indent] = [12, 18, 16, 17];
	let [x, line] = [0, 0];
	const marks = items.map(({ status, word }) => {
		const said = cutText(word, width - indent, size);
		const wide = indent + textWidth(said, size);
		if (x > 0 && x + wide > width) [x, line] = [0, line + 1];
		const top = y + line * high;
		const drawn =
			markAt(status, x, top + 2, colours) + textAt(said, x + indent, top + 12, { fill: colours.muted, size });
		x += wide + gap;
		return drawn;
	});
	return { marks: marks.join(''), height: items.length > 0 ? (line + 1) * high + 4 : 0 };
}
