/** Coverage as an SVG of its own: rows by years, darker where there is more. */
import { mixed } from '../../style/tokens';
import type { Canvas, Drawn } from '../kind';
import type { CoverageModel } from '../model';
import { attributes, cutText, paragraphAt, textAt } from '../svg/text';
import { shadesOf } from './layout';

const ROW = 22;
const SIZE = 12;
const HEAD = 20;
/** Below this width, px, a name stands over its row. */
const NARROW = 480;
const NAME = 18;

export function coverageSvg(model: CoverageModel, { width, colours }: Canvas): Drawn {
	const shades = shadesOf(model);
	const isNarrow = width < NARROW;
	const name = isNarrow ? 0 : Math.min(240, width * 0.36);
	const high = ROW + (isNarrow ? NAME : 0);
	const cell = (width - name) / Math.max(1, model.years.length);
	const fill = (level: number) => mixed(colours.focus, colours.paper, 0.2 + 0.2 * level);
	const last = model.years.length - 1;
	const apart = (columns: number) => columns * cell > 4 * SIZE;
	const heads = model.years.flatMap((year, i) =>
		i === 0 || i === last || (year % 10 === 0 && apart(i) && apart(last - i))
			? [
					textAt(String(year), name + (i + 0.5) * cell, 12, {
						fill: colours.muted,
						size: SIZE,
						anchor: i === 0 ? 'start' : i === last ? 'end' : 'middle'
					})
				]
			: []
	);
	const rows = model.rows.map((row, i) => {
		const y = HEAD + (i + 1) * high - ROW;
		const label = textAt(
			cutText(row.label, isNarrow ? width : name - 10, SIZE),
			0,
			y + 15 - (isNarrow ? NAME : 0),
			{ fill: colours.ink, size: SIZE }
		);
		if (row.reason && row.counts.every((count) => count === 0))
			return (
				label +
				textAt(cutText(row.reason, width - name, SIZE), name, y + 15, { fill: colours.muted, size: SIZE })
			);
		const cells = row.counts.map((count, column) => {
			const level = shades.level(count);
			const box = { x: name + column * cell, y: y + 2, width: Math.max(1, cell - 1), height: ROW - 4 };
			return level === 0 ? '' : `<rect${attributes({ ...box, fill: fill(level) })}/>`;
		});
		return label + cells.join('');
	});
	const key = `${model.counted} with a value: ${shades.key.map(({ text }) => text).join(', ')}, from light to dark`;
	const foot = HEAD + model.rows.length * high + 2;
	const said = paragraphAt(key, foot, { width, line: 16 }, { fill: colours.muted, size: SIZE });
	return { marks: [...heads, ...rows, ...said.marks].join(''), height: foot + said.height + 4 };
}
