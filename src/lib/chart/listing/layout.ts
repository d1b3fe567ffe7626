/** Places a listing: columns as wide as what they hold where all have room, else a row's cells under each other. */
import { textWidth, wrapText } from '../svg/text';
import type { ListingModel } from './model';
import { saidCell } from './words';

const GAP = 14;
/** No column is narrower than a short word, or of years in colours than a number. */
const LEAST = 56;
const HEAT = { gap: 8, least: 32 };

export interface PlacedCell {
	x: number;
	anchor: 'start' | 'end';
	lines: string[];
	/** Names of columns and of rows. */
	head: boolean;
}

export interface ListingLayout {
	/** Null where the cells stand under each other, each with the name of its column. */
	head: PlacedCell[] | null;
	rows: PlacedCell[][];
}

/**
 * @param width of the picture, px
 * @param size of its letters, px
 */
export function listingLayout(model: ListingModel, width: number, size: number): ListingLayout {
	const texts = model.rows.map((row) => model.columns.map((_, i) => saidCell(row, i, model)));
	const heads = model.columns.map(({ label, unit }) => (unit ? `${label}, ${unit}` : label));
	const { gap, least } = model.heat ? HEAT : { gap: GAP, least: LEAST };
	const natural = heads.map((head, i) =>
		Math.max(least, textWidth(head, size, true), ...texts.map((row) => textWidth(row[i]!, size, i === 0) + 4))
	);
	const widths = shared(natural, width - gap * (natural.length - 1), least);
	if (!widths)
		return {
			head: null,
			rows: texts.map(([name = '', ...rest]) => [
				{ x: 0, anchor: 'start', head: true, lines: wrapText(name, width, size, true) },
				...rest.map((text, i): PlacedCell => ({
					x: 0,
					anchor: 'start',
					head: false,
					lines: wrapText(`${heads[i + 1]}: ${text}`, width, size)
				}))
			])
		};
	const starts = widths.map((_, i) => widths.slice(0, i).reduce((sum, wide) => sum + wide + gap, 0));
	const placed = (cells: readonly string[], isHead: boolean): PlacedCell[] =>
		cells.map((text, i) => {
			const isNumber = model.columns[i]!.numeric === true;
			const head = isHead || i === 0;
			return {
				x: starts[i]! + (isNumber ? widths[i]! : 0),
				anchor: isNumber ? 'end' : 'start',
				lines: wrapText(text, widths[i]!, size, head),
				head
			};
		});
	return { head: placed(heads, true), rows: texts.map((cells) => placed(cells, false)) };
}

/** The columns' widths within a room: what is wider than its even share gives way; null where even shares are too narrow. */
function shared(natural: readonly number[], room: number, least: number): number[] | null {
	if (room / natural.length < least) return null;
	let limit = Math.max(...natural);
	const total = () => natural.reduce((sum, wide) => sum + Math.min(wide, limit), 0);
	while (total() > room && limit > least) limit -= 4;
	return natural.map((wide) => Math.min(wide, limit));
}
