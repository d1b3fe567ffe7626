/** Donors' own record: what they gave of their income, and what of it to the least developed countries. */
import { pastPoints } from '../../assess/clean-series';
import { pointsOf, type LineModel, type RankModel, type Series } from '../../chart/model';
import { LDC_TARGET, ODA_TARGET, type DonorRecordRow } from '../../query/flows/donor-record';
import type { SeriesView } from '../../types';
import type { Years } from '../home';

/** One donor, % of its national income by year. */
export interface DonorRecord {
	iso3: string;
	name: string;
	/** Two methods of counting, never one line: what was paid less what came back, and the grant part of what was given. */
	net: SeriesView;
	equivalent: SeriesView;
	/** To the least developed countries, their part of multilateral aid included: net in all years. */
	ldc: SeriesView;
}

export type Rate = 'gni' | 'ldc';
export type Method = NonNullable<DonorRecordRow['method']>;

const RATE = { unit: '% of the donor’s national income', unitKind: 'percent', decimals: 2 } as const;

/** Rows of the query, by donor and year, as one record a donor. */
export function donorRecords(rows: readonly DonorRecordRow[]): DonorRecord[] {
	const donors = new Map<string, DonorRecord>();
	const add = (series: SeriesView, year: number, value: number | null) => {
		if (value === null) return;
		series.y.push(year);
		series.v.push(value);
	};
	for (const { iso3, name, year, gni, method, ldc } of rows) {
		const empty = () => ({ y: [], v: [] });
		const one = donors.get(iso3) ?? { iso3, name, net: empty(), equivalent: empty(), ldc: empty() };
		donors.set(iso3, one);
		add(method === 'net flows' ? one.net : one.equivalent, year, gni);
		add(one.ldc, year, ldc);
	}
	return [...donors.values()];
}

const at = (series: SeriesView, year: number) => series.v[series.y.indexOf(year)] ?? null;

/** The years of a rate that any donor has, first to last. */
export function recordYears(donors: readonly DonorRecord[], rate: Rate): number[] {
	const of = ({ net, equivalent, ldc }: DonorRecord) =>
		rate === 'ldc' ? ldc.y : [...net.y, ...equivalent.y];
	return [...new Set(donors.flatMap(of))].sort((a, b) => a - b);
}

/** The first year in which all is counted as grant equivalents; null when no donor has any. */
export function methodChange(donors: readonly DonorRecord[]): number | null {
	const years = donors.flatMap(({ equivalent }) => equivalent.y);
	return years.length > 0 ? Math.min(...years) : null;
}

/** How the rate of a year is counted. */
export function methodOf(donors: readonly DonorRecord[], rate: Rate, year: number): Method {
	const change = methodChange(donors);
	return rate === 'gni' && change !== null && year >= change ? 'grant equivalent' : 'net flows';
}

/**
 * Donors of a year by one of the two rates; those that give to the economy are marked.
 * @param upTo the newest year with the rate up to this one; without it the newest that has both rates
 */
export function recordModel(
	donors: readonly DonorRecord[],
	rate: Rate,
	givers: ReadonlySet<string>,
	economy: string,
	upTo: number | null = null
): RankModel {
	const last = upTo ?? recordYears(donors, 'ldc').at(-1) ?? Infinity;
	const year =
		recordYears(donors, rate)
			.filter((one) => one <= last)
			.at(-1) ?? 0;
	const rows = donors
		.flatMap(({ iso3, name, net, equivalent, ldc }) => {
			const value = rate === 'ldc' ? at(ldc, year) : (at(equivalent, year) ?? at(net, year));
			return value === null ? [] : [{ iso3, name, value }];
		})
		.sort((a, b) => b.value - a.value || a.name.localeCompare(b.name));
	return {
		...RATE,
		year,
		group: `gives to ${economy}`,
		rows: rows.map(({ iso3, name, value }) => ({
			id: iso3,
			label: name,
			value,
			rank: 1 + rows.filter((other) => other.value > value).length,
			year,
			member: givers.has(iso3)
		}))
	};
}

/** How many reach what was promised. */
export function recordFinding(model: RankModel, rate: Rate): string {
	const reach = (line: number) => model.rows.filter(({ value }) => value >= line).map(({ label }) => label);
	if (rate === 'ldc')
		return `${reach(LDC_TARGET.low).length} of ${model.rows.length} donors gave at least ${LDC_TARGET.low.toFixed(2)} % of their income to the least developed countries in ${model.year}, ${reach(LDC_TARGET.high).length} at least ${LDC_TARGET.high.toFixed(2)} %`;
	const there = reach(ODA_TARGET);
	const named = there.length > 0 && there.length < 7 ? ` (${there.join(', ')})` : '';
	return `${there.length} of ${model.rows.length} donors gave ${ODA_TARGET} % of their income or more in ${model.year}${named}`;
}

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

/** How the donors drawn stand to the promise in the last year that is drawn: "Norway above 0.7 %, ...". */
export function recordLinesFinding(
	donors: readonly DonorRecord[],
	rate: Rate,
	ids: readonly string[],
	years: Years
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
			return donor && point ? [{ name: donor.name, ...point }] : [];
		});
	const last = Math.max(...ends.map(({ year }) => year));
	const now = ends.filter(({ year }) => year === last);
	if (now.length === 0) return 'No record of these donors in these years';
	const kept = now.filter(({ value }) => value >= line);
	const named = kept.length > 0 ? ` (${kept.map(({ name }) => name).join(', ')})` : '';
	const promise = rate === 'ldc' ? `${line.toFixed(2)} % to the least developed countries` : `${line} %`;
	return `${kept.length} of the ${now.length} largest donors with a record gave at least ${promise} of their income in ${last}${named}`;
}
