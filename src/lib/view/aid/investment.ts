/** Foreign direct investment: two publishers, in and out. Per person, as a share and its swings: investment-more.ts. */
import { mean } from 'd3-array';
import { inWindow } from '../../series/window';
import type { Point } from '../../series/point';
import type { LineModel } from '../../chart/model';
import type { Years } from '../years';
import type { InvestmentWords, Publisher } from '../../words/aid/investment';
import { investment } from '../../words/en/aid/investment';
import { percentOf, usd } from './measures';
import { asSeries, scaled, within, type AllSeries } from './lines';

const FIRST = 1990;

/** Both publishers' inflow in million dollars. */
export function fdiModel(
	series: AllSeries,
	years: Years,
	{ millions, publishers: { names } }: InvestmentWords = investment
): LineModel {
	return {
		...usd(millions, 1),
		...within(years, FIRST),
		series: asSeries([
			['UNCTAD.FDI.IN', names.unctad, scaled(series['UNCTAD.FDI.IN'], 1)],
			['BX.KLT.DINV.CD.WD', names.bank, scaled(series['BX.KLT.DINV.CD.WD'], 1e-6)]
		])
	};
}

/** Both values of the newest year that both have, and whether they agree. */
export function fdiFinding(
	model: LineModel,
	economy: string,
	{ publishers }: InvestmentWords = investment
): string {
	const [a, b] = model.series;
	const last = [...(a?.points ?? [])]
		.reverse()
		.find(({ year }) => year <= (model.to ?? Infinity) && b?.points.some((point) => point.year === year));
	const other = b?.points.find(({ year }) => year === last?.year);
	const value = ({ id }: { id: string }, value: number): { publisher: Publisher; value: number } => ({
		...{ publisher: id === 'UNCTAD.FDI.IN' ? 'unctad' : 'bank', value }
	});
	if (!a || !b || !last || !other) {
		const end = a && inWindow(a.points, { to: model.to }).at(-1);
		const values = a && end ? [value(a, end.value)] : [];
		return publishers.title({ economy, year: end?.year ?? 0, values, agree: false });
	}
	return publishers.title({
		...{ economy, year: last.year, values: [value(a, last.value), value(b, other.value)] },
		agree: gapOf(last.value, other.value) <= 0.1 * Math.max(Math.abs(last.value), Math.abs(other.value))
	});
}

const gapOf = (a: number, b: number) => Math.abs(a - b);

/** How far the publishers are apart in the newest year that both have, as a note; '' with one publisher. */
export function fdiGap(model: LineModel, { publishers }: InvestmentWords = investment): string {
	const [a, b] = model.series;
	const both = (a?.points ?? []).flatMap(({ year, value }) => {
		const other = b?.points.find((point) => point.year === year);
		return other && year <= (model.to ?? Infinity) ? [{ year, value: gapOf(value, other.value) }] : [];
	});
	const last = both.at(-1);
	return last ? publishers.gap(last, mean(both, ({ value }) => value) ?? 0, both.length) : '';
}

const OUT = 'foreign_direct_investment_net_outflows_percent_of_gdp';

/**
 * Points without the exact zeros at the end of a series: the publisher writes 0 where nothing was reported, so that a
 * run of them to the end is no value. A zero between values stays.
 */
export function withoutZeroEnd(points: readonly Point[]): Point[] {
	return points.slice(0, 1 + points.findLastIndex(({ value }) => value !== 0));
}

/** The years of the outflow that are left out, as a note; '' without any within the years chosen. */
export function outflowGap(own: AllSeries, years: Years, { ofGdp }: InvestmentWords = investment): string {
	const all = scaled(own[OUT], 1);
	const left = inWindow(all.slice(withoutZeroEnd(all).length), years);
	const [first, last] = [left[0], left.at(-1)];
	return first && last ? ofGdp.gap(first.year, last.year) : '';
}

/** In and out as a share of GDP; the outflow comes from another publisher than the inflow. */
export function shareOfGdpModel(
	inflow: AllSeries,
	own: AllSeries,
	years: Years,
	words: InvestmentWords = investment
): LineModel {
	const span = within(years);
	return {
		...percentOf(words.ofGdp.unit),
		...span,
		series: asSeries([
			['in', words.in, scaled(inflow['BX_KLT_DINV_WD_GD_ZS'], 1)],
			['out', words.out, withoutZeroEnd(scaled(own[OUT], 1)).filter(({ year }) => year >= span.from)]
		])
	};
}

/** The newest of both. */
export function shareOfGdpFinding(
	model: LineModel,
	economy: string,
	{ ofGdp }: InvestmentWords = investment
): string {
	const at = (id: string) =>
		inWindow(model.series.find((one) => one.id === id)?.points ?? [], model).at(-1) ?? null;
	return ofGdp.title(economy, at('in'), at('out'));
}

/** In and out in dollars, one publisher. */
export function inOutModel(series: AllSeries, years: Years, words: InvestmentWords = investment): LineModel {
	return {
		...usd(words.millions, 1),
		...within(years, FIRST),
		series: asSeries([
			['UNCTAD.FDI.IN', words.in, scaled(series['UNCTAD.FDI.IN'], 1)],
			['UNCTAD.FDI.OUT', words.out, scaled(series['UNCTAD.FDI.OUT'], 1)]
		])
	};
}

/** The two newest amounts. */
export function inOutFinding(
	model: LineModel,
	economy: string,
	{ inOut }: InvestmentWords = investment
): string {
	const at = (id: string) =>
		inWindow(model.series.find((one) => one.id === id)?.points ?? [], { to: model.to }).at(-1) ?? null;
	return inOut.title(economy, at('UNCTAD.FDI.IN'), at('UNCTAD.FDI.OUT'));
}
