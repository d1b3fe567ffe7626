/** Aid beside the other money that crosses the border, and beside what the government takes in itself. */
import { inWindow, pastPoints } from '../../series/window';
import { pointAt, type Point } from '../../series/point';
import type { LineModel } from '../../chart/model';
import type { SeriesView } from '../../types';
import type { Years } from '../years';
import type { OtherMoneyWords } from '../../words/aid/other-money';
import { otherMoney } from '../../words/en/aid/other-money';
import { asSeries, scaled, within, type AllSeries } from './lines';
import { usd } from './measures';

/** A percentage of GDP as dollars of the same year: value ÷ 100 × GDP. */
function ofGdp(series: SeriesView | undefined, gdp: SeriesView | undefined): Point[] {
	const size = new Map(pastPoints(gdp).map(({ year, value }) => [year, value]));
	return pastPoints(series).flatMap(({ year, value }) => {
		const all = size.get(year);
		return all === undefined ? [] : [pointAt(year, (value / 100) * all, 'computed')];
	});
}

/** Own revenue: all but grants where the country reports it, else taxes. */
function ownRevenue(series: AllSeries): { kind: 'revenue' | 'taxes'; points: Point[] } {
	const gdp = series['NY.GDP.MKTP.CD'];
	const points = ofGdp(series['GC.REV.XGRT.GD.ZS'], gdp);
	return points.length > 0
		? { kind: 'revenue', points }
		: { kind: 'taxes', points: ofGdp(series['GC.TAX.TOTL.GD.ZS'], gdp) };
}

/** Net aid, investment, remittances, debt service (as a payment, below zero) and own revenue, dollars of each year. */
export function moneyModel(
	series: AllSeries,
	years: Years,
	{ unit, labels }: OtherMoneyWords = otherMoney
): LineModel {
	const revenue = ownRevenue(series);
	return {
		...usd(unit),
		...within(years),
		series: asSeries([
			['aid', labels.aid, scaled(series['DT.ODA.ODAT.CD'], 1)],
			['fdi', labels.fdi, scaled(series['UNCTAD.FDI.IN'], 1e6)],
			['remittances', labels.remittances, scaled(series['BX.TRF.PWKR.CD.DT'], 1)],
			['debt-service', labels['debt-service'], scaled(series['IDS.TDS.USD'], -1e6)],
			['revenue', labels[revenue.kind], revenue.points]
		])
	};
}

/** Money from abroad, as it is said; what is not said stands in the chart. */
const SAID = ['aid', 'remittances', 'fdi'] as const;

/** The newest year that most lines share, and what came in from abroad in it, the largest first. */
export function moneyFinding(
	model: LineModel,
	economy: string,
	{ title }: OtherMoneyWords = otherMoney
): string {
	const counts = new Map<number, number>();
	for (const { points } of model.series)
		for (const { year } of inWindow(points, model)) counts.set(year, (counts.get(year) ?? 0) + 1);
	const most = Math.max(0, ...counts.values());
	const year = Math.max(...[...counts].filter(([, count]) => count === most).map(([one]) => one));
	const came = SAID.flatMap((kind) => {
		const point = model.series.find(({ id }) => id === kind)?.points.find((one) => one.year === year);
		return point ? [{ kind, value: point.value }] : [];
	}).sort((a, b) => b.value - a.value);
	const hasRevenue = model.series.some(({ id }) => id === 'revenue');
	return title(economy, Number.isFinite(year) ? year : null, came, hasRevenue);
}
