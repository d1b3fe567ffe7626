import type { LineModel, Series } from '../chart/model';
import { anyPoints, pointsOf } from '../series/decode';
import { START_YEAR } from '../series/window';
import { english } from '../words/en';
import type { Words } from '../words/words';
import type { IndicatorMeta } from './clause';
import type { Years } from './years';
import { type Compared, type Views } from './views';

/** "SADC median" for a group, the name for an economy. */
export function comparedLabel(
	compared: Compared,
	indicator: Pick<IndicatorMeta, 'aggregate'>,
	words: Words = english
): string {
	return compared.kind === 'group'
		? `${compared.label} ${words.aggregate(indicator.aggregate)}`
		: compared.label;
}

/** What is measured and in which unit; a unit that the title already says is not said again. */
export function measured({ title, unit }: Pick<IndicatorMeta, 'title' | 'unit'>): string {
	return title.toLowerCase().includes(unit.toLowerCase()) ? title : `${title} (${unit})`;
}

/** A group's total would flatten a country's line: only economies are drawn beside it. */
const isDrawn = (compared: Compared, { aggregate }: IndicatorMeta) =>
	compared.kind === 'economy' || aggregate !== 'sum';

/** The country in focus and those it is compared with, for one indicator. */
export function lineModel(indicator: IndicatorMeta, views: Views, years: Years): LineModel {
	const focus: Series = {
		id: views.country.iso3,
		label: views.country.name,
		role: 'focus',
		points: pointsOf(views.economy.series[indicator.id])
	};
	const others = views.compared.map((compared, index): Series => ({
		id: compared.id,
		label: comparedLabel(compared, indicator),
		role: 'comparator',
		slot: (index % 5) as 0 | 1 | 2 | 3 | 4,
		points: anyPoints(compared.series[indicator.id])
	}));
	// Without a chosen period the axis is the country's own: a comparator's earlier years would squeeze its line.
	const own = focus.points;
	const from = years.from ?? (own.length > 1 ? own[0]?.year : undefined);
	const to = years.to ?? undefined;
	const state = views.economy.series[indicator.id]?.s ?? 0;
	// What is said begins with a young state: the line shows where.
	const isYoung = state > START_YEAR && own.some(({ year }) => year < state && year >= (from ?? year));
	return {
		series: [
			focus,
			...others.filter(({ points }, index) => {
				const compared = views.compared[index];
				return points.length > 0 && compared !== undefined && isDrawn(compared, indicator);
			})
		],
		unit: indicator.unit,
		unitKind: indicator.unit_kind,
		decimals: indicator.decimals,
		...(from === undefined ? {} : { from }),
		...(to === undefined ? {} : { to }),
		...(isYoung && state <= (to ?? state)
			? { marker: { year: state, label: `independent since ${state}` } }
			: {})
	};
}

/** "SADC: median of the 14 to 16 members with data." for each group drawn, of the years that are. */
export function groupNotes(
	indicator: IndicatorMeta,
	views: Views,
	years: { from?: number | null | undefined; to?: number | null | undefined } = {},
	words: Words = english
): string[] {
	const isShown = (year: number) => year >= (years.from ?? -Infinity) && year <= (years.to ?? Infinity);
	return views.compared.flatMap((compared) => {
		const series = compared.series[indicator.id];
		if (compared.kind !== 'group' || !series || !('m' in series)) return [];
		const shown = series.y.flatMap((year, index) => (isShown(year) ? index : []));
		const last = shown.at(-1);
		if (last === undefined) return [];
		const group = compared.label;
		const value = series.v[last];
		const year = series.y[last];
		if (!isDrawn(compared, indicator) && value !== undefined && year !== undefined)
			return [words.group({ kind: 'total', group, value, year, unit: indicator })];
		const [first, ...after] = shown.map((index) => series.y[index] as number);
		const withData = shown.map((index) => series.n[index] as number);
		return [
			words.group({
				...{ kind: 'members', group, aggregate: indicator.aggregate },
				least: Math.min(...withData),
				most: Math.max(...withData),
				members: Math.max(...shown.map((index) => series.m[index] as number)),
				restarts: first === undefined ? [] : (series.restarts ?? []).filter((each) => after.includes(each))
			})
		];
	});
}
