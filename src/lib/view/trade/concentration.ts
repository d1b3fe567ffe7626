import { equivalentParts, herfindahl } from '../../assess/concentration';
import { pointAt, type Point } from '../../series/point';
import type { LineModel, Series } from '../../chart/model';
import { formatNumber } from '../../format/number';
import { partialYears } from './coverage';
import { yearsOf } from './parts';
import type { Part, TradeView } from '../../source/flows/trade';
import { upperFirst } from '../../format/upper-first';
import { possessive } from '../../words/en/possessive';

const amounts = (parts: readonly Part[], year: number) =>
	parts.filter((part) => part.year === year).map(({ value }) => value);

/**
 * The index of one year's parts as points. Years without a part above zero are left out, and so are those whose parts
 * are less than nine tenths of the year's total: the index would take who is listed for all.
 */
export function concentrationPoints(parts: readonly Part[], totals: readonly Part[] = []): Point[] {
	const partial = new Set(partialYears(parts, totals).map(({ year }) => year));
	return yearsOf(parts).flatMap((year) => {
		if (partial.has(year)) return [];
		const value = herfindahl(amounts(parts, year));
		return value === null ? [] : [pointAt(year, value, 'computed')];
	});
}

/** Concentration of buyers, of sellers and of the kinds of goods sold, 0 to 1, over the years with a whole list. */
export function concentrationModel({ exports, imports, goods }: TradeView): LineModel {
	const series = [
		{
			id: 'buyers',
			label: 'Buyers',
			role: 'focus',
			points: concentrationPoints(exports.all, exports.totals)
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
			points: concentrationPoints(imports.all, imports.totals)
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
function asFew(parts: readonly Part[], what: string, totals: readonly Part[] = []): string {
	const year = concentrationPoints(parts, totals).at(-1)?.year;
	const equal = year === undefined ? null : equivalentParts(amounts(parts, year));
	return equal === null ? '' : `${formatNumber(equal, 1)} ${what} (${year})`;
}

/** One short sentence on buyers and goods in their newest years, '' without either. */
export function concentrationFinding({ exports, imports, goods }: TradeView, economy: string): string {
	const sold = [
		asFew(exports.all, 'equal buyers', exports.totals),
		asFew(goods, 'equal kinds of goods')
	].filter(Boolean);
	if (sold.length > 0)
		return `${upperFirst(possessive(economy))} exports are as concentrated as with ${sold.join(' and ')}`;
	const bought = asFew(imports.all, 'equal sellers', imports.totals);
	return bought && `${upperFirst(possessive(economy))} imports are as concentrated as with ${bought}`;
}
