/** Purposes of aid over the years, in two charts by what they are first for; purposes overlap and are never added up. */
import type { BarsModel } from '../../chart/bars/model';
import type { AidPurpose } from '../../query/flows/aid-purposes';
import type { LineModel } from '../../chart/model';
import { formatCompact, NBSP } from '../../format/number';
import type { SeriesView } from '../../types';
import { inWindow } from '../../series/window';
import type { Years } from '../years';
import { asSeries, scaled } from './money';
import type { PurposeRow } from './purposes';

/** The purposes of one part as lines, million dollars of 2024. */
export function purposeLines(
	purposes: readonly AidPurpose[],
	part: AidPurpose['part'],
	series: Record<string, SeriesView>,
	years: Years
): LineModel {
	return {
		unit: 'million US dollars, constant 2024 prices',
		unitKind: 'usd',
		decimals: 1,
		...(years.from === null ? {} : { from: years.from }),
		...(years.to === null ? {} : { to: years.to }),
		series: asSeries(
			purposes
				.filter((purpose) => purpose.part === part)
				.map(({ id, label }) => [id, label, scaled(series[id], 1)])
		)
	};
}

/** What the purposes of a part are first for: two charts stand one after the other, and each has a largest. */
const FIRST_FOR: Record<AidPurpose['part'], string> = { people: 'people and nature', economy: 'the economy' };

/** "Xyz in 2024, of what is for people and nature: most for water and sanitation (34.0 million US dollars), then basic health". */
export function purposeLinesFinding(model: LineModel, part: AidPurpose['part'], economy: string): string {
	const ends = model.series.flatMap(({ label, points }) => {
		const last = inWindow(points, model).at(-1);
		return last ? [{ label, ...last }] : [];
	});
	const year = Math.max(...ends.map((one) => one.year));
	const [first, second] = ends
		.filter((one) => one.year === year && one.value > 0)
		.sort((a, b) => b.value - a.value);
	if (!first) return `Nothing for these purposes in ${economy} is in the open tables for these years`;
	const amount = (millions: number) => formatCompact(millions * 1e6);
	const also = second ? `, then ${inSentence(second.label)}` : '';
	return `${economy} in ${year}, of what is for ${FIRST_FOR[part]}: most for ${inSentence(first.label)} (${amount(first.value)}${NBSP}US dollars)${also}`;
}

/** Without what stands in brackets, to go on within a sentence. */
export const inSentence = (label: string) => label.replace(/ \(.*/, '').toLowerCase();

/** Each purpose per person beside the median of the least developed countries; the largest first. */
export function purposeBars(rows: readonly PurposeRow[], economy: string): BarsModel {
	return {
		unit: 'US dollars per person a year, constant 2024 prices',
		unitKind: 'usd',
		decimals: 2,
		heading: 'Purpose',
		alsoHeading: 'Years',
		columns: [economy, 'Median of the least developed countries'],
		missing: 'not known',
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
export function purposeBarsFinding(rows: readonly PurposeRow[], economy: string): string {
	const known = rows.filter(({ perPerson }) => perPerson !== null);
	const most = [...known].sort((a, b) => (b.perPerson ?? 0) - (a.perPerson ?? 0))[0];
	if (!most) return `No open series of aid by purpose for ${economy}`;
	const held = known.filter(({ spread }) => spread !== null);
	const less = held.filter(({ perPerson, spread }) => (perPerson ?? 0) < (spread?.median ?? 0)).length;
	const said =
		held.length === 0
			? ''
			: less === 0
				? '; never below the median of the least developed countries'
				: `; below the median of the least developed countries for ${less} of ${held.length}`;
	return `${economy}: most per person for ${inSentence(most.label)}, ${formatCompact(most.perPerson, 2)}${NBSP}US dollars${said}`;
}
