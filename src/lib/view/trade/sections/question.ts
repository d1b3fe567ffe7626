/** What every section of the page on trade is given, and the totals that several of them need. */
import type { Direction } from '../../../query/flows/trade-partners';
import { withoutFirst } from '../../../series/window';
import type { SeriesView } from '../../../types';
import type { Years } from '../../years';
import type { OwnLine } from '../own-lines';
import type { TradePage } from '../page';
import { withTotals } from '../coverage';
import type { Partners, TradeView } from '../../../source/flows/trade';
import type { Views } from '../../views';

export interface TradeQuestion {
	page: TradePage;
	trade: TradeView;
	views: Views;
	years: Years;
}

/**
 * A series of the economy's own file, or of the shared views. One that is zero in every year (small members of customs
 * unions have such) is no report, and has no line.
 */
export function lineOf({ page, trade, views }: TradeQuestion, id: string, label: string): OwnLine {
	const series = trade.series[id] ?? views.economy.series[id];
	const isReported = series?.v.some((value) => value !== 0) ?? false;
	return {
		indicator: page.indicators[id],
		series: series && isReported ? reported(series) : undefined,
		label
	};
}

/** So many zeros at the start, and so large a first amount behind them, in the unit of the series. */
const [MANY_ZEROS, LEAP] = [3, 10];

/**
 * Without zeros that a series begins with and leaps from: a country that bought food for 80 million dollars in one year did
 * not buy none in the years before, which nobody reported. Zeros that small amounts follow are small amounts.
 */
export function reported(series: SeriesView): SeriesView {
	const first = series.v.findIndex((value) => value !== 0);
	if (first < MANY_ZEROS || Math.abs(series.v[first]!) < LEAP) return series;
	return withoutFirst(series, first);
}

/** All goods, by another table than that of the lists of partners and goods. */
export const TOTAL_IDS = { exports: 'TX.VAL.MRCH.CD.WT', imports: 'TM.VAL.MRCH.CD.WT' } as const;

export const totalOf = (trade: TradeView, views: Views, direction: Direction): SeriesView | undefined =>
	trade.series[TOTAL_IDS[direction]] ?? views.economy.series[TOTAL_IDS[direction]];

/** Both directions with the total of every year that either table has one of. */
export const wholeOf = (trade: TradeView, views: Views): Record<Direction, Partners> => ({
	exports: withTotals(trade.exports, totalOf(trade, views, 'exports')),
	imports: withTotals(trade.imports, totalOf(trade, views, 'imports'))
});
