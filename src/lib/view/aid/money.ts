/** Aid beside the other money that crosses the border, and beside what the government takes in itself. */
import { inWindow, pastPoints } from '../../series/window';
import { pointAt, type Point } from '../../series/point';
import type { LineModel, Measure, Series } from '../../chart/model';
import type { SeriesView } from '../../types';
import type { Years } from '../years';
import { dollars } from '../../format/money';

export const NOW: Measure = { unit: 'US dollars, current prices', unitKind: 'usd', decimals: 0 };

export type AllSeries = Record<string, SeriesView>;

export const scaled = (series: SeriesView | undefined, factor: number): Point[] =>
	pastPoints(series).map((point) => ({ ...point, value: point.value * factor, low: null, high: null }));

/** A percentage of GDP as dollars of the same year: value ÷ 100 × GDP. */
function ofGdp(series: SeriesView | undefined, gdp: SeriesView | undefined): Point[] {
	const size = new Map(pastPoints(gdp).map(({ year, value }) => [year, value]));
	return pastPoints(series).flatMap(({ year, value }) => {
		const all = size.get(year);
		return all === undefined ? [] : [pointAt(year, (value / 100) * all, 'computed')];
	});
}

export const within = (years: Years, from = 2000): { from: number; to?: number } => ({
	from: years.from ?? from,
	...(years.to === null ? {} : { to: years.to })
});

/** First line in the focus colour, the others in the comparators'; lines without a point are left out. */
export function asSeries(lines: readonly [string, string, Point[]][]): Series[] {
	return lines
		.map(([id, label, points], index): Series => ({
			id,
			label,
			points,
			...(index === 0
				? { role: 'focus' }
				: { role: 'comparator', slot: ((index - 1) % 5) as 0 | 1 | 2 | 3 | 4 })
		}))
		.filter(({ points }) => points.length > 0);
}

/** Own revenue: all but grants where the country reports it, else taxes; each with what it is called. */
export function ownRevenue(series: AllSeries): { label: string; points: Point[] } {
	const gdp = series['NY.GDP.MKTP.CD'];
	const all = ofGdp(series['GC.REV.XGRT.GD.ZS'], gdp);
	const taxes = ofGdp(series['GC.TAX.TOTL.GD.ZS'], gdp);
	return all.length > 0 ? { label: 'Own revenue', points: all } : { label: 'Tax revenue', points: taxes };
}

/** Net aid, investment, remittances, debt service (as a payment, below zero) and own revenue, dollars of each year. */
export function moneyModel(series: AllSeries, years: Years): LineModel {
	const revenue = ownRevenue(series);
	return {
		...NOW,
		...within(years),
		series: asSeries([
			['aid', 'Net aid', scaled(series['DT.ODA.ODAT.CD'], 1)],
			['fdi', 'FDI inflow', scaled(series['UNCTAD.FDI.IN'], 1e6)],
			['remittances', 'Remittances', scaled(series['BX.TRF.PWKR.CD.DT'], 1)],
			['debt-service', 'Debt service', scaled(series['IDS.TDS.USD'], -1e6)],
			['revenue', revenue.label, revenue.points]
		])
	};
}

/** How each line is said; what is not said stands in the chart. */
const SAID: readonly [id: string, words: string][] = [
	['aid', 'net aid'],
	['remittances', 'remittances'],
	['fdi', 'FDI']
];

/** The newest year that most lines share, and what came in from abroad in it, the largest first. */
export function moneyFinding(model: LineModel, economy: string): string {
	const counts = new Map<number, number>();
	for (const { points } of model.series)
		for (const { year } of inWindow(points, model)) counts.set(year, (counts.get(year) ?? 0) + 1);
	const most = Math.max(0, ...counts.values());
	const year = Math.max(...[...counts].filter(([, count]) => count === most).map(([one]) => one));
	if (!Number.isFinite(year)) return `No money flows of ${economy} in these years`;
	const said = SAID.flatMap(([id, words]) => {
		const point = model.series.find((one) => one.id === id)?.points.find((one) => one.year === year);
		return point ? [{ words, value: point.value }] : [];
	})
		.sort((a, b) => b.value - a.value)
		.map(({ words, value }) => `${words} ${dollars(value)}`);
	const own = model.series.some(({ id }) => id === 'revenue') ? 'only its own revenue is known' : '';
	return `${economy} in ${year}: ${said.length > 0 ? brief(said) : own}`;
}

/** The unit is said with the first amount only: a title has little room. */
const brief = (parts: string[]): string =>
	parts.map((part, index) => (index === 0 ? part : part.replace(/\s?US dollars$/, ''))).join(', ');
