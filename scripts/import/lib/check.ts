/** What must hold of an importer's answer before any of it is written. */
import type { Observation } from '../../../src/lib/types';
import { DIRECTIONS, NATURES, TOPICS, UNIT_KINDS } from '../../lib/vocabulary';
import type { Imported, ImportedIndicator } from './importer';
import { LeftOutCounter } from './left-out';

/** An importer's answer that breaks a rule: the importer is to be mended, nothing is written. */
export class CheckFault extends Error {
	constructor(source: string, what: string) {
		super(`${source}: ${what}`);
		this.name = 'CheckFault';
	}
}

/** An importer's answer that keeps every rule, with the bounds that were dropped counted. */
export interface Checked extends Imported {
	boundsDropped: { rows: number; examples: string[] };
}

/**
 * Checks an importer's answer. Bounds that do not enclose their value are dropped and counted; all else that is
 * wrong is a fault.
 * @param economies ISO3 of the economies that may appear
 * @throws CheckFault naming the first indicator or observation that breaks a rule
 */
export function checkImported(source: string, imported: Imported, economies: ReadonlySet<string>): Checked {
	const fault = (what: string) => new CheckFault(source, what);
	const indicators = checkIndicators(imported.indicators, fault);
	const seen = new Set<string>();
	const used = new Set<string>();
	const dropped = new LeftOutCounter();
	const observations = imported.observations.map((row) => {
		const key = `${row.indicator} ${row.economy} ${row.year}`;
		const wrong = wrongWith(row, indicators, economies);
		if (wrong !== '') throw fault(`observation ${key}: ${wrong}`);
		if (seen.has(key)) throw fault(`observation ${key}: expected once, found twice`);
		seen.add(key);
		used.add(row.indicator);
		if (boundsHold(row)) return row;
		dropped.add('', `${key} (${row.low} to ${row.high} around ${row.value})`);
		return { ...row, low: null, high: null };
	});
	const empty = [...indicators].find((id) => !used.has(id));
	if (empty !== undefined) throw fault(`indicator ${empty}: expected observations, found none`);
	const counted = dropped.list()[0] ?? { rows: 0, examples: [] };
	return {
		...imported,
		observations,
		boundsDropped: { rows: counted.rows, examples: counted.examples.slice(0, 5) }
	};
}

/** The ids; every rule of the catalogue's columns holds. */
function checkIndicators(
	indicators: readonly ImportedIndicator[],
	fault: (what: string) => Error
): ReadonlySet<string> {
	const ids = new Set<string>();
	const leads = new Map<string, number>();
	for (const row of indicators) {
		const must = (holds: boolean, expected: string, found: unknown) => {
			if (!holds) throw fault(`indicator ${row.id}: expected ${expected}, found ${JSON.stringify(found)}`);
		};
		must(/^[A-Za-z0-9._-]+$/.test(row.id), 'an id of A-Z a-z 0-9 . _ - only', row.id);
		must(!ids.has(row.id), 'an id used once', row.id);
		must(row.series.trim() !== '', 'a series', row.series);
		must(row.title.trim() !== '', 'a title', row.title);
		must(row.unit.trim() !== '', 'a unit', row.unit);
		must(UNIT_KINDS.includes(row.unit_kind), `one of ${UNIT_KINDS.join(', ')}`, row.unit_kind);
		must(DIRECTIONS.includes(row.direction), `one of ${DIRECTIONS.join(', ')}`, row.direction);
		must(
			row.direction !== 'to' || Number.isFinite(row.ideal),
			'an ideal value for direction "to"',
			row.ideal
		);
		must(
			TOPICS.some((topic) => topic === row.topic),
			'a topic of the vocabulary',
			row.topic
		);
		must(
			Number.isInteger(row.decimals) && row.decimals >= 0 && row.decimals <= 6,
			'decimals 0-6',
			row.decimals
		);
		ids.add(row.id);
		leads.set(row.series, (leads.get(row.series) ?? 0) + (row.is_lead ? 1 : 0));
	}
	const wrong = [...leads].find(([, count]) => count !== 1);
	if (wrong) throw fault(`series ${wrong[0]}: expected one lead indicator, found ${wrong[1]}`);
	return ids;
}

function wrongWith(
	row: Observation,
	indicators: ReadonlySet<string>,
	economies: ReadonlySet<string>
): string {
	if (!indicators.has(row.indicator)) return 'expected an indicator that the importer describes';
	if (!economies.has(row.economy)) return 'expected an economy of data/economies/economies.csv';
	if (!Number.isInteger(row.year) || row.year < 1700 || row.year > 2150) return 'expected a year';
	if (!Number.isFinite(row.value)) return `expected a finite value, found ${row.value}`;
	if (!NATURES.includes(row.nature)) return `expected one of ${NATURES.join(', ')}, found ${row.nature}`;
	return '';
}

/** True without bounds too; a bound may be open on one side. */
function boundsHold({ value, low, high }: Observation): boolean {
	const below = low === null || (Number.isFinite(low) && low <= value);
	const above = high === null || (Number.isFinite(high) && value <= high);
	return below && above;
}
