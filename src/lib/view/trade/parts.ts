/** Parts of one year's trade: which years exist, which is shown, and its shares. */
import type { Measure } from '../../chart/model';
import type { TreemapItem } from '../../chart/treemap/model';
import { partialYears } from './coverage';
import type { Part, Partners } from '../../source/flows/trade';
import type { PartsWords } from '../../words/trade/parts';

/** Amounts of goods as the page prints them. */
export const DOLLARS: Measure = { unit: 'US dollars', unitKind: 'usd', decimals: 0 };
/** Partners without a name in the report. */
export const UNNAMED = 'UNSPECIFIED';
/** The total less the partners that are listed. */
export const OTHERS = 'OTHERS';

export const yearsOf = (parts: readonly Part[]): number[] =>
	[...new Set(parts.map(({ year }) => year))].sort((a, b) => a - b);

/** The year shown for the year asked for: the same, else the nearest that exists (the later of two), else the newest. */
export function chosenYear(years: readonly number[], asked: number | null): number | null {
	if (asked === null || years.length === 0) return years.at(-1) ?? null;
	return years.reduce((best, year) => (Math.abs(year - asked) <= Math.abs(best - asked) ? year : best));
}

export interface PartsOfYear {
	year: number;
	items: TreemapItem[];
	/** Whole list of the economy's own; five partners and the rest of the total; or as its partners reported it. */
	list: 'all' | 'top' | 'mirror';
	/** The part of the total that a whole list covers, where it is below nine tenths. */
	listed?: number;
}

/**
 * Partners of a year: the whole list (with what a partial one leaves of the total as a part of its own), else the five largest and the total less these, else
 * what they reported.
 */
export function partnersOf(
	{ all, top, mirror, totals }: Omit<Partners, 'lists'>,
	year: number,
	words: Pick<PartsWords, 'unlisted' | 'others'>
): PartsOfYear {
	const whole = itemsOf(all, year);
	const total = totals.find((part) => part.year === year)?.value;
	if (whole.length > 0) {
		const listed = partialYears(all, totals).find((partial) => partial.year === year)?.part;
		if (listed === undefined || total === undefined) return { year, items: whole, list: 'all' };
		const rest = { id: OTHERS, label: words.unlisted, value: total * (1 - listed) };
		return { year, items: [...whole, rest].sort((a, b) => b.value - a.value), list: 'all', listed };
	}
	const five = itemsOf(top, year);
	if (five.length === 0) return { year, items: itemsOf(mirror, year), list: 'mirror' };
	const rest = total === undefined ? 0 : total - five.reduce((sum, { value }) => sum + value, 0);
	const others = rest > 0 ? [{ id: OTHERS, label: words.others, value: rest }] : [];
	return { year, items: [...five, ...others], list: 'top' };
}

/** Parts of a year, largest first; zero and negative ones stay in the list. */
export function itemsOf(parts: readonly Part[], year: number): TreemapItem[] {
	return parts
		.filter((part) => part.year === year)
		.map(({ id, name, value }) => ({ id, label: name, value }))
		.sort((a, b) => b.value - a.value || a.id.localeCompare(b.id));
}

export const positive = (items: readonly TreemapItem[]) => items.filter(({ value }) => value > 0);
const totalOf = (items: readonly TreemapItem[]) => positive(items).reduce((sum, { value }) => sum + value, 0);

/** Share of an item in what is above zero, per cent; null for one that is not. */
export function shareOf(item: TreemapItem, items: readonly TreemapItem[]): number | null {
	return item.value > 0 ? (100 * item.value) / totalOf(items) : null;
}

/** Kinds of goods that hold what is of no other kind. */
const MISCELLANEOUS = /-miscellaneous$/;

/** Whether a part is what is left beside the others and no partner or kind of its own. */
export const isRest = (id: string): boolean => id === OTHERS || MISCELLANEOUS.test(id);
