/** What came in over the years, in dollars of one year: by donor, by kind of donor, as grants and as loans. */
import { greatest, rollups, sum } from 'd3-array';
import { inWindow } from '../../series/window';
import { computedPoints, type Point } from '../../series/point';
import type { LineModel, Series } from '../../chart/model';
import type { AidFlows, Given } from '../../source/flows/aid';
import type { DonorWords } from '../../words/aid/donors';
import type { ReceivedWords } from '../../words/aid/received';
import { donors } from '../../words/en/aid/donors';
import { received } from '../../words/en/aid/received';
import { aidOf, donorTotals, SPAN } from './donors';
import { usd } from './measures';
import { KINDS, kindOf, nameOf } from './names';

/** Sums by year; a year in which no row has a value has no point. */
function yearly<Row extends { year: number }>(
	rows: readonly Row[],
	value: (row: Row) => number | null,
	from: number,
	to: number
): Point[] {
	const known = inWindow(rows, { from, to }).filter((row) => value(row) !== null);
	const years = rollups(
		known,
		(all) => sum(all, value),
		({ year }) => year
	);
	return computedPoints(years.sort((a, b) => a[0] - b[0]));
}

const compared = (index: number) => ({ role: 'comparator', slot: (index % 5) as 0 | 1 | 2 | 3 | 4 }) as const;
const drawn = (series: Series[]) => series.filter(({ points }) => points.length > 0);

/** The largest donors of the last years over all years, and everybody else together. */
export function donorLines(
	flows: AidFlows,
	from: number,
	to: number,
	{ short, unit, overTime: { all, others } }: DonorWords = donors
): LineModel {
	const largest = donorTotals(flows.given, Math.max(from, to - SPAN + 1), to)
		.slice(0, 4)
		.filter(({ aid }) => aid > 0)
		.map(({ id }) => id);
	const line = (rows: readonly Given[]) => yearly(rows, aidOf, from, to);
	return {
		...usd(unit),
		from,
		to,
		series: drawn([
			{ id: 'ALL', label: all, role: 'focus', points: line(flows.given) },
			...largest.map((id, index) => ({
				id,
				label: nameOf(flows.parties, id),
				short: short[id] ?? nameOf(flows.parties, id),
				...compared(index),
				points: line(flows.given.filter((row) => row.id === id))
			})),
			{
				id: 'OTHERS',
				label: others,
				...compared(4),
				points: line(flows.given.filter(({ id }) => !largest.includes(id)))
			}
		])
	};
}

/** The year in which most came; null without a year. */
export const peakOf = (model: LineModel): Point | null =>
	greatest(model.series[0]?.points ?? [], ({ value }) => value) ?? null;

/**
 * The newest year beside the peak.
 * @param standout the donor that makes the peak what it is
 */
export function receivedFinding(
	model: LineModel,
	economy: string,
	standout: { name: string; value: number } | null = null,
	{ overTime }: DonorWords = donors
): string {
	const points = model.series[0]?.points ?? [];
	const [first = null, last = null] = [points[0], points.at(-1)];
	return overTime.title({ economy, first, last, most: peakOf(model), standout });
}

/** By kind of donor; those of other governments, banks and several together are one line. */
export function kindLines(
	flows: AidFlows,
	from: number,
	to: number,
	{ unit, kinds }: DonorWords = donors
): LineModel {
	return {
		...usd(unit),
		from,
		to,
		series: drawn(
			KINDS.map((kind, index) => ({
				id: kind.replaceAll(' ', '-'),
				label: kinds.labels[kind],
				...compared(index),
				points: yearly(
					flows.given.filter((row) => kindOf(flows.parties, row.id) === kind),
					aidOf,
					from,
					to
				)
			}))
		)
	};
}

/** Shares of the kinds in what was given in some years; those that took back more than they gave have none. */
export function kindFinding(
	flows: AidFlows,
	from: number,
	to: number,
	economy: string,
	{ kinds }: DonorWords = donors
): string {
	const totals = donorTotals(flows.given, from, to).filter(({ aid }) => aid > 0);
	const all = sum(totals, ({ aid }) => aid);
	const shares = KINDS.map((kind) => ({
		kind,
		share:
			sum(
				totals.filter((row) => kindOf(flows.parties, row.id) === kind),
				({ aid }) => aid
			) / all
	}))
		.filter(({ share }) => share >= 0.005)
		.sort((a, b) => b.share - a.share)
		.slice(0, 3);
	return kinds.title({ economy, from, to, shares: all > 0 ? shares : null });
}

/** Grants, cheap loans, and what was paid on such loans (below zero), all in dollars of one year. */
export function formLines(
	flows: AidFlows,
	from: number,
	to: number,
	{ unit, forms: { grants, loans, paid } }: ReceivedWords = received
): LineModel {
	return {
		...usd(unit),
		from,
		to,
		series: drawn([
			{
				id: 'grants',
				label: grants,
				role: 'focus',
				points: yearly(flows.given, (row) => row.grants, from, to)
			},
			{
				id: 'loans',
				label: loans,
				...compared(0),
				points: yearly(flows.given, (row) => row.loans, from, to)
			},
			{
				id: 'paid',
				label: paid,
				...compared(1),
				points: yearly(flows.paidBack, ({ value }) => value, from, to)
			}
		])
	};
}

/** The share of grants in the last and in the first years; where more was paid than given, that. */
export function formFinding(
	flows: AidFlows,
	from: number,
	to: number,
	economy: string,
	{ forms }: ReceivedWords = received
): string {
	const shareOf = (first: number, last: number) => {
		const rows = inWindow(flows.given, { from: first, to: last });
		const grants = sum(rows, (row) => row.grants);
		const loans = sum(rows, (row) => row.loans);
		const paid = sum(inWindow(flows.paidBack, { from: first, to: last }), ({ value }) => -value);
		return { grants, all: grants + loans, paid };
	};
	const begin = Math.max(from, to - SPAN + 1);
	const now = shareOf(begin, to);
	const before = shareOf(from, from + SPAN - 1);
	return forms.title({
		...{ economy, from: begin, to },
		...{ paid: now.paid, all: now.all },
		share: now.all > 0 && now.grants >= 0 ? now.grants / now.all : null,
		before:
			begin >= from + SPAN && before.all > 0 && before.grants >= 0
				? { from, to: from + SPAN - 1, share: before.grants / before.all }
				: null
	});
}
