/** Public external debt over the years: by kind of creditor, and the largest creditors one by one. */
import { partyInSentence } from '../../words/en/in-sentence';
import { asPercent, percent } from '../../format/percent';
import { rollups, sum } from 'd3-array';
import { pointsOf } from '../../series/decode';
import { computedPoints, type Point } from '../../series/point';
import { inWindow } from '../../series/window';
import type { LineModel, Series } from '../../chart/model';
import type { Years } from '../years';
import type { AidFlows, Owed } from '../../source/flows/aid';
import { MILLIONS } from './investment';
import { asSeries, NOW, scaled, within, type AllSeries } from './money';
import { nameOf, shortName } from './names';
import { dollars } from '../../format/money';

const FIRST = 1990;

/** Kinds of creditor as the series of the debt statistics have them, the sum first. */
const BY_KIND: readonly [id: string, label: string][] = [
	['IDS.PPG.TOTAL', 'All creditors'],
	['IDS.PPG.MULTILATERAL', 'Multilateral'],
	['IDS.PPG.BILATERAL', 'Governments'],
	['IDS.PPG.BONDS', 'Bonds'],
	['IDS.PPG.BANKS', 'Banks'],
	['IDS.PPG.OTHER', 'Other private']
];

/** Lines of the kinds that were ever owed anything. */
export function creditorKinds(series: AllSeries, years: Years): LineModel {
	return {
		...MILLIONS,
		...within(years, FIRST),
		series: asSeries(
			BY_KIND.map(([id, label]) => {
				const points = scaled(series[id], 1);
				return [id, label, points.some(({ value }) => value !== 0) ? points : []];
			})
		)
	};
}

/** The sum now and the share of its largest kind, beside the same kind's share when the lines begin. */
export function creditorKindFinding(model: LineModel, economy: string): string {
	const all = inWindow(model.series.find(({ id }) => id === 'IDS.PPG.TOTAL')?.points ?? [], model);
	const [first, last] = [all[0], all.at(-1)];
	if (!first || !last || last.value <= 0)
		return `No long-term public debt abroad of ${economy} in the open tables for these years`;
	const at = (series: Series, year: number) => series.points.find((point) => point.year === year)?.value ?? 0;
	const kinds = model.series.filter(({ id }) => id !== 'IDS.PPG.TOTAL');
	const largest = [...kinds].sort((a, b) => at(b, last.year) - at(a, last.year))[0];
	const share = (year: number, owed: number) => asPercent((largest ? at(largest, year) : 0) / owed);
	const then =
		first.year === last.year || first.value <= 0
			? ''
			: `, ${share(first.year, first.value)} in ${first.year}`;
	const of = largest ? `; ${WORDS[largest.id]} held ${share(last.year, last.value)}${then}` : '';
	return `The public sector of ${economy} owed ${dollars(last.value * 1e6)} abroad, long-term, at the end of ${last.year}${of}`;
}

const WORDS: Record<string, string> = {
	'IDS.PPG.MULTILATERAL': 'multilateral lenders',
	'IDS.PPG.BILATERAL': 'other governments',
	'IDS.PPG.BONDS': 'bond holders',
	'IDS.PPG.BANKS': 'banks',
	'IDS.PPG.OTHER': 'other private lenders'
};

const owedIn = (rows: Owed[]) => sum(rows, ({ value }) => value);

const yearly = (owed: readonly Owed[]): Point[] =>
	computedPoints(rollups(owed, owedIn, ({ year }) => year).sort((a, b) => a[0] - b[0]));

/** The four creditors that are owed most at the end, over all years, and all others together. */
export function creditorLines(flows: AidFlows, years: Years, most = 4): LineModel {
	const last = Math.max(
		...flows.owed.map(({ year }) => year).filter((year) => year <= (years.to ?? Infinity))
	);
	const now = flows.owed.filter(({ year }) => year === last);
	const largest = rollups(now, owedIn, ({ id }) => id)
		.filter(([, value]) => value > 0)
		.sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
		.slice(0, most)
		.map(([id]) => id);
	const lines: Series[] = [...largest, 'OTHERS'].map((id, index) => ({
		id,
		label: id === 'OTHERS' ? 'All others' : nameOf(flows.parties, id),
		short: id === 'OTHERS' ? 'All others' : shortName(flows.parties, id),
		role: 'comparator',
		slot: (index % 5) as 0 | 1 | 2 | 3 | 4,
		points: yearly(flows.owed.filter((row) => (id === 'OTHERS' ? !largest.includes(row.id) : row.id === id)))
	}));
	return { ...NOW, ...within(years, FIRST), series: lines.filter(({ points }) => points.length > 0) };
}

/** How what is owed to the largest creditor has changed. */
export function creditorLinesFinding(model: LineModel, economy: string): string {
	const first = model.series.find(({ id }) => id !== 'OTHERS');
	const points = inWindow(first?.points ?? [], model);
	const [start, end] = [points[0], points.at(-1)];
	if (!first || !start || !end) return `No creditor of ${economy} is in the table in these years`;
	const before =
		start === end ? '' : `, ${dollars(start.value).replace(/.US dollars$/, '')} in ${start.year}`;
	return `The public sector of ${economy} owes most, long-term, to ${partyInSentence(first.label)}: ${dollars(end.value)} at the end of ${end.year}${before}`;
}

/** Debt service as a share of government revenue; years to come are drawn as such. */
export function serviceOfRevenue(series: AllSeries, economy: string, years: Years): LineModel {
	return {
		unit: '% of government revenue',
		unitKind: 'percent',
		decimals: 1,
		...within(years),
		series: [
			{
				id: 'IDS.TDS.REVENUE',
				label: economy,
				role: 'focus' as const,
				points: pointsOf(series['IDS.TDS.REVENUE'])
			}
		].filter(({ points }) => points.length > 0)
	};
}

/** The newest past value beside the first. */
export function serviceFinding(model: LineModel, economy: string): string {
	const past = inWindow(model.series[0]?.points ?? [], model).filter(
		({ nature }) => nature === 'actual' || nature === 'estimate'
	);
	const [first, last] = [past[0], past.at(-1)];
	if (!first || !last) return `No past value of debt service against revenue for ${economy}`;
	const before = first === last ? '' : `, ${percent(first.value, 1)} in ${first.year}`;
	return `${economy} paid ${percent(last.value, 1)} of government revenue on public external debt in ${last.year}${before}`;
}
