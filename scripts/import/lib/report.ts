/**
 * What a run says of itself. data/report.json is the record that the next run compares with and keeps;
 * data/REPORT.md is the same for people. Neither has a clock: the same input gives the same bytes.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { LeftOut } from './importer';
import type { Checked } from './check';
import type { FlowRow } from './flows';
import type { Changes, Revision } from './parquet';
import type { SourceLine } from './sources';

export interface SourceReport {
	publisher: string;
	dataset: string;
	vintage: string;
	read: number;
	kept: number;
	left_out: LeftOut[];
	bounds_dropped: { rows: number; examples: string[] };
	indicators: number;
	economies: number;
	first_year: number | null;
	last_year: number | null;
	lesotho: { indicators: number; values: number; last_year: number | null };
	/** What the last run that changed anything changed; null since the first on record. */
	changes: Changes | null;
	/** By kind of flow; absent where a source has none. */
	flows?: Record<string, FlowsReport>;
}
export interface FlowsReport {
	rows: number;
	/** Providers and recipients, Lesotho's rows on either side, first and last year (null: not of single years). */
	providers: number;
	recipients: number;
	lesotho: number;
	first_year: number | null;
	last_year: number | null;
}
export type RunReport = Record<string, SourceReport>;

const EXAMPLES = 6;

/** Counts one source. @param changes against the data before, null when there were none */
export function reportSource(
	source: SourceLine,
	checked: Checked,
	changes: Changes | null,
	flows: ReadonlyMap<string, readonly FlowRow[]> = new Map()
): SourceReport {
	const { publisher, dataset, vintage } = source;
	const economies = new Set<string>();
	const lesotho = new Set<string>();
	let [first, last, values, lesothoLast] = [Infinity, -Infinity, 0, -Infinity];
	for (const { economy, year, indicator } of checked.observations) {
		economies.add(economy);
		first = Math.min(first, year);
		last = Math.max(last, year);
		if (economy !== 'LSO') continue;
		lesotho.add(indicator);
		lesothoLast = Math.max(lesothoLast, year);
		values += 1;
	}
	return {
		...{ publisher, dataset, vintage, read: checked.read, kept: checked.observations.length },
		left_out: checked.leftOut.map((row) => ({ ...row, examples: row.examples.slice(0, EXAMPLES) })),
		bounds_dropped: checked.boundsDropped,
		indicators: checked.indicators.length,
		economies: economies.size,
		first_year: Number.isFinite(first) ? first : null,
		last_year: Number.isFinite(last) ? last : null,
		lesotho: { indicators: lesotho.size, values, last_year: values === 0 ? null : lesothoLast },
		changes,
		...(flows.size === 0
			? {}
			: { flows: Object.fromEntries([...flows].map(([kind, rows]) => [kind, reportFlows(rows)])) })
	};
}

function reportFlows(rows: readonly FlowRow[]): FlowsReport {
	const years = new Set(rows.map((row) => row.year).filter((year) => year !== null));
	return {
		rows: rows.length,
		providers: new Set(rows.map((row) => row.provider)).size,
		recipients: new Set(rows.map((row) => row.recipient)).size,
		lesotho: rows.filter((row) => row.provider === 'LSO' || row.recipient === 'LSO').length,
		first_year: years.size === 0 ? null : Math.min(...years),
		last_year: years.size === 0 ? null : Math.max(...years)
	};
}

/** The record of the last run; empty when there was none. */
export function readReport(file: string): RunReport {
	return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as RunReport) : {};
}

const n = (value: number): string => value.toLocaleString('en-GB');
const plural = (count: number, what: string): string => `${n(count)} ${what}${count === 1 ? '' : 's'}`;
const list = (ids: readonly string[]): string =>
	ids.slice(0, 12).join(', ') + (ids.length > 12 ? ` and ${n(ids.length - 12)} more` : '');
const total = (report: RunReport, of: (row: SourceReport) => number): number =>
	Object.values(report).reduce((sum, row) => sum + of(row), 0);

/** data/REPORT.md. Sources come in the order of the record. */
export function renderReport(report: RunReport): string {
	const rows = Object.entries(report).map(
		([id, r]) =>
			`| ${id} | ${r.vintage} | ${n(r.read)} | ${n(r.kept)} | ${n(r.left_out.reduce((s, l) => s + l.rows, 0))} | ` +
			`${n(r.indicators)} | ${r.economies} | ${r.first_year === null ? '' : `${r.first_year}-${r.last_year}`} | ${n(r.lesotho.indicators)} | ` +
			`${n(r.lesotho.values)} | ${r.lesotho.last_year ?? ''} |`
	);
	return [
		'# What the last import did',
		'',
		'Written by `npm run data`; do not edit. One row read can hold several values (wide tables) or none, so kept ' +
			'and left out need not add up to read.',
		'',
		`${n(Object.keys(report).length)} sources, ${n(total(report, (r) => r.indicators))} indicators, ` +
			`${n(total(report, (r) => r.kept))} observations; for Lesotho ` +
			`${n(total(report, (r) => r.lesotho.indicators))} indicators, ${n(total(report, (r) => r.lesotho.values))} values.`,
		'',
		'| source | vintage | rows read | values kept | left out | indicators | economies | years | Lesotho: indicators | values | to |',
		'|---|---|--:|--:|--:|--:|--:|---|--:|--:|--:|',
		...rows,
		...renderFlows(report),
		...Object.entries(report).flatMap(([id, r]) => ['', ...renderSource(id, r)]),
		''
	].join('\n');
}

function renderFlows(report: RunReport): string[] {
	const rows = Object.entries(report).flatMap(([id, { flows = {} }]) =>
		Object.entries(flows).map(
			([kind, r]) =>
				`| ${kind} | ${id} | ${n(r.rows)} | ${n(r.providers)} | ${n(r.recipients)} | ` +
				`${r.first_year === null ? 'no single years' : `${r.first_year}-${r.last_year}`} | ${n(r.lesotho)} |`
		)
	);
	if (rows.length === 0) return [];
	return [
		'',
		'Flows between two parties (data/flows):',
		'',
		'| kind | source | rows | providers | recipients | years | rows of Lesotho |',
		'|---|---|--:|--:|--:|---|--:|',
		...rows
	];
}

function renderSource(id: string, r: SourceReport): string[] {
	const left = r.left_out.map(({ reason, rows, examples }) => {
		// A whole series that was not taken has no rows to count.
		const count = rows === 0 ? '' : `${n(rows)}: `;
		return `- ${count}${reason}${examples.length === 0 ? '' : `, such as ${examples.join(', ')}`}`;
	});
	const { rows, examples } = r.bounds_dropped;
	const bounds =
		rows === 0
			? []
			: [
					'',
					`Bounds dropped because they do not enclose the value: ${n(rows)}, such as ${examples.join('; ')}.`
				];
	return [
		`## ${id}: ${r.publisher}, ${r.dataset}`,
		'',
		left.length === 0 ? 'Nothing was left out.' : 'Left out:',
		...(left.length === 0 ? [] : ['', ...left]),
		...bounds,
		...(r.indicators === 0 ? [] : ['', ...renderChanges(r.changes)])
	];
}

function renderChanges(c: Changes | null): string[] {
	if (c === null) return ['No change since the first import on record.'];
	const lines = [
		...(c.added.length > 0 ? [`- ${n(c.added.length)} series added: ${list(c.added)}`] : []),
		...(c.lost.length > 0 ? [`- ${n(c.lost.length)} series lost: ${list(c.lost)}`] : []),
		...(c.shortened.length > 0 ? [`- ${n(c.shortened.length)} series shortened: ${list(c.shortened)}`] : []),
		...(c.extended > 0 ? [`- ${plural(c.extended, 'value')} more in series that were there`] : []),
		...(c.revised > 0
			? [
					`- ${plural(c.revised, 'value')} revised; the largest in proportion: ${c.largest.map(revision).join('; ')}`
				]
			: []),
		...(c.requalified > 0 ? [`- ${plural(c.requalified, 'value')} with other bounds or nature`] : [])
	];
	return ['Last change:', '', ...lines];
}

const revision = (r: Revision): string =>
	`${r.indicator} ${r.economy} ${r.year} from ${r.before} to ${r.after}`;
