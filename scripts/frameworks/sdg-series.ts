/** data/frameworks/sdg-series.csv: which target each UN SDG series measures, and by which method. */
import { z } from 'zod';
import type { Problems } from '../lib/problems';
import { readTable } from '../lib/read-table';
import { SDG_SERIES_COLUMNS, type SdgSeriesRow } from '../lib/sdg-series-table';

export interface SdgSeries {
	series: string;
	/** Official number of the indicator: "3.2.1". */
	indicator: string;
	/** "3.2" */
	target: string;
	goal: string;
	custodian: string;
	tier: string;
	/** '' where the publisher gives no method. */
	method: string;
	/** The method as the publisher's JSON, its target and thresholds in our indicator's unit; '' where there is none. */
	methodology: string;
}

const METHODS = [
	...(['', 'CAGRA', 'CAGRR', 'AARRR', 'CAGRR+AARRR', 'Binary', 'Likert', 'Parity', 'Doubling'] as const),
	...(['Halfing', 'SpecialGINI'] as const)
];
const blank = (pattern: RegExp, expected: string) =>
	z.string().refine((cell) => cell === '' || pattern.test(cell), `expected ${expected} or nothing`);
const NUMBER = /^-?\d+(\.\d+)?$/;
const LIST = /^-?\d+(\.\d+)?(; -?\d+(\.\d+)?)*$/;

const shape = z.object({
	series: z.string().regex(/^[A-Za-z0-9_]+$/, 'expected the code of a series'),
	indicator: z.string(),
	target: z.string().regex(/^\d+\.[\da-z]+$/, 'expected a target such as 3.2 or 8.a'),
	goal: z.string(),
	custodian: z.string(),
	tier: z.string(),
	method: z.enum(METHODS, `expected one of ${METHODS.slice(1).join(', ')} or nothing`),
	direction: z.enum(
		['', 'increase', 'decrease', 'not increase', 'not decrease'],
		'expected increase, decrease, not increase, not decrease or nothing'
	),
	target_value: blank(NUMBER, 'a number'),
	growth_limits: blank(LIST, 'numbers joined by "; "'),
	ratio_limits: blank(LIST, 'numbers joined by "; "'),
	required_growth: blank(NUMBER, 'a number'),
	baseline_year: blank(/^\d+$/, 'a year'),
	baseline_years: blank(/^[A-Z]{3} \d{4}(; [A-Z]{3} \d{4})*$/, 'economies with years ("STP 2016; WSM 2017")'),
	level_thresholds: blank(LIST, 'numbers joined by "; "'),
	level_names: z.string()
}) satisfies z.ZodType<SdgSeriesRow>;

/** The series by code; faults are added to problems, a series twice among them. */
export function readSdgSeries(file: string, name: string, problems: Problems): Map<string, SdgSeries> {
	const series = new Map<string, SdgSeries>();
	for (const { line, row } of readTable(file, name, SDG_SERIES_COLUMNS, shape, problems)) {
		if (series.has(row.series))
			problems.add(name, line, `expected each series once, and ${row.series} is repeated`);
		else series.set(row.series, { ...row, methodology: methodologyOf(row) });
	}
	return series;
}

function methodologyOf(row: SdgSeriesRow): string {
	if (row.method === '') return '';
	const list = (cell: string) => (cell === '' ? undefined : cell.split('; ').map(Number));
	const one = (cell: string) => (cell === '' ? undefined : Number(cell));
	const years = row.baseline_years === '' ? [] : row.baseline_years.split('; ');
	return JSON.stringify({
		trendMethodology: row.method,
		normativeDirection: row.direction || undefined,
		targetValue: one(row.target_value),
		CAGRLimit: list(row.growth_limits),
		CAGRRLimits: list(row.ratio_limits),
		CAGRRequire: one(row.required_growth),
		baselineYear: {
			all: one(row.baseline_year),
			...Object.fromEntries(years.map((each) => [each.slice(0, 3), Number(each.slice(4))]))
		},
		currentLevelThresholds: list(row.level_thresholds)
	});
}
