/** Aid for Trade: two editions in two price bases, and per person against groups. As a share: aft-share.ts. */
import { mean } from 'd3-array';
import { inWindow, pastPoints } from '../../series/window';
import { pointsOf } from '../../series/decode';
import { pointAt, type Point } from '../../series/point';
import type { LineModel, Measure } from '../../chart/model';
import { formatCompact, formatNumber, NBSP } from '../../format/number';
import type { SeriesView } from '../../types';
import type { Years } from '../years';
import { EDITIONS } from './editions';
import { calling, type Called, type GroupTrade } from './groups';
import { dollars } from '../../format/money';

type AllSeries = Record<string, SeriesView>;

/** Paid out and promised of one edition; the two editions never share a chart. */
export function editionModel(series: AllSeries, edition: keyof typeof EDITIONS, years: Years): LineModel {
	const { paid, promised, prices, base } = EDITIONS[edition];
	return {
		unit: `million US dollars, ${prices}`,
		unitKind: 'usd',
		decimals: 1,
		series: [
			{ id: paid, label: 'Paid out', role: 'focus', points: pointsOf(series[paid]) },
			{
				id: promised,
				label: 'Promised',
				role: 'comparator',
				slot: 0 as const,
				points: pointsOf(series[promised])
			}
		].filter(({ points }) => points.length > 0) as LineModel['series'],
		...(base ? { marker: { year: base[1], label: `baseline ${base[0]}-${base[1]}` } } : {}),
		...(years.from === null ? {} : { from: years.from }),
		...(years.to === null ? {} : { to: years.to })
	};
}

const meanOf = (points: readonly Point[]) => mean(points, ({ value }) => value) ?? 0;

/** Years of the mean that is held against the baseline's. */
const RECENT = 3;

/** The last year's two amounts; of an edition with a baseline the mean of the last three years against that. */
export function editionFinding(model: LineModel, economy: string, base: readonly number[] | null): string {
	const line = (label: string) =>
		inWindow(model.series.find((one) => one.label === label)?.points ?? [], model);
	const paid = line('Paid out');
	const last = paid.at(-1);
	if (!last) return `No Aid for Trade paid out to ${economy} in these years`;
	const [first = 0, end = 0] = base ?? [];
	const before = inWindow(paid, { from: first, to: end });
	const recent = paid.slice(-RECENT);
	if (before.length >= 2 && recent.length === RECENT)
		return `Aid for Trade to ${economy}: ${dollars(meanOf(recent) * 1e6)} a year in ${recent[0]?.year}-${last.year}, ${formatCompact(meanOf(before) * 1e6)} in ${first}-${end}`;
	const promised = line('Promised').find(({ year }) => year === last.year);
	const against = promised ? `; ${formatCompact(promised.value * 1e6)} promised` : '';
	return `Aid for Trade paid out to ${economy} in ${last.year}: ${dollars(last.value * 1e6)}${against}`;
}

const PER_PERSON: Measure = {
	unit: 'US dollars per person, constant 2024 prices',
	unitKind: 'usd',
	decimals: 2
};

/** Paid out per person, beside the members of two groups taken together. */
export function perPersonModel(
	series: AllSeries,
	groups: readonly GroupTrade[],
	economy: string,
	years: Years
): LineModel {
	const people = new Map(pastPoints(series['SP.POP.TOTL']).map(({ year, value }) => [year, value]));
	return {
		...PER_PERSON,
		series: [
			{
				id: 'own',
				label: economy,
				role: 'focus' as const,
				points: pastPoints(series['DC_TOF_TRDDBML']).flatMap(({ year, value }) => {
					const count = people.get(year);
					return count ? [pointAt(year, (value * 1e6) / count, 'computed')] : [];
				})
			},
			...groups.map((group, index) => ({
				id: group.group,
				label: `${group.label} together`,
				short: group.short,
				role: 'comparator' as const,
				slot: (index % 5) as 0 | 1 | 2 | 3 | 4,
				points: group.years.map(({ year, aid, people: count }) =>
					pointAt(year, (aid * 1e6) / count, 'computed')
				)
			}))
		].filter(({ points }) => points.length > 0),
		...(years.from === null ? {} : { from: years.from }),
		...(years.to === null ? {} : { to: years.to })
	};
}

export function perPersonFinding(model: LineModel, economy: string, groups: readonly Called[]): string {
	const name = calling(groups);
	const own = inWindow(model.series.find(({ id }) => id === 'own')?.points ?? [], model).at(-1);
	if (!own) return `No Aid for Trade per person for ${economy}`;
	const others = model.series.flatMap(({ id, points }) => {
		const point = id === 'own' ? undefined : points.find(({ year }) => year === own.year);
		return point ? [`${formatNumber(point.value, 2)} in ${name(id)}`] : [];
	});
	const beside = others.length > 0 ? `; ${others.join(', ')}` : '';
	return `${economy}: ${formatNumber(own.value, 2)}${NBSP}US dollars of Aid for Trade per person in ${own.year}${beside}`;
}
