import type { Verdict } from '../../src/lib/assess/frameworks/verdict';
import type { Framework } from '../../src/lib/assess/frameworks/rule';
import { verdictOf, type AssessedRow } from './assess-all';
import type { Inputs } from './inputs';
import { isFor } from './parties';

/**
 * Columns of the table of verdicts, a contract with other programs. `status` is as the publisher's method gives it,
 * `shown` what pages say, `refused_by` the rule that stands between the two.
 */
export const COLUMNS = [
	'framework',
	'target',
	'indicator',
	'dimensions',
	'economy',
	'status',
	'method',
	'baseline_year',
	'baseline_value',
	'latest_year',
	'latest_value',
	'target_value',
	'reach_year',
	'shown',
	'refused_by'
] as const;

export type FlatRow = Record<(typeof COLUMNS)[number], string | number | null>;

/** How other programs name a row: UN SDG series by their code and dimensions, all others by the indicator's id. */
export function nameOf({ indicator, row }: Pick<AssessedRow, 'indicator' | 'row'>) {
	if (!indicator) return { indicator: row.indicator, dimensions: row.dimensions ?? '' };
	return {
		indicator: indicator.source_id === 'unsdg' ? indicator.series : indicator.id,
		dimensions: indicator.dimensions
	};
}

/** One row for every indicator row and every economy that the framework is about, also of those that are no party. */
export function* flatRows(
	framework: Framework,
	rows: readonly AssessedRow[],
	inputs: Inputs,
	only?: string
): Generator<FlatRow> {
	const economies = inputs.economies
		.map(({ iso3 }) => iso3)
		.filter((iso3) => (only === undefined || iso3 === only) && isFor(framework, iso3, inputs))
		.sort();
	for (const row of rows) {
		const name = nameOf(row);
		for (const economy of economies)
			yield flat(framework.id, row.target.id, name, economy, verdictOf(framework, row, economy, inputs));
	}
}

function flat(
	framework: string,
	target: string,
	name: { indicator: string; dimensions: string },
	economy: string,
	verdict: Verdict
): FlatRow {
	return {
		framework,
		target,
		...name,
		economy,
		status: verdict.status,
		method: verdict.method,
		baseline_year: verdict.baseline?.[0] ?? null,
		baseline_value: verdict.baseline?.[1] ?? null,
		latest_year: verdict.latest?.[0] ?? null,
		latest_value: verdict.latest?.[1] ?? null,
		target_value: verdict.target?.[1] ?? null,
		reach_year: verdict.reach_year,
		shown: verdict.shown,
		refused_by: verdict.refused_by
	};
}

/** Without the tail that arithmetic leaves: 28.166638499999998 is 28.1666385. */
export function rounded(value: number): number {
	return Number.isInteger(value) ? value : Number(value.toPrecision(10));
}

/** A cell of a CSV file; text with a comma, a quote or a line break is quoted. */
export function csvCell(value: string | number | null): string {
	if (value === null) return '';
	if (typeof value === 'number') return String(rounded(value));
	return /[",\n\r]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

export function csvLine(row: FlatRow): string {
	return COLUMNS.map((column) => csvCell(row[column])).join(',');
}
