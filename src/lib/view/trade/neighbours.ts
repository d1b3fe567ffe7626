/** The Almaty view: a landlocked country's logistics beside those of the coastal neighbours its goods can pass through. */
import { pointsOf } from '../../series/decode';
import type { LineModel, Series, TableModel } from '../../chart/model';
import type { SeriesView } from '../../types';
import { transit as english } from '../../words/en/trade/transit';
import type { TransitScore, TransitWords } from '../../words/trade/transit';
import type { IndicatorMeta } from '../clause';

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
	neighbours: readonly Economy[],
	{ table: words }: TransitWords = english
): TableModel {
	const all = [own, ...neighbours];
	return {
		caption: words.measure,
		columns: [
			{ id: 'measure', label: words.columns.measure },
			{ id: 'unit', label: words.columns.unit },
			...all.map(({ iso3, name }) => ({ id: iso3, label: name, numeric: true }))
		],
		rows: metas.map(({ id, short_title, unit, decimals }) => [
			short_title,
			unit,
			...all.map(({ series }) => {
				const [value, year] = newest(series[id]);
				if (value === undefined || year === undefined) return null;
				return { value, text: words.value(value, decimals, year) };
			})
		])
	};
}

const newest = (view: SeriesView | undefined) => [view?.v.at(-1), view?.y.at(-1)] as const;

/** Beside the neighbours in the newest year that the country has a score for. */
export function neighbourFinding(
	{ id, decimals }: Pick<IndicatorMeta, 'id' | 'decimals'>,
	of: TransitScore,
	own: Economy,
	neighbours: readonly Economy[],
	words: TransitWords = english
): string {
	const [score, year] = newest(own.series[id]);
	if (score === undefined || year === undefined) return words.noScore(own.name, of);
	const others = neighbours.flatMap(({ name, series }) => {
		const theirs = series[id]?.v[series[id]?.y.indexOf(year) ?? -1];
		return theirs === undefined ? [] : [{ name, score: theirs }];
	});
	const higher = others.filter((other) => other.score > score).length;
	return words.finding({ of, economy: own.name, year, score, decimals, others, higher });
}
