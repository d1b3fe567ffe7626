/** A listing as an SVG of its own: text in columns under a head, or on a narrow canvas each row as a list. */
import { tokens, type Colours } from '../../style/tokens';
import type { Canvas, Drawn } from '../kind';
import { attributes, pathOf, round, textAt, textWidth } from '../svg/text';
import { heatColours } from './heat';
import { listingLayout, type PlacedCell } from './layout';
import type { Heat, ListingModel } from './model';

const SIZE = 12;
const LINE = 15;
const PAD = 5;

type Inked = ReturnType<typeof heatColours>[number];

const colouredBy = (heat: Heat, { paper }: Colours): Inked[] =>
	heatColours(heat, paper === tokens.dark.paper ? 'dark' : 'light');

const box = (x: number, y: number, width: number, height: number, fill: string): string =>
	`<rect${attributes({ x: round(x), y: round(y), width: round(width), height: round(height), fill })}/>`;

/** The classes in their order, as many beside each other as there is room for. */
function keyOf({ classes }: Heat, inked: readonly Inked[], width: number): { marks: string[]; y: number } {
	let [x, y] = [0, 0];
	const marks = classes.flatMap((text, i) => {
		const wide = textWidth(text, SIZE) + 2 * PAD + 2;
		if (x > 0 && x + wide > width) [x, y] = [0, y + LINE + 7];
		const { fill, ink } = inked[i]!;
		const at = x;
		x += wide + 2;
		return [
			box(at, y, wide, LINE + 5, fill),
			textAt(text, at + PAD, y + LINE - 1, { fill: ink, size: SIZE })
		];
	});
	return { marks, y: y + LINE + 12 };
}

export function listingSvg(model: ListingModel, { width, colours }: Canvas): Drawn {
	const { head, rows } = listingLayout(model, width, SIZE);
	const inked = model.heat ? colouredBy(model.heat, colours) : [];
	const key = model.heat ? keyOf(model.heat, inked, width) : { marks: [], y: 0 };
	const marks: string[] = key.marks;
	let { y } = key;
	/** Of the cell in a row and a column. */
	const heatAt = (r: number, c: number): Inked | undefined => inked[model.heat?.cells[r]?.[c] ?? -1];
	const cell = ({ x, anchor, lines, head: isHead }: PlacedCell, top: number, fill: string) => {
		const style = { fill, size: SIZE, anchor, ...(isHead ? { weight: 650 } : {}) };
		marks.push(...lines.map((line, i) => textAt(line, round(x), top + (i + 1) * LINE - 4, style)));
	};
	const behind = ({ x, anchor, lines }: PlacedCell, [top, height]: [number, number], fill: string) => {
		const wide = Math.max(...lines.map((line) => textWidth(line, SIZE))) + 2 * PAD;
		marks.push(box(anchor === 'end' ? x + PAD - wide : x - PAD, top, wide, height, fill));
	};
	const beside = (cells: PlacedCell[], fill: string, r: number) => {
		const height = Math.max(...cells.map(({ lines }) => lines.length)) * LINE + 2 * PAD;
		cells.forEach((one, c) => {
			const heat = heatAt(r, c);
			if (heat) behind(one, [y + 1, height - 1], heat.fill);
			cell(one, y + PAD, heat?.ink ?? fill);
		});
		y += height;
		marks.push(pathOf(`M0 ${y}H${round(width)}`, { stroke: colours.hairline }));
	};
	const under = (cells: PlacedCell[], r: number) => {
		y += PAD;
		cells.forEach((one, c) => {
			const heat = heatAt(r, c);
			const shifted = heat ? { ...one, x: one.x + PAD } : one;
			if (heat) behind(shifted, [y, one.lines.length * LINE], heat.fill);
			cell(shifted, y, heat?.ink ?? (one.head ? colours.ink : colours.muted));
			y += one.lines.length * LINE;
		});
		y += PAD;
		marks.push(pathOf(`M0 ${y}H${round(width)}`, { stroke: colours.hairline }));
	};
	if (head) beside(head, colours.muted, -1);
	rows.forEach((row, r) => {
		if (head) beside(row, colours.ink, r);
		else under(row, r);
	});
	return { marks: marks.join(''), height: y };
}
