/** Foreign direct investment: two publishers, in and out. Per person, as a share and its swings: investment-more.ts. */
import { mean } from 'd3-array';
import { inWindow, pastPoints } from '../../series/window';
import type { Point } from '../../series/point';
import type { LineModel, Measure } from '../../chart/model';
import { formatCompact, formatNumber, NBSP } from '../../format/number';
import type { Years } from '../years';
import { asSeries, scaled, within, type AllSeries } from './money';
import { dollars } from '../../format/money';
import { upperFirst } from '../../format/upper-first';

export const MILLIONS: Measure = {
	unit: 'million US dollars, current prices',
	unitKind: 'usd',
	decimals: 1
};
const FIRST = 1990;
/** Million dollars in words: "−42.2 million US dollars". */
export const million = (value: number) => dollars(value * 1e6);

/** Both publishers' inflow in million dollars. */
export function fdiModel(series: AllSeries, years: Years): LineModel {
	return {
		...MILLIONS,
		...within(years, FIRST),
		series: asSeries([
			['UNCTAD.FDI.IN', 'UNCTAD', scaled(series['UNCTAD.FDI.IN'], 1)],
			['BX.KLT.DINV.CD.WD', 'World Bank', scaled(series['BX.KLT.DINV.CD.WD'], 1e-6)]
		])
	};
}

/** Both values of the newest year that both have, and whether they agree. */
export function fdiFinding(model: LineModel, economy: string): string {
	const [a, b] = model.series;
	const last = [...(a?.points ?? [])]
		.reverse()
		.find(({ year }) => year <= (model.to ?? Infinity) && b?.points.some((point) => point.year === year));
	const other = b?.points.find(({ year }) => year === last?.year);
	if (!a || !b || !last || !other) {
		const end = a && inWindow(a.points, { to: model.to }).at(-1);
		return end && a
			? `Foreign direct investment in ${economy}: ${million(end.value)} in ${end.year} by ${publisher(a.label)}`
			: `No foreign direct investment reported for ${economy}`;
	}
	const agree = gapOf(last.value, other.value) <= 0.1 * Math.max(Math.abs(last.value), Math.abs(other.value));
	const [first, second] = [formatCompact(last.value * 1e6), formatCompact(other.value * 1e6)];
	const says = first === second ? 'agree' : agree ? 'agree within a tenth' : 'disagree';
	const values = first === second ? million(other.value) : `${first} and ${million(other.value)}`;
	return `${a.label} and ${publisher(b.label)} ${says} on FDI in ${economy} in ${last.year}: ${values}`;
}

const gapOf = (a: number, b: number) => Math.abs(a - b);

/** How far the publishers are apart in the newest year that both have, as a note; '' with one publisher. */
export function fdiGap(model: LineModel): string {
	const [a, b] = model.series;
	const both = (a?.points ?? []).flatMap(({ year, value }) => {
		const other = b?.points.find((point) => point.year === year);
		return other && year <= (model.to ?? Infinity) ? [{ year, gap: gapOf(value, other.value) }] : [];
	});
	const last = both.at(-1);
	return last
		? `The two publishers are ${apart(last.gap)} in ${last.year}, and ${apart(mean(both, ({ gap }) => gap) ?? 0)} on average of all ${both.length} years that both have.`
		: '';
}

/** Less than 50,000 dollars is what rounding leaves. */
const apart = (gap: number) => (gap < 0.05 ? 'at one' : `${million(gap)} apart`);

const publisher = (label: string) => (label === 'World Bank' ? 'the World Bank' : label);

const OUT = 'foreign_direct_investment_net_outflows_percent_of_gdp';

/**
 * Points without the exact zeros at the end of a series: the publisher writes 0 where nothing was reported, so that a
 * run of them to the end is no value. A zero between values stays.
 */
export function withoutZeroEnd(points: readonly Point[]): Point[] {
	return points.slice(0, 1 + points.findLastIndex(({ value }) => value !== 0));
}

/** The years of the outflow that are left out, as a note; '' without any within the years chosen. */
export function outflowGap(own: AllSeries, years: Years): string {
	const all = scaled(own[OUT], 1);
	const left = inWindow(all.slice(withoutZeroEnd(all).length), years);
	const [first, last] = [left[0], left.at(-1)];
	if (!first || !last) return '';
	const span = first === last ? `in ${first.year}` : `from ${first.year} to ${last.year}`;
	return `Outflow: the table has exactly 0 ${span}, with no other value after it. That is read as not reported, and not drawn.`;
}

/** In and out as a share of GDP; the outflow comes from another publisher than the inflow. */
export function shareOfGdpModel(inflow: AllSeries, own: AllSeries, years: Years): LineModel {
	const span = within(years);
	return {
		unit: '% of GDP',
		unitKind: 'percent',
		decimals: 1,
		...span,
		series: asSeries([
			['in', 'In', scaled(inflow['BX_KLT_DINV_WD_GD_ZS'], 1)],
			['out', 'Out', withoutZeroEnd(scaled(own[OUT], 1)).filter(({ year }) => year >= span.from)]
		])
	};
}

/** "Foreigners took back 0.6 % of GDP from Xyz in 2024; its own investors put 0.2 % of GDP abroad": signs are said in words. */
export function shareOfGdpFinding(model: LineModel, economy: string): string {
	const at = (id: string) => inWindow(model.series.find((one) => one.id === id)?.points ?? [], model).at(-1);
	const share = (value: number) => `${formatNumber(Math.abs(value), 1)}${NBSP}% of GDP`;
	const [came, went] = [at('in'), at('out')];
	const said = [
		came &&
			`foreigners ${came.value < 0 ? 'took back' : 'invested'} ${share(came.value)} ${came.value < 0 ? 'from' : 'in'} ${economy} in ${came.year}`,
		went &&
			outWords(
				went.value,
				share(went.value),
				came?.year === went.year ? '' : ` in ${went.year}`,
				came ? '' : economy
			)
	].filter(Boolean) as string[];
	if (came && !went) said.push('no outflow is reported');
	if (said.length === 0) return `Foreign direct investment of ${economy} as a share of GDP is not known`;
	const text = said.join('; ');
	return upperFirst(text);
}

function outWords(value: number, share: string, when: string, who: string): string {
	const subject = who ? `investors of ${who}` : 'its own investors';
	if (value === 0) return `${who ? `the outflow of ${who}` : 'its outflow'} is reported as 0${when}`;
	return value < 0
		? `${subject} took back ${share} from abroad${when}`
		: `${subject} put ${share} abroad${when}`;
}

/** In and out in dollars, one publisher. */
export function inOutModel(series: AllSeries, years: Years): LineModel {
	return {
		...MILLIONS,
		...within(years, FIRST),
		series: asSeries([
			['UNCTAD.FDI.IN', 'In', scaled(series['UNCTAD.FDI.IN'], 1)],
			['UNCTAD.FDI.OUT', 'Out', scaled(series['UNCTAD.FDI.OUT'], 1)]
		])
	};
}

/** The two newest amounts; where there is no outflow, that. */
export function inOutFinding(model: LineModel, economy: string): string {
	const at = (id: string) =>
		inWindow(model.series.find((one) => one.id === id)?.points ?? [], { to: model.to }).at(-1);
	const [came, went] = [at('UNCTAD.FDI.IN'), at('UNCTAD.FDI.OUT')];
	if (!came && !went) return `UNCTAD has no investment of ${economy}`;
	const first = came
		? `${economy} in ${came.year}: inflow ${million(came.value)}`
		: `UNCTAD has no inflow of ${economy}`;
	if (!went) return `${first}; no outflow is known`;
	const when = came && came.year === went.year ? '' : ` (${went.year})`;
	return `${first}, outflow ${formatCompact(went.value * 1e6)}${when}`;
}

/** The newest year of a series within the years chosen. */
export const newest = (series: AllSeries, id: string, to: number | null) =>
	pastPoints(series[id], undefined, to ?? undefined).at(-1);
