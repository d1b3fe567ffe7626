import { herfindahl } from '../../assess/concentration';
import { pointAt, type Point } from '../../series/point';
import type { LineModel, Series } from '../../chart/model';
import { partialLists } from './coverage';
import { yearsOf } from './parts';
import type { Part, Partners, TradeView } from '../../source/flows/trade';
import { concentration as english } from '../../words/en/trade/concentration';
import type { AsFew, ConcentrationWords } from '../../words/trade/concentration';

const amounts = (parts: readonly Part[], year: number) =>
	parts.filter((part) => part.year === year).map(({ value }) => value);

const point = (year: number, value: number | null): Point[] =>
	value === null ? [] : [pointAt(year, value, 'computed')];

/** The index of each year's kinds of goods as points. Years without one above zero are left out. */
export const concentrationPoints = (parts: readonly Part[]): Point[] =>
	yearsOf(parts).flatMap((year) => point(year, herfindahl(amounts(parts, year))));

/**
 * The index of each year's whole list of partners. Years whose list is less than nine tenths of the year's total are left
 * out too: the index would take who is listed for all.
 */
export function partnerConcentration(partners: Partners): Point[] {
	const partial = new Set(partialLists(partners).map(({ year }) => year));
	return partners.lists.flatMap(({ year, list, hhi }) =>
		list === 'all' && !partial.has(year) ? point(year, hhi) : []
	);
}

/** Concentration of buyers, of sellers and of the kinds of goods sold, 0 to 1, over the years with a whole list. */
export function concentrationModel(
	{ exports, imports, goods }: TradeView,
	{ labels, unit }: ConcentrationWords = english
): LineModel {
	const series = [
		{
			id: 'buyers',
			label: labels.buyers,
			role: 'focus',
			points: partnerConcentration(exports)
		},
		{
			id: 'goods',
			label: labels.kinds,
			role: 'comparator',
			slot: 0,
			points: concentrationPoints(goods)
		},
		{
			id: 'sellers',
			label: labels.sellers,
			role: 'comparator',
			slot: 1,
			points: partnerConcentration(imports)
		}
	] satisfies Series[];
	return { series: series.filter(({ points }) => points.length > 0), unit, unitKind: 'index', decimals: 2 };
}

/** How many of equal size would be as concentrated, in the newest year. */
function asFew(points: readonly Point[]): AsFew | null {
	const last = points.at(-1);
	return last ? { year: last.year, equal: 1 / last.value } : null;
}

/** One short sentence on buyers and goods in their newest years, '' without either. */
export const concentrationFinding = (
	{ exports, imports, goods }: TradeView,
	economy: string,
	words: ConcentrationWords = english
): string =>
	words.finding({
		economy,
		buyers: asFew(partnerConcentration(exports)),
		kinds: asFew(concentrationPoints(goods)),
		sellers: asFew(partnerConcentration(imports))
	});
