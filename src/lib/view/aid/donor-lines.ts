/** What came in over the years, in dollars of one year: by donor, by kind of donor, as grants and as loans. */
import { asPercent } from '../../format/percent';
import { greatest, rollups, sum } from 'd3-array';
import { inWindow } from '../../series/window';
import { computedPoints, type Point } from '../../series/point';
import type { LineModel, Series } from '../../chart/model';
import { aidOf, donorTotals, REAL_DOLLARS, SPAN } from './donors';
import type { AidFlows, Given } from '../../source/flows/aid';
import { KINDS, kindOf, nameOf, shortName } from './names';
import { dollars } from '../../format/money';
import { partyInSentence } from '../../words/en/in-sentence';

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
export function donorLines(flows: AidFlows, from: number, to: number): LineModel {
	const largest = donorTotals(flows.given, Math.max(from, to - SPAN + 1), to)
		.slice(0, 4)
		.filter(({ aid }) => aid > 0)
		.map(({ id }) => id);
	const line = (rows: readonly Given[]) => yearly(rows, aidOf, from, to);
	return {
		...REAL_DOLLARS,
		from,
		to,
		series: drawn([
			{ id: 'ALL', label: 'All donors', role: 'focus', points: line(flows.given) },
			...largest.map((id, index) => ({
				id,
				label: nameOf(flows.parties, id),
				short: shortName(flows.parties, id),
				...compared(index),
				points: line(flows.given.filter((row) => row.id === id))
			})),
			{
				id: 'OTHERS',
				label: 'All others',
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
 * "Xyz was given 153 million US dollars in 2022, after 354 million at its peak in 2013 (the United States alone 213 million)".
 * @param standout the donor that makes the peak what it is
 */
export function receivedFinding(
	model: LineModel,
	economy: string,
	standout: { name: string; value: number } | null = null
): string {
	const points = model.series[0]?.points ?? [];
	const first = points[0];
	const last = points.at(-1);
	if (!first || !last) return `No aid to ${economy} is in the open tables for these years`;
	if (last.value <= 0)
		return `More went back from ${economy} to its donors in ${last.year} than it was given: ${dollars(-last.value)}`;
	const most = peakOf(model) ?? last;
	const amount = ({ value }: Pick<Point, 'value'>) => dollars(value).replace(/.US dollars$/, '');
	const alone = standout ? ` (${partyInSentence(standout.name)} alone ${amount(standout)})` : '';
	const before =
		first === last
			? ''
			: most === last
				? `, the most since ${first.year}`
				: most === first
					? `, ${amount(first)} in ${first.year}`
					: `, after ${amount(most)} at its peak in ${most.year}${alone}`;
	return `${economy} was given ${dollars(last.value)} in ${last.year}${before}`;
}

/** By kind of donor; those of other governments, banks and several together are one line. */
export function kindLines(flows: AidFlows, from: number, to: number): LineModel {
	return {
		...REAL_DOLLARS,
		from,
		to,
		series: drawn(
			KINDS.map(({ id, label }, index) => ({
				id: id.replaceAll(' ', '-'),
				label,
				...compared(index),
				points: yearly(
					flows.given.filter((row) => kindOf(flows.parties, row.id) === id),
					aidOf,
					from,
					to
				)
			}))
		)
	};
}

/** Shares of the kinds in what was given in some years; those that took back more than they gave have none. */
export function kindFinding(flows: AidFlows, from: number, to: number, economy: string): string {
	const totals = donorTotals(flows.given, from, to).filter(({ aid }) => aid > 0);
	const all = sum(totals, ({ aid }) => aid);
	if (all <= 0) return `No aid to ${economy} is in the open tables from ${from} to ${to}`;
	const said = KINDS.map(({ id, many }) => ({
		many,
		share:
			sum(
				totals.filter((row) => kindOf(flows.parties, row.id) === id),
				({ aid }) => aid
			) / all
	}))
		.filter(({ share }) => share >= 0.005)
		.sort((a, b) => b.share - a.share)
		.slice(0, 3)
		.map(({ many, share }, index) => `${many} ${index === 0 ? 'gave ' : ''}${asPercent(share)}`);
	return `${economy}, ${from}-${to}: ${said.join(', ')}`;
}

/** Grants, cheap loans, and what was paid on such loans (below zero), all in dollars of one year. */
export function formLines(flows: AidFlows, from: number, to: number): LineModel {
	return {
		...REAL_DOLLARS,
		from,
		to,
		series: drawn([
			{
				id: 'grants',
				label: 'Grants',
				role: 'focus',
				points: yearly(flows.given, ({ grants }) => grants, from, to)
			},
			{
				id: 'loans',
				label: 'Cheap loans',
				...compared(0),
				points: yearly(flows.given, ({ loans }) => loans, from, to)
			},
			{
				id: 'paid',
				label: 'Paid on them',
				...compared(1),
				points: yearly(flows.paidBack, ({ value }) => value, from, to)
			}
		])
	};
}

/** The share of grants in the last and in the first years; where more was paid than given, that. */
export function formFinding(flows: AidFlows, from: number, to: number, economy: string): string {
	const shareOf = (first: number, last: number) => {
		const rows = inWindow(flows.given, { from: first, to: last });
		const grants = sum(rows, (row) => row.grants);
		const loans = sum(rows, (row) => row.loans);
		const paid = sum(inWindow(flows.paidBack, { from: first, to: last }), ({ value }) => -value);
		return { grants, all: grants + loans, paid };
	};
	const begin = Math.max(from, to - SPAN + 1);
	const now = shareOf(begin, to);
	const span = `from ${begin} to ${to}`;
	if (now.paid > now.all)
		return `${economy} paid ${dollars(now.paid)} on cheap loans ${span}, more than it was given (${dollars(now.all)})`;
	if (now.all <= 0 || now.grants < 0) return `No aid to ${economy} is in the open tables ${span}`;
	const before = shareOf(from, from + SPAN - 1);
	const then =
		begin >= from + SPAN && before.all > 0 && before.grants >= 0
			? `, ${asPercent(before.grants / before.all)} from ${from} to ${from + SPAN - 1}`
			: '';
	return `Grants made ${asPercent(now.grants / now.all)} of what ${economy} was given ${span}${then}`;
}
