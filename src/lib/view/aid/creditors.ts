/** Public external debt over the years: by kind of creditor, and the largest creditors one by one. */
import { rollups, sum } from 'd3-array';
import { pointsOf } from '../../series/decode';
import { computedPoints, type Point } from '../../series/point';
import { inWindow } from '../../series/window';
import type { LineModel, Series } from '../../chart/model';
import type { Years } from '../years';
import type { AidFlows, Owed } from '../../source/flows/aid';
import type { CreditorKind, DebtWords } from '../../words/aid/debt';
import { debt } from '../../words/en/aid/debt';
import { percentOf, usd } from './measures';
import { asSeries, scaled, within, type AllSeries } from './lines';
import { nameOf } from './names';

const FIRST = 1990;

/** Kinds of creditor as the series of the debt statistics have them, the sum first. */
const BY_KIND: readonly [id: string, kind: CreditorKind][] = [
	['IDS.PPG.TOTAL', 'total'],
	['IDS.PPG.MULTILATERAL', 'multilateral'],
	['IDS.PPG.BILATERAL', 'bilateral'],
	['IDS.PPG.BONDS', 'bonds'],
	['IDS.PPG.BANKS', 'banks'],
	['IDS.PPG.OTHER', 'other']
];

/** Lines of the kinds that were ever owed anything. */
export function creditorKinds(
	series: AllSeries,
	years: Years,
	{ millions, kinds }: DebtWords = debt
): LineModel {
	return {
		...usd(millions, 1),
		...within(years, FIRST),
		series: asSeries(
			BY_KIND.map(([id, kind]) => {
				const points = scaled(series[id], 1);
				return [id, kinds.labels[kind], points.some(({ value }) => value !== 0) ? points : []];
			})
		)
	};
}

/** The sum now and the share of its largest kind, beside the same kind's share when the lines begin. */
export function creditorKindFinding(
	model: LineModel,
	economy: string,
	{ kinds: words }: DebtWords = debt
): string {
	const all = inWindow(model.series.find(({ id }) => id === 'IDS.PPG.TOTAL')?.points ?? [], model);
	const [first, last] = [all[0], all.at(-1)];
	if (!first || !last || last.value <= 0)
		return words.title({ economy, last: null, largest: null, first: null });
	const at = (series: Series, year: number) => series.points.find((point) => point.year === year)?.value ?? 0;
	const kinds = model.series.filter(({ id }) => id !== 'IDS.PPG.TOTAL');
	const largest = [...kinds].sort((a, b) => at(b, last.year) - at(a, last.year))[0];
	const share = (year: number, owed: number) => (largest ? at(largest, year) : 0) / owed;
	const kind = BY_KIND.find(([id]) => id === largest?.id)?.[1];
	return words.title({
		economy,
		last: { year: last.year, millions: last.value },
		largest: kind ? { kind, share: share(last.year, last.value) } : null,
		first:
			first.year === last.year || first.value <= 0
				? null
				: { year: first.year, share: share(first.year, first.value) }
	});
}

const owedIn = (rows: Owed[]) => sum(rows, ({ value }) => value);

const yearly = (owed: readonly Owed[]): Point[] =>
	computedPoints(rollups(owed, owedIn, ({ year }) => year).sort((a, b) => a[0] - b[0]));

/** The four creditors that are owed most at the end, over all years, and all others together. */
export function creditorLines(
	flows: AidFlows,
	years: Years,
	most = 4,
	{ short, unit, lines: { others } }: DebtWords = debt
): LineModel {
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
		label: id === 'OTHERS' ? others : nameOf(flows.parties, id),
		short: id === 'OTHERS' ? others : (short[id] ?? nameOf(flows.parties, id)),
		role: 'comparator',
		slot: (index % 5) as 0 | 1 | 2 | 3 | 4,
		points: yearly(flows.owed.filter((row) => (id === 'OTHERS' ? !largest.includes(row.id) : row.id === id)))
	}));
	return { ...usd(unit), ...within(years, FIRST), series: lines.filter(({ points }) => points.length > 0) };
}

/** How what is owed to the largest creditor has changed. */
export function creditorLinesFinding(model: LineModel, economy: string, { lines }: DebtWords = debt): string {
	const first = model.series.find(({ id }) => id !== 'OTHERS');
	const points = inWindow(first?.points ?? [], model);
	const [start = null, end = null] = [points[0], points.at(-1)];
	return lines.title({ economy, name: first?.label ?? '', last: end, first: start });
}

/** Debt service as a share of government revenue; years to come are drawn as such. */
export function serviceOfRevenue(
	series: AllSeries,
	economy: string,
	years: Years,
	{ service }: DebtWords = debt
): LineModel {
	return {
		...percentOf(service.unit),
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
export function serviceFinding(model: LineModel, economy: string, { service }: DebtWords = debt): string {
	const past = inWindow(model.series[0]?.points ?? [], model).filter(
		({ nature }) => nature === 'actual' || nature === 'estimate'
	);
	const [first = null, last = null] = [past[0], past.at(-1)];
	return service.title({ economy, last, first });
}
