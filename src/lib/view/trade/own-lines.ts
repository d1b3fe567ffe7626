/** Several series of one economy in one unit as a chart: sold and bought, food and energy. */
import { pointsOf } from '../../series/decode';
import type { ListingModel } from '../../chart/listing/model';
import type { LineModel, Series } from '../../chart/model';
import { splitMultiplier } from '../../format/unit';
import type { SeriesView } from '../../types';
import type { IndicatorMeta } from '../clause';
import { lines as english } from '../../words/en/trade/lines';
import type { CommodityWords, LeadingKind } from '../../words/trade/commodities';
import type { LinesWords } from '../../words/trade/lines';

export interface OwnLine {
	indicator: IndicatorMeta | undefined;
	series: SeriesView | undefined;
	label: string;
}

/** The lines that have points; null when none has. All are of the first line's unit. */
export function ownModel(
	lines: readonly OwnLine[],
	years: { from: number | null; to: number | null }
): LineModel | null {
	const series = lines.flatMap(({ indicator, series, label }, index): Series[] => {
		const points = pointsOf(series);
		if (!indicator || points.length === 0) return [];
		const slot = (index - 1) as 0 | 1 | 2 | 3 | 4;
		return [
			index === 0
				? { id: indicator.id, label, role: 'focus', points }
				: { id: indicator.id, label, role: 'comparator', slot, points }
		];
	});
	const first = lines.find(({ indicator }) => indicator)?.indicator;
	if (!first || series.length === 0) return null;
	return {
		series,
		unit: first.unit,
		unitKind: first.unit_kind,
		decimals: first.decimals,
		...(years.from === null ? {} : { from: years.from }),
		...(years.to === null ? {} : { to: years.to })
	};
}

/** The newest year that every line has, with all their values. */
export function ownFinding(lines: readonly OwnLine[], economy: string, words: LinesWords = english): string {
	const drawn = lines.filter(({ series }) => (series?.y.length ?? 0) > 0);
	const year = drawn[0]?.series?.y
		.filter((one) => drawn.every(({ series }) => series?.y.includes(one)))
		.at(-1);
	if (year === undefined) return words.noYear(economy);
	const said = drawn.map(({ indicator: unit = null, series, label }) => {
		const value = series?.v[series.y.indexOf(year)] ?? NaN;
		return { label, value, unit, isUnderHalf: value === 0 && unit !== null && isRounded(unit) };
	});
	return words.finding(economy, year, said);
}

/** Published in whole millions: its 0 is less than half of one. */
const isRounded = ({ unit, decimals }: IndicatorMeta): boolean =>
	splitMultiplier(unit).multiplier === 1e6 && decimals === 0;

/** Names that begin alike for so many letters are told apart by their codes. */
const ALIKE = 25;

/** The same rows, the code beside names that the publisher cut so that two can hardly be told apart. */
export function toldApart<Row extends { id: string; name: string }>(rows: readonly Row[]): Row[] {
	const start = ({ name }: Row) => name.slice(0, ALIKE);
	const isAlone = (row: Row) => rows.filter((other) => start(other) === start(row)).length === 1;
	return rows.map((row) => (isAlone(row) ? row : { ...row, name: `${row.name} (${row.id})` }));
}

/** Three leading commodities or markets as a table. */
export const leadingModel = (
	kind: LeadingKind,
	rows: readonly { name: string; share: number; period: string }[],
	{ columns }: CommodityWords['leading']
): ListingModel => ({
	columns: [
		{ id: 'name', label: columns[kind] },
		{
			id: 'share',
			label: columns.share,
			numeric: true,
			unit: '%',
			measure: { unit: '%', unitKind: 'share', decimals: 1 }
		},
		{ id: 'period', label: columns.period }
	],
	rows: rows.map(({ name, share, period }) => [name, share, period])
});
