/** A listing as an SVG of its own: text in columns under a head, or on a narrow canvas each row as a list. */
import type { Canvas, Drawn } from '../kind';
import { pathOf, round, textAt } from '../svg/text';
import { listingLayout, type PlacedCell } from './layout';
import type { ListingModel } from './model';

const SIZE = 12;
const LINE = 15;
const PAD = 5;

export function listingSvg(model: ListingModel, { width, colours }: Canvas): Drawn {
	const { head, rows } = listingLayout(model, width, SIZE);
	const marks: string[] = [];
	let y = 0;
	const cell = ({ x, anchor, lines, head: isHead }: PlacedCell, top: number, fill: string) => {
		const style = { fill, size: SIZE, anchor, ...(isHead ? { weight: 650 } : {}) };
		marks.push(...lines.map((line, i) => textAt(line, round(x), top + (i + 1) * LINE - 4, style)));
	};
	const beside = (cells: PlacedCell[], fill: string) => {
		for (const one of cells) cell(one, y + PAD, fill);
		y += Math.max(...cells.map(({ lines }) => lines.length)) * LINE + 2 * PAD;
		marks.push(pathOf(`M0 ${y}H${round(width)}`, { stroke: colours.hairline }));
	};
	const under = (cells: PlacedCell[]) => {
		y += PAD;
		for (const one of cells) {
			cell(one, y, one.head ? colours.ink : colours.muted);
			y += one.lines.length * LINE;
		}
		y += PAD;
		marks.push(pathOf(`M0 ${y}H${round(width)}`, { stroke: colours.hairline }));
	};
	if (head) beside(head, colours.muted);
	for (const row of rows) {
		if (head) beside(row, colours.ink);
		else under(row);
	}
	return { marks: marks.join(''), height: y };
}
