/**
 * Need and aid as an SVG of its own: a grid, with what runs on in one paragraph across the foot of its row, or on a narrow
 * canvas each row's cells under each other.
 */
import { mixed } from '../../style/tokens';
import type { Canvas, Drawn } from '../kind';
import { markAt } from '../svg/mark';
import { attributes, pathOf, round, textAt, wrapText } from '../svg/text';
import { needLayout, type NeedCell } from './layout';
import type { NeedModel } from './model';

const SIZE = 12;
const LINE = 15;
const GAP = 5;
const PAD = 7;
const HEAD = 116;
/** Cells narrower than this would break most names. */
const LEAST_CELL = 110;

interface Line {
	text: string;
	fill: string;
	weight?: number;
	/** The last line of a thing: a little room below. */
	isLast?: boolean;
}

export function needSvg(model: NeedModel, { width, colours }: Canvas): Drawn {
	const rows = needLayout(model);
	const columns = model.columns.filter(({ id }) => !model.run.includes(id));
	const cellWidth = (width - HEAD) / Math.max(1, columns.length);
	const isGrid = cellWidth >= LEAST_CELL;
	const ink = colours.ink;
	const warn = colours['verdict-deteriorating'];
	const marks: string[] = [];
	const lines = ({ items, marked, run }: NeedCell, room: number): Line[] => {
		const wrapped = (text: string, fill: string, weight?: number) =>
			wrapText(text, room, SIZE, weight !== undefined).map((line) => ({
				text: line,
				fill,
				...(weight ? { weight } : {})
			}));
		return [
			...(marked ? wrapped(marked, warn, 700) : []),
			...(run
				? wrapped(items.map(({ label }) => label).join(' · '), ink)
				: items.flatMap(({ label, also }) =>
						[
							...wrapped(label, ink, also ? 600 : undefined),
							...(also ? wrapped(also, colours.muted) : [])
						].map((line, i, { length }) => ({ ...line, isLast: i === length - 1 }))
					)),
			...(items.length === 0 && isGrid ? wrapped('none', colours.muted) : [])
		];
	};
	const heightOf = (all: readonly Line[]) =>
		all.length * LINE + all.filter(({ isLast }, i) => isLast && i < all.length - 1).length * GAP;
	const write = (all: readonly Line[], x: number, top: number) => {
		all.forEach(({ text, fill, weight }, i) =>
			marks.push(
				textAt(text, round(x), top + heightOf(all.slice(0, i + 1)) - 4, {
					size: SIZE,
					fill,
					...(weight ? { weight } : {})
				})
			)
		);
	};
	const frame = (x: number, y: number, wide: number, height: number) =>
		`<rect${attributes({ x, y, width: wide, height, fill: mixed(warn, colours.paper, 0.09), stroke: warn, 'stroke-width': 2 })}/>`;
	let y = 0;
	if (isGrid) {
		const heads = columns.map(({ head }) => wrapText(head, cellWidth - 2 * PAD, SIZE, true));
		heads.forEach((head, i) =>
			write(
				head.map((text) => ({ text, fill: ink, weight: 650 })),
				HEAD + i * cellWidth + PAD,
				0
			)
		);
		y = Math.max(...heads.map(({ length }) => length)) * LINE + PAD;
	}
	for (const { row, cells } of rows) {
		const label = wrapText(row.label, (isGrid ? HEAD : width) - 20, SIZE, true);
		marks.push(pathOf(`M0 ${y}H${round(width)}`, { stroke: isGrid ? colours.hairline : colours.muted }));
		marks.push(markAt(row.status, 0, y + PAD + 1, colours));
		write(
			label.map((text) => ({ text, fill: ink, weight: 650 })),
			18,
			y + PAD
		);
		if (isGrid) {
			const own = cells.filter(({ run }) => !run);
			const isEmpty = own.every(({ items }) => items.length === 0);
			const below = cells.filter(({ run, items }) => run && items.length > 0);
			const drawn = own.map((cell) => (isEmpty && below.length > 0 ? [] : lines(cell, cellWidth - 2 * PAD)));
			const height = Math.max(label.length * LINE, ...drawn.map(heightOf)) + 2 * PAD;
			own.forEach(({ marked }, i) => {
				const x = HEAD + i * cellWidth;
				if (marked) marks.push(frame(x + 1, y + 1, cellWidth - 2, height - 2));
				write(drawn[i]!, x + PAD, y + PAD);
			});
			const foot = y + height + 2;
			// What stands alone in its row begins beside its name.
			y = isEmpty && below.length > 0 ? y + PAD : foot;
			for (const cell of below) {
				const room = width - HEAD - 2 * PAD;
				const head = wrapText(cell.column.head, room, SIZE, true).map((text) => ({
					text,
					fill: colours.muted,
					weight: 650
				}));
				const all = [...head, ...lines(cell, room)];
				write(all, HEAD + PAD, y);
				y += heightOf(all) + PAD;
			}
			y = Math.max(y, foot);
			continue;
		}
		y += label.length * LINE + PAD;
		for (const cell of cells.filter(({ items }) => items.length > 0)) {
			const head = wrapText(cell.column.head, width - 2 * PAD, SIZE, true);
			const all = [
				...head.map((text) => ({ text, fill: colours.muted, weight: 650 })),
				...lines(cell, width - 2 * PAD)
			];
			const height = heightOf(all) + 2 * PAD;
			if (cell.marked) marks.push(frame(1, y + 1, width - 2, height - 2));
			write(all, PAD, y + PAD);
			y += height;
		}
		y += PAD;
	}
	return { marks: marks.join(''), height: y + 2 };
}
