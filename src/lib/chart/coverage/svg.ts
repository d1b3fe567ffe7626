/** Coverage as an SVG of its own: rows by years, darker where there is more. */
import { mixed } from '../../style/tokens';
import type { Canvas, Drawn } from '../kind';
import type { CoverageModel } from '../model';
import { attributes, cutText, textAt } from '../svg/text';
import { shadesOf } from './layout';

const ROW = 22;
const SIZE = 12;
const HEAD = 20;

export function coverageSvg(model: CoverageModel, { width, colours }: Canvas): Drawn {
	const shades = shadesOf(model);
	const name = Math.min(240, width * 0.36);
	const cell = (width - name) / Math.max(1, model.years.length);
	const fill = (level: number) => mixed(colours.focus, colours.paper, 0.2 + 0.2 * level);
	const heads = model.years.flatMap((year, i) =>
		i === 0 || i === model.years.length - 1 || (year % 10 === 0 && i > 4 && i < model.years.length - 5)
			? [
					textAt(String(year), name + (i + 0.5) * cell, 12, {
						fill: colours.muted,
						size: SIZE,
						anchor: i === 0 ? 'start' : i === model.years.length - 1 ? 'end' : 'middle'
					})
				]
			: []
	);
	const rows = model.rows.map((row, i) => {
		const y = HEAD + i * ROW;
		const label = textAt(cutText(row.label, name - 10, SIZE), 0, y + 15, { fill: colours.ink, size: SIZE });
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
	const foot = HEAD + model.rows.length * ROW + 14;
	return {
		marks: [
			...heads,
			...rows,
			textAt(cutText(key, width, SIZE), 0, foot, { fill: colours.muted, size: SIZE })
		].join(''),
		height: foot + 6
	};
}
