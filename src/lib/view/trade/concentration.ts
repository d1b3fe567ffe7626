import { equivalentParts, herfindahl, largestShare } from '../../assess/concentration';
import type { LineModel, Point, Series } from '../../chart/model';
import { formatNumber } from '../../format/number';
import { yearsOf } from './parts';
import type { Part, TradeView } from './rows';

/** The index of one year's parts as points; years without a part above zero are left out. */
export function concentrationPoints(parts: readonly Part[]): Point[] {
	return yearsOf(parts).flatMap((year) => {
		const value = herfindahl(parts.filter((part) => part.year === year).map((part) => part.value));
		return value === null ? [] : [{ year, value, nature: 'actual' as const }];
	});
}

/** Concentration of buyers, of sellers and of the kinds of goods sold, 0 to 1, over the years that exist. */
export function concentrationModel(view: TradeView): LineModel {
	const series = [
		{ id: 'buyers', label: 'Buyers of exports', role: 'focus', points: concentrationPoints(view.exports) },
		{
			id: 'goods',
			label: 'Kinds of goods sold',
			role: 'comparator',
			slot: 0,
			points: concentrationPoints(view.goods)
		},
		{
			id: 'sellers',
			label: 'Sellers of imports',
			role: 'comparator',
			slot: 1,
			points: concentrationPoints(view.imports)
		}
	] satisfies Series[];
	return {
		series: series.filter(({ points }) => points.length > 0),
		unit: 'index, 1 is one alone',
		unitKind: 'index',
		decimals: 2
	};
}

const words = (parts: readonly Part[], one: string, many: string): string => {
	const year = concentrationPoints(parts).at(-1)?.year;
	if (year === undefined) return '';
	const values = parts.filter((part) => part.year === year).map((part) => part.value);
	const equal = equivalentParts(values) ?? 1;
	const share = 100 * (largestShare(values) ?? 0);
	return `${many} in ${year} were as concentrated as ${formatNumber(equal, 1)} of equal size (the largest ${one}: ${formatNumber(share)} %)`;
};

/** One sentence on buyers and goods in their newest years, '' without either. */
export function concentrationFinding(view: TradeView, economy: string): string {
	const parts = [words(view.exports, 'buyer', 'buyers'), words(view.goods, 'kind', 'kinds of goods')].filter(
		Boolean
	);
	return parts.length === 0 ? '' : `Exports of ${economy}: ${parts.join('; ')}`;
}
