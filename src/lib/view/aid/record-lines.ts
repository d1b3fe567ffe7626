/** Donors' own record over the years, beside what was promised. */
import { pastPoints } from '../../series/window';
import { pointsOf } from '../../series/decode';
import type { LineModel, Series } from '../../chart/model';
import type { Years } from '../years';
import type { Rate, RecordWords } from '../../words/aid/record';
import { record } from '../../words/en/aid/record';
import { percentOf } from './measures';
import { LINES, methodChange, type DonorRecord } from './record';

/** Donors with a line of their own: a chart has five colours beside its focus. */
const MOST_LINES = 5;

/**
 * Some donors' record over the years against the promise. The share of income has two lines a donor, in one colour,
 * that never touch: net flows, and grant equivalents since the change of method, which is marked.
 * @param ids ISO3 of donors, the most important first; those without a record are passed over, five are drawn
 */
export function recordLines(
	donors: readonly DonorRecord[],
	rate: Rate,
	ids: readonly string[],
	years: Years,
	{ unit, overTime: words }: RecordWords = record
): LineModel {
	const chosen = ids
		.flatMap((id) => donors.find(({ iso3 }) => iso3 === id) ?? [])
		.filter(
			({ net, equivalent, ldc }) => (rate === 'ldc' ? ldc : { y: [...net.y, ...equivalent.y] }).y.length > 0
		)
		.slice(0, MOST_LINES);
	const change = methodChange(donors);
	const series = chosen.flatMap(({ iso3, name, net, equivalent, ldc }, index): Series[] => {
		const look = { role: 'comparator', slot: index as 0 | 1 | 2 | 3 | 4 } as const;
		return rate === 'ldc'
			? [{ id: iso3, label: name, ...look, points: pointsOf(ldc) }]
			: [
					{
						id: `${iso3}-net`,
						label: words.net(name),
						short: words.netShort(name),
						...look,
						points: pointsOf(net)
					},
					{ id: iso3, label: words.equivalent(name), short: name, ...look, points: pointsOf(equivalent) }
				];
	});
	return {
		...percentOf(unit, 2),
		series: series.filter(({ points }) => points.length > 0),
		target: { value: LINES[rate][0], label: words.promised(LINES[rate]) },
		...(rate === 'gni' && change !== null ? { marker: { year: change, label: words.change(change) } } : {}),
		...(years.from === null ? {} : { from: years.from }),
		...(years.to === null ? {} : { to: years.to })
	};
}

/**
 * How many of the donors drawn kept the promise in the last year that is drawn, and which; of a donor's own page what it gave
 * itself, since the others there were chosen for giving most.
 * @param own ISO3 of the economy of the page, where it gives
 */
export function recordLinesFinding(
	donors: readonly DonorRecord[],
	rate: Rate,
	ids: readonly string[],
	years: Years,
	own: string | null = null,
	words: RecordWords = record
): string {
	const { series } = recordLines(donors, rate, ids, years, words);
	const { overTime } = words;
	const lines = LINES[rate];
	const ends = series
		.filter(({ id }) => !id.endsWith('-net'))
		.flatMap(({ id }) => {
			const donor = donors.find(({ iso3 }) => iso3 === id);
			const point = donor
				? pastPoints(rate === 'ldc' ? donor.ldc : donor.equivalent, undefined, years.to ?? undefined).at(-1)
				: undefined;
			return donor && point ? [{ iso3: donor.iso3, name: donor.name, ...point }] : [];
		});
	const last = Math.max(...ends.map(({ year }) => year));
	const now = ends.filter(({ year }) => year === last);
	if (now.length === 0) return overTime.nobody;
	const self = ends.find(({ iso3 }) => iso3 === own);
	if (self) return overTime.own(rate, self.year, self.name, self.value, lines);
	const kept = now.filter(({ value }) => value >= lines[0]).map(({ name }) => name);
	return overTime.title(rate, last, now.length, lines, kept);
}
