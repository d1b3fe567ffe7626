/** Purposes of aid over the years, in two charts by what they are first for; purposes overlap and are never added up. */
import type { BarsModel } from '../../chart/bars/model';
import type { AidPurpose } from '../../query/flows/aid-purposes';
import type { LineModel } from '../../chart/model';
import type { SeriesView } from '../../types';
import { inWindow } from '../../series/window';
import type { Years } from '../years';
import type { PurposeWords } from '../../words/aid/purposes';
import { purposes as english } from '../../words/en/aid/purposes';
import { usd } from './measures';
import { asSeries, scaled } from './lines';
import type { PurposeRow } from './purposes';

/** The purposes of one part as lines, million dollars of 2024. */
export function purposeLines(
	purposes: readonly AidPurpose[],
	part: AidPurpose['part'],
	series: Record<string, SeriesView>,
	years: Years,
	{ lines }: PurposeWords = english
): LineModel {
	return {
		...usd(lines.unit, 1),
		...(years.from === null ? {} : { from: years.from }),
		...(years.to === null ? {} : { to: years.to }),
		series: asSeries(
			purposes
				.filter((purpose) => purpose.part === part)
				.map(({ id, label }) => [id, label, scaled(series[id], 1)])
		)
	};
}

/** The two purposes that got most; two charts stand one after the other, so that each says what its own are first for. */
export function purposeLinesFinding(
	model: LineModel,
	part: AidPurpose['part'],
	economy: string,
	{ lines }: PurposeWords = english
): string {
	const ends = model.series.flatMap(({ label, points }) => {
		const last = inWindow(points, model).at(-1);
		return last ? [{ label, ...last }] : [];
	});
	const year = Math.max(...ends.map((one) => one.year));
	const most = ends.filter((one) => one.year === year && one.value > 0).sort((a, b) => b.value - a.value);
	return lines.title(economy, year, part, most);
}

/** Each purpose per person beside the median of the least developed countries; the largest first. */
export function purposeBars(
	rows: readonly PurposeRow[],
	economy: string,
	{ unit, heads }: PurposeWords = english
): BarsModel {
	return {
		...usd(unit, 2),
		...heads(economy),
		rows: [...rows]
			.filter(({ perPerson }) => perPerson !== null)
			.sort((a, b) => (b.perPerson ?? 0) - (a.perPerson ?? 0))
			.map(({ id, label, perPerson, spread, years }) => ({
				id,
				label,
				also: years,
				values: [perPerson, spread?.median ?? null]
			}))
	};
}

/** Which purpose gets most, and which get less per person than in the typical least developed country. */
export function purposeBarsFinding(
	rows: readonly PurposeRow[],
	economy: string,
	{ title }: PurposeWords = english
): string {
	const known = rows.filter(({ perPerson }) => perPerson !== null);
	const most = [...known].sort((a, b) => (b.perPerson ?? 0) - (a.perPerson ?? 0))[0];
	const held = known.filter(({ spread }) => spread !== null);
	const less = held.filter(({ perPerson, spread }) => (perPerson ?? 0) < (spread?.median ?? 0)).length;
	return title(economy, most ? { label: most.label, value: most.perPerson ?? 0 } : null, less, held.length);
}
