/** The Almaty view: a landlocked country's logistics beside those of the coastal neighbours its goods can pass through. */
import { pointsOf } from '../../series/decode';
import type { LineModel, Measure, Series, TableModel } from '../../chart/model';
import { inList } from '../../format/list';
import { formatNumber } from '../../format/number';
import type { SeriesView } from '../../types';
import type { IndicatorMeta } from '../clause';
import { upperFirst } from '../../format/upper-first';

interface Economy {
	iso3: string;
	name: string;
	series: Record<string, SeriesView>;
}

/** The most neighbours that a chart tells apart; the table has all. */
export const MOST_DRAWN = 5;

/** One indicator of the country and its neighbours, over the years that exist. */
export function neighbourModel(meta: IndicatorMeta, own: Economy, neighbours: readonly Economy[]): LineModel {
	const drawn = neighbours.filter(({ series }) => (series[meta.id]?.y.length ?? 0) > 0).slice(0, MOST_DRAWN);
	const series: Series[] = [
		{ id: own.iso3, label: own.name, role: 'focus', points: pointsOf(own.series[meta.id]) },
		...drawn.map(({ iso3, name, series }, index): Series => ({
			id: iso3,
			label: name,
			role: 'comparator',
			slot: index as 0 | 1 | 2 | 3 | 4,
			points: pointsOf(series[meta.id])
		}))
	];
	return {
		series: series.filter(({ points }) => points.length > 0),
		unit: meta.unit,
		unitKind: meta.unit_kind,
		decimals: meta.decimals
	};
}

/** Newest values of every indicator, with their years. */
export function neighbourTable(
	metas: readonly IndicatorMeta[],
	own: Economy,
	neighbours: readonly Economy[]
): TableModel {
	const all = [own, ...neighbours];
	return {
		caption: 'Newest value of each, with its year',
		columns: [
			{ id: 'measure', label: 'Measure' },
			{ id: 'unit', label: 'Unit' },
			...all.map(({ iso3, name }) => ({ id: iso3, label: name, numeric: true }))
		],
		rows: metas.map((meta) => [
			meta.short_title,
			meta.unit,
			...all.map(({ series }) => {
				const view = series[meta.id];
				const [value, year] = [view?.v.at(-1), view?.y.at(-1)];
				if (value === undefined || year === undefined) return null;
				const measure: Measure = { unit: meta.unit, unitKind: meta.unit_kind, decimals: meta.decimals };
				return { value, text: `${formatNumber(value, measure.decimals)} (${year})` };
			})
		])
	};
}

/** Beside the neighbours in the newest year that the country has a score for: how many of them score higher. */
export function neighbourFinding(
	meta: IndicatorMeta,
	subject: string,
	own: Economy,
	neighbours: readonly Economy[]
): string {
	const view = own.series[meta.id];
	const [value, year] = [view?.v.at(-1), view?.y.at(-1)];
	if (value === undefined || year === undefined) return `${own.name} has no score of ${subject}`;
	const others = neighbours.flatMap(({ name, series }) => {
		const theirs = series[meta.id]?.v[series[meta.id]?.y.indexOf(year) ?? -1];
		return theirs === undefined ? [] : [{ name, score: theirs }];
	});
	const number = (score: number) => formatNumber(score, meta.decimals);
	const said = `${upperFirst(subject)} of ${own.name} in ${year}: ${number(value)}`;
	if (others.length === 0) return `${said}; no transit neighbour was scored that year`;
	if (others.length <= 3)
		return `${said}; ${others.map(({ name, score }) => `${name} ${number(score)}`).join(', ')}`;
	const higher = others.filter(({ score }) => score > value).length;
	return `${said}; ${higher === 0 ? 'none' : higher} of ${others.length} transit neighbours scored higher`;
}

/** Who the transit neighbours are, and what that does not say. */
export function transitSays(economy: string, neighbours: readonly Pick<Economy, 'name'>[]): string {
	return neighbours.length > 0
		? `${upperFirst(economy)} shares a land border with ${inList(neighbours.map(({ name }) => name))}, which ${neighbours.length === 1 ? 'has' : 'have'} a coast. Which way its goods take is not in these data.`
		: `${upperFirst(economy)} is doubly landlocked: all its neighbours are landlocked too, so its goods cross at least two borders on their way to a coast, and there is no transit neighbour to set beside it.`;
}
