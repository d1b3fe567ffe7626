/** Aid beside the other money that crosses the border, and beside what the government takes in itself. */
import { pastPoints } from '../../assess/clean-series';
import { variation } from '../../assess/predictability';
import type { LineModel, Measure, Point, Series } from '../../chart/model';
import { formatNumber, NBSP } from '../../format/number';
import type { SeriesView } from '../../types';
import type { Years } from '../home';
import { dollars } from '../trade/parts';
import type { MoneyYear } from './flows';

const NOW: Measure = { unit: 'US dollars, current prices', unitKind: 'usd', decimals: 0 };

type AllSeries = Record<string, SeriesView>;

const scaled = (series: SeriesView | undefined, factor: number): Point[] =>
	pastPoints(series).map(({ year, value }) => ({ year, value: value * factor, nature: 'actual' }));

/** A percentage of GDP as dollars of the same year: value ÷ 100 × GDP. */
function ofGdp(series: SeriesView | undefined, gdp: SeriesView | undefined): Point[] {
	const size = new Map(pastPoints(gdp).map(({ year, value }) => [year, value]));
	return pastPoints(series).flatMap(({ year, value }) => {
		const all = size.get(year);
		return all === undefined ? [] : [{ year, value: (value / 100) * all, nature: 'actual' as const }];
	});
}

const within = (years: Years) => ({
	...(years.from === null ? { from: 2000 } : { from: years.from }),
	...(years.to === null ? {} : { to: years.to })
});

/** Net aid, investment, remittances, debt service (as a payment, below zero) and tax revenue, dollars of each year. */
export function moneyModel(series: AllSeries, years: Years): LineModel {
	const lines: [string, string, Point[]][] = [
		['aid', 'Net aid', scaled(series['DT.ODA.ODAT.CD'], 1)],
		['fdi', 'FDI inflow', scaled(series['UNCTAD.FDI.IN'], 1e6)],
		['remittances', 'Remittances', scaled(series['BX.TRF.PWKR.CD.DT'], 1)],
		['debt-service', 'Debt service paid', scaled(series['IDS.TDS.USD'], -1e6)],
		['tax', 'Tax revenue', ofGdp(series['GC.TAX.TOTL.GD.ZS'], series['NY.GDP.MKTP.CD'])]
	];
	return { ...NOW, ...within(years), series: asSeries(lines) };
}

/** First line in the focus colour, the others in the comparators'; lines without a point are left out. */
function asSeries(lines: readonly [string, string, Point[]][]): Series[] {
	return lines
		.map(([id, label, points], index): Series => ({
			id,
			label,
			points,
			...(index === 0 ? { role: 'focus' } : { role: 'comparator', slot: (index - 1) as 0 | 1 | 2 | 3 | 4 })
		}))
		.filter(({ points }) => points.length > 0);
}

/** The newest year that most lines share, and each line's value in it. */
export function moneyFinding(model: LineModel, economy: string): string {
	const counts = new Map<number, number>();
	for (const { points } of model.series)
		for (const { year } of points)
			if (year <= (model.to ?? Infinity)) counts.set(year, (counts.get(year) ?? 0) + 1);
	const most = Math.max(0, ...counts.values());
	const year = Math.max(...[...counts].filter(([, count]) => count === most).map(([one]) => one));
	if (!Number.isFinite(year)) return `No money flows of ${economy} in these years`;
	const said = model.series.flatMap(({ label, points }) => {
		const point = points.find((one) => one.year === year);
		return point ? [`${lower(label)} ${dollars(point.value)}`] : [];
	});
	return `${economy} in ${year}: ${said.join(', ')}`;
}

const lower = (text: string) =>
	/^[A-Z]{2}/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

/** Grants, loans received, and what was paid on loans, with what stayed: its sum. A year with no row has no point. */
export function transferModel(money: readonly MoneyYear[], years: Years): LineModel {
	const line = (value: (year: MoneyYear) => number | null): Point[] =>
		money.flatMap((one) => {
			const amount = value(one);
			return amount === null ? [] : [{ year: one.year, value: amount, nature: 'actual' as const }];
		});
	const loans = ({ loans: cheap, other }: MoneyYear) =>
		cheap === null && other === null ? null : (cheap ?? 0) + (other ?? 0);
	return {
		...NOW,
		...within(years),
		series: asSeries([
			['net', 'What stayed', line(netTransfer)],
			['grants', 'Grants', line(({ grants }) => grants)],
			['loans', 'Public loans received', line(loans)],
			['paid', 'Paid on loans', line(({ paid }) => paid)]
		])
	};
}

/** Grants and loans less principal and interest paid. */
export function netTransfer({ grants, loans, other, paid }: MoneyYear): number | null {
	const known = [grants, loans, other, paid].filter((value) => value !== null);
	return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}

/** What stayed in the newest year that is not in doubt, and how many such years were below zero. */
export function transferFinding(model: LineModel, economy: string, doubts: readonly Doubt[] = []): string {
	const inYears = (model.series.find(({ id }) => id === 'net')?.points ?? []).filter(
		({ year }) => year >= (model.from ?? -Infinity) && year <= (model.to ?? Infinity)
	);
	const doubted = inYears.filter(({ year }) => doubts.some((doubt) => doubt.year === year));
	const points = inYears.filter((point) => !doubted.includes(point));
	const last = points.at(-1);
	if (!last) return `No grants or public loans of ${economy} in these years`;
	const below = points.filter(({ value }) => value < 0).length;
	const apart =
		doubted.length > 0
			? `; ${doubted.map(({ year }) => year).join(' and ')} left aside, for their numbers are in doubt`
			: '';
	return `${economy}: grants and public loans less what was paid on loans came to ${dollars(last.value)} in ${last.year}, below zero in ${below} of ${points.length} years${apart}`;
}

/** Years whose payments are in doubt, with what both tables say: a page that shows them must say so. */
export function doubtfulYears(money: readonly MoneyYear[]): Doubt[] {
	return money.flatMap(({ year, paid, doubt }) =>
		paid === null || doubt === null
			? []
			: [{ year, text: `${year} (${dollars(-paid)} and ${dollars(doubt)})` }]
	);
}

export interface Doubt {
	year: number;
	text: string;
}

/** Both publishers' inflow in million dollars. */
export function fdiModel(series: AllSeries, years: Years): LineModel {
	return {
		unit: 'million US dollars, current prices',
		unitKind: 'usd',
		decimals: 1,
		...(years.from === null ? { from: 1990 } : { from: years.from }),
		...(years.to === null ? {} : { to: years.to }),
		series: asSeries([
			['UNCTAD.FDI.IN', 'UNCTAD', scaled(series['UNCTAD.FDI.IN'], 1)],
			['BX.KLT.DINV.CD.WD', 'World Bank', scaled(series['BX.KLT.DINV.CD.WD'], 1e-6)]
		])
	};
}

/** Both values of the newest year that both have, with how far apart they are. */
export function fdiFinding(model: LineModel, economy: string): string {
	const [a, b] = model.series;
	const last = [...(a?.points ?? [])]
		.reverse()
		.find(({ year }) => year <= (model.to ?? Infinity) && b?.points.some((point) => point.year === year));
	const other = b?.points.find(({ year }) => year === last?.year);
	if (!a || !b || !last || !other) {
		const end = a?.points.at(-1);
		return end
			? `Foreign direct investment in ${economy}: ${million(end.value)} in ${end.year} by ${a?.label}`
			: `No foreign direct investment reported for ${economy}`;
	}
	const gap = Math.abs(last.value - other.value);
	const agree = gap <= 0.1 * Math.max(Math.abs(last.value), Math.abs(other.value));
	const says = agree ? 'the publishers agree within a tenth' : `the publishers disagree by ${million(gap)}`;
	return `Foreign direct investment in ${economy} in ${last.year}: ${million(last.value)} by ${a.label}, ${million(other.value)} by ${b.label}; ${says}`;
}

const million = (value: number) => `${formatNumber(value, 1)}${NBSP}million${NBSP}US dollars`;

export interface FdiFacts {
	year: number;
	/** Dollars per person. */
	perPerson: number | null;
	/** Standard deviation over mean of the last ten years, per cent; null where the mean is not above zero. */
	spread: number | null;
	/** Years below zero among the last ten. */
	negative: number;
	/** Share of what all members of a group took in that year, per cent; null where the group's sum is not above zero. */
	shares: { group: string; share: number | null }[];
}

/** @param totals inflow of groups by year, million dollars */
export function fdiFacts(
	series: AllSeries,
	totals: readonly { group: string; sums: Record<number, number> }[],
	to: number | null
): FdiFacts | null {
	const points = pastPoints(series['UNCTAD.FDI.IN'], undefined, to ?? undefined);
	const last = points.at(-1);
	if (!last) return null;
	const people = pastPoints(series['SP.POP.TOTL']).find(({ year }) => year === last.year)?.value;
	const ten = points.slice(-10).map(({ value }) => value);
	const spread = variation(ten);
	return {
		year: last.year,
		perPerson: people ? (last.value * 1e6) / people : null,
		spread: spread === null ? null : 100 * spread,
		negative: ten.filter((value) => value < 0).length,
		shares: totals.map(({ group, sums }) => {
			const all = sums[last.year];
			return { group, share: all !== undefined && all > 0 ? (100 * last.value) / all : null };
		})
	};
}
