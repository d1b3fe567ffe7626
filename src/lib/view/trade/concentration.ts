import { herfindahl } from '../../assess/concentration';
import { pointAt, type Point } from '../../series/point';
import type { LineModel, Series } from '../../chart/model';
import { formatNumber } from '../../format/number';
import { partialLists } from './coverage';
import { yearsOf } from './parts';
import type { Part, Partners, TradeView } from '../../source/flows/trade';
import { upperFirst } from '../../format/upper-first';
import { possessive } from '../../words/en/possessive';

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
export function concentrationModel({ exports, imports, goods }: TradeView): LineModel {
	const series = [
		{
			id: 'buyers',
			label: 'Buyers',
			role: 'focus',
			points: partnerConcentration(exports)
		},
		{
			id: 'goods',
			label: 'Kinds of goods',
			role: 'comparator',
			slot: 0,
			points: concentrationPoints(goods)
		},
		{
			id: 'sellers',
			label: 'Sellers',
			role: 'comparator',
			slot: 1,
			points: partnerConcentration(imports)
		}
	] satisfies Series[];
	return {
		series: series.filter(({ points }) => points.length > 0),
		unit: 'index, 1 is one alone',
		unitKind: 'index',
		decimals: 2
	};
}

/** "2.1 equal buyers (2012)": how many of equal size would be as concentrated, in the newest year. */
function asFew(points: readonly Point[], what: string): string {
	const last = points.at(-1);
	return last === undefined ? '' : `${formatNumber(1 / last.value, 1)} ${what} (${last.year})`;
}

/** One short sentence on buyers and goods in their newest years, '' without either. */
export function concentrationFinding({ exports, imports, goods }: TradeView, economy: string): string {
	const sold = [
		asFew(partnerConcentration(exports), 'equal buyers'),
		asFew(concentrationPoints(goods), 'equal kinds of goods')
	].filter(Boolean);
	if (sold.length > 0)
		return `${upperFirst(possessive(economy))} exports are as concentrated as with ${sold.join(' and ')}`;
	const bought = asFew(partnerConcentration(imports), 'equal sellers');
	return bought && `${upperFirst(possessive(economy))} imports are as concentrated as with ${bought}`;
}
