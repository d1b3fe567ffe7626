/** A map of statuses as an SVG of its own: a tinted cell with its mark, in blocks of columns where not all have room. */
import { mixed } from '../../style/tokens';
import type { Canvas, Drawn } from '../kind';
import { MARKS } from '../marks';
import { marksKeyAt } from '../svg/mark';
import { attributes, cutText, pathOf, round, textAt, textWidth } from '../svg/text';
import { heatBlocks, usedStatuses } from './layout';
import type { HeatModel, HeatRow } from './model';

const SIZE = 12;
const ROW = 18;
/** No cell is narrower or wider. */
const [LEAST, MOST] = [13, 24];
const GROUP = 16;
const GAP = 16;

export function heatSvg(model: HeatModel, { width, colours }: Canvas): Drawn {
	const widest = (texts: string[]) => Math.max(0, ...texts.map((text) => textWidth(text, SIZE, true)));
	const scores = [model.headings.score, ...model.rows.map(({ score }) => score)];
	const score = Math.min(0.22 * width, widest(scores)) + 12;
	const name = Math.min(0.34 * width, widest(model.rows.map(({ label }) => label)) + 8);
	const left = name + score;
	const blocks = heatBlocks(model, Math.floor((width - left) / LEAST));
	const cell = Math.min(MOST, (width - left) / Math.max(1, ...blocks.map(({ from, to }) => to - from)));
	const ids = Math.min(76, Math.max(...model.columns.map(({ id }) => textWidth(id, 10))) + 8);
	const marks: string[] = [];
	let y = 0;
	const row = ({ label, score: said, cells, focus }: HeatRow, from: number, to: number) => {
		const style = { fill: colours.ink, size: SIZE, ...(focus ? { weight: 650 } : {}) };
		if (focus)
			marks.push(`<rect${attributes({ x: 0, y, width: left, height: ROW, fill: colours['focus-soft'] })}/>`);
		marks.push(
			textAt(cutText(label, name - 6, SIZE, focus), 2, y + 13, style),
			textAt(said, name, y + 13, style)
		);
		cells.slice(from, to).forEach((status, i) => {
			const { colour, open, glyph } = MARKS[status];
			const x = left + i * cell;
			const fill = open ? colours.paper : mixed(colours[colour], colours.paper, 0.26);
			marks.push(
				`<rect${attributes({ x: x + 0.5, y: y + 0.5, width: cell - 1, height: ROW - 1, fill })}/>`,
				textAt(glyph, round(x + cell / 2), y + 13, {
					fill: open ? colours.muted : colours.ink,
					size: 10,
					anchor: 'middle'
				})
			);
		});
		y += ROW;
	};
	for (const { from, to, groups } of blocks) {
		let x = left;
		for (const { label, count } of groups) {
			const said = cutText(label, count * cell - 4, 11);
			marks.push(
				// A column alone may have no room for a letter.
				textWidth(said, 11) > count * cell
					? ''
					: textAt(said, round(x + 3), y + 11, { fill: colours.muted, size: 11 }),
				pathOf(`M${round(x)} ${y}v${GROUP + ids}`, { stroke: colours.hairline })
			);
			x += count * cell;
		}
		y += GROUP + ids;
		marks.push(
			textAt(cutText(model.headings.score, score - 8, 11), name, y - 5, { fill: colours.muted, size: 11 })
		);
		model.columns.slice(from, to).forEach(({ id }, i) => {
			const at = `translate(${round(left + (i + 0.5) * cell + 3.5)} ${y - 5}) rotate(-90)`;
			marks.push(
				`<g${attributes({ transform: at })}>${textAt(cutText(id, ids - 6, 10), 0, 0, { fill: colours.muted, size: 10 })}</g>`
			);
		});
		for (const one of model.rows) row(one, from, to);
		y += GAP;
	}
	const key = marksKeyAt(usedStatuses(model), y, width, colours);
	return { marks: marks.join('') + key.marks, height: y + key.height };
}
