/** The Almaty view: a landlocked country's logistics beside those of the coastal neighbours its goods pass through. */
import { pointsOf, type LineModel, type Measure, type Series, type TableModel } from '../../chart/model';
import { formatNumber } from '../../format/number';
import type { SeriesView } from '../../types';
import type { IndicatorMeta } from '../clause';

interface Economy {
	iso3: string;
	name: string;
	series: Record<string, SeriesView>;
}

/** The indicators compared, the drawn one first. */
export const TRANSIT_IDS = [
	'LPI.OVERALL',
	'LPI.CUSTOMS',
	'LPI.INFRASTRUCTURE',
	'LPI.TIMELINESS',
	'LPI.SHIPMENTS',
	'LP.EXP.DURS.MD',
	'LP.IMP.DURS.MD',
	'DB.TAB'
];

/** One indicator of the country and its neighbours. */
export function neighbourModel(meta: IndicatorMeta, own: Economy, neighbours: readonly Economy[]): LineModel {
	const series: Series[] = [
		{ id: own.iso3, label: own.name, role: 'focus', points: pointsOf(own.series[meta.id]) },
		...neighbours.slice(0, 5).map(({ iso3, name, series }, index): Series => ({
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

/** Above or below the neighbours in the newest year that the country has a score for. */
export function neighbourFinding(meta: IndicatorMeta, own: Economy, neighbours: readonly Economy[]): string {
	const view = own.series[meta.id];
	const [value, year] = [view?.v.at(-1), view?.y.at(-1)];
	if (value === undefined || year === undefined) return `${own.name} has no score of its logistics`;
	const others = neighbours.flatMap(({ name, series }) => {
		const theirs = series[meta.id]?.v[series[meta.id]?.y.indexOf(year) ?? -1];
		return theirs === undefined ? [] : [`${name} ${formatNumber(theirs, meta.decimals)}`];
	});
	const beside =
		others.length > 0 ? `, beside ${others.join(', ')}` : '; no neighbour was scored in that year';
	return `Logistics of ${own.name} in ${year}: ${formatNumber(value, meta.decimals)}${beside}`;
}
