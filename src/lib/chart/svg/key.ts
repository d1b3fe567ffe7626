/** The key of a drawing outside a page: marks with what they mean, in as many lines as they need. */
import type { Colours } from '../../style/tokens';
import { attributes, cutText, pathOf, round, textAt, textWidth } from './text';

export interface KeyItem {
	text: string;
	/** A filled square, a dashed line, a dot, or nothing before the text. */
	mark: 'square' | 'dashed' | 'dot' | 'none';
	colour: string;
}

const SIZE = 12;
const LINE = 18;
const GAP = 16;

/** The marks from (0, y) on and how high they are; nothing for no items. */
export function keyAt(
	items: readonly KeyItem[],
	y: number,
	width: number,
	colours: Colours
): { marks: string; height: number } {
	let [x, line] = [0, 0];
	const marks = items.map(({ text, mark, colour }) => {
		const indent = mark === 'none' ? 0 : mark === 'square' ? 18 : 12;
		const said = cutText(text, width - indent, SIZE);
		const wide = indent + textWidth(said, SIZE);
		if (x > 0 && x + wide > width) [x, line] = [0, line + 1];
		const base = y + line * LINE + 12;
		const drawn = markAt(mark, x, base, colour) + textAt(said, x + indent, base, { fill: colours.muted });
		x += wide + GAP;
		return drawn;
	});
	return { marks: marks.join(''), height: items.length > 0 ? (line + 1) * LINE + 6 : 0 };
}

function markAt(mark: KeyItem['mark'], x: number, base: number, fill: string): string {
	if (mark === 'square') return `<rect${attributes({ x, y: base - 9, width: 13, height: 9, fill })}/>`;
	if (mark === 'dot') return `<circle${attributes({ cx: x + 4, cy: base - 4, r: 3, fill })}/>`;
	if (mark === 'none') return '';
	return pathOf(`M${round(x + 4)} ${base - 11}v14`, {
		stroke: fill,
		'stroke-width': 1.5,
		'stroke-dasharray': '3 2'
	});
}
