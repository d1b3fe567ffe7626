/** Donors' own record over the years, beside what was promised. */
import { pastPoints } from '../../series/window';
import { pointsOf } from '../../series/decode';
import type { LineModel, Series } from '../../chart/model';
import { LDC_TARGET, ODA_TARGET } from '../../query/flows/donor-record';
import type { Years } from '../years';
import { formatNumber } from '../../format/number';
import { partyFirst } from '../../words/en/in-sentence';
import { methodChange, RATE, type DonorRecord, type Rate } from './record';

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
	years: Years
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
						label: `${name}, net flows`,
						short: `${name}, net`,
						...look,
						points: pointsOf(net)
					},
					{ id: iso3, label: `${name}, grant equivalent`, short: name, ...look, points: pointsOf(equivalent) }
				];
	});
	return {
		...RATE,
		series: series.filter(({ points }) => points.length > 0),
		target:
			rate === 'ldc'
				? {
						value: LDC_TARGET.low,
						label: `promised: ${LDC_TARGET.low.toFixed(2)} to ${LDC_TARGET.high.toFixed(2)} %`
					}
				: { value: ODA_TARGET, label: `promised: ${ODA_TARGET} %` },
		...(rate === 'gni' && change !== null
			? { marker: { year: change, label: `another method from ${change}` } }
			: {}),
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
	own: string | null = null
): string {
	const { series } = recordLines(donors, rate, ids, years);
	const line = rate === 'ldc' ? LDC_TARGET.low : ODA_TARGET;
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
	if (now.length === 0) return 'No record of the donors shown in these years';
	const self = ends.find(({ iso3 }) => iso3 === own);
	if (self) return ownRecord(self, rate, line);
	const kept = now.filter(({ value }) => value >= line);
	const named = kept.length > 0 ? ` (${kept.map(({ name }) => name).join(', ')})` : '';
	const count = kept.length === 0 ? 'None' : kept.length;
	const promise =
		rate === 'ldc'
			? `${line.toFixed(2)} % of their income to the least developed countries`
			: `${line} % of their income`;
	return `${count} of the ${now.length} donors shown gave at least ${promise} in ${last}${named}`;
}

/** "The United States gave 0.22 % of its income in 2024; the promise is 0.7 %". */
function ownRecord(self: { name: string; year: number; value: number }, rate: Rate, line: number): string {
	const to = rate === 'ldc' ? ' to the least developed countries' : '';
	const promise = rate === 'ldc' ? `${line.toFixed(2)} % at least` : `${line} %`;
	return `${partyFirst(self.name)} gave ${formatNumber(self.value, 2)} % of its income${to} in ${self.year}; the promise is ${promise}`;
}
