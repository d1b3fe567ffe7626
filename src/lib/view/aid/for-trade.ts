/** Aid for Trade: two editions in two price bases, and per person against groups. As a share: aft-share.ts. */
import { mean } from 'd3-array';
import { inWindow, pastPoints } from '../../series/window';
import { pointsOf } from '../../series/decode';
import { pointAt, type Point } from '../../series/point';
import type { LineModel } from '../../chart/model';
import type { SeriesView } from '../../types';
import type { Years } from '../years';
import { EDITIONS } from './editions';
import { calling, type Called, type GroupTrade } from './groups';
import type { ForTradeWords } from '../../words/aid/for-trade';
import { forTrade } from '../../words/en/aid/for-trade';
import { usd } from './measures';

type AllSeries = Record<string, SeriesView>;

/** Paid out and promised of one edition; the two editions never share a chart. */
export function editionModel(
	series: AllSeries,
	edition: keyof typeof EDITIONS,
	years: Years,
	{ edition: words }: ForTradeWords = forTrade
): LineModel {
	const { paid, promised, dollarsOf, base } = EDITIONS[edition];
	return {
		...usd(words.unit(dollarsOf), 1),
		series: [
			{ id: paid, label: words.paid, role: 'focus', points: pointsOf(series[paid]) },
			{
				id: promised,
				label: words.promised,
				role: 'comparator',
				slot: 0 as const,
				points: pointsOf(series[promised])
			}
		].filter(({ points }) => points.length > 0) as LineModel['series'],
		...(base ? { marker: { year: base[1], label: words.baseline(...base) } } : {}),
		...(years.from === null ? {} : { from: years.from }),
		...(years.to === null ? {} : { to: years.to })
	};
}

const meanOf = (points: readonly Point[]) => mean(points, ({ value }) => value) ?? 0;

/** Years of the mean that is held against the baseline's. */
const RECENT = 3;

/** The last year's two amounts; of an edition with a baseline the mean of the last three years against that. */
export function editionFinding(
	model: LineModel,
	economy: string,
	base: readonly [number, number] | null,
	{ edition: { title } }: ForTradeWords = forTrade
): string {
	const line = (of: 'focus' | 'comparator') =>
		inWindow(model.series.find(({ role }) => role === of)?.points ?? [], model);
	const paid = line('focus');
	const last = paid.at(-1);
	const [from = 0, to = 0] = base ?? [];
	const before = inWindow(paid, { from, to });
	const recent = paid.slice(-RECENT);
	const [first] = recent;
	return title(
		economy,
		last ?? null,
		line('comparator').find(({ year }) => year === last?.year)?.value ?? null,
		first && last && before.length >= 2 && recent.length === RECENT
			? {
					...{ from: first.year, to: last.year, value: meanOf(recent) },
					base: { from, to, value: meanOf(before) }
				}
			: null
	);
}

/** Paid out per person, beside the members of two groups taken together. */
export function perPersonModel(
	series: AllSeries,
	groups: readonly GroupTrade[],
	economy: string,
	years: Years,
	{ perPerson: { unit, together } }: ForTradeWords = forTrade
): LineModel {
	const people = new Map(pastPoints(series['SP.POP.TOTL']).map(({ year, value }) => [year, value]));
	return {
		...usd(unit, 2),
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
				label: together(group.label),
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

export function perPersonFinding(
	model: LineModel,
	economy: string,
	groups: readonly Called[],
	{ perPerson }: ForTradeWords = forTrade
): string {
	const name = calling(groups);
	const own = inWindow(model.series.find(({ id }) => id === 'own')?.points ?? [], model).at(-1);
	const others = model.series.flatMap(({ id, points }) => {
		const point = id === 'own' ? undefined : points.find(({ year }) => year === own?.year);
		return point ? [{ group: name(id), value: point.value }] : [];
	});
	return perPerson.title(economy, own ?? null, others);
}
