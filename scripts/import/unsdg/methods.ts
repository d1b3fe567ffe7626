/**
 * The method that belongs to each UN SDG series, as UNDP publishes it with the data, as a table: one field a column,
 * so that it can be read and compared. Targets and thresholds are in the unit of our indicator.
 */
import Papa from 'papaparse';
import { z } from 'zod';
import { ImportFault } from '../../lib/read-csv';
import { SDG_SERIES_COLUMNS, type SdgSeriesRow } from '../../lib/sdg-series-table';

/**
 * Series published as a part of one whose target is in per cent all the same: losses of 1 are meant as 1 % of GDP, for
 * the whole product of a year nobody could miss.
 */
const IN_PERCENT: ReadonlySet<string> = new Set(['VC_DSR_LSGP']);

/**
 * Series whose published target is not the number that the target's own text sets. SDG 10.c: sending money home costs
 * "less than 3 per cent" of it, and no corridor more than 5 per cent; UNDP's table says 1 for all four series.
 */
const OF_THE_TEXT: Readonly<Record<string, { published: number; text: number }>> = {
	SI_RMT_COST: { published: 1, text: 3 },
	SI_RMT_COST_SND: { published: 1, text: 3 },
	SI_RMT_COST_BC: { published: 1, text: 5 },
	SI_RMT_COST_SC: { published: 1, text: 5 }
};

/**
 * The target that a series is held to, in the unit of our indicator. A publisher's number that is no longer the one
 * known to differ from the text is taken as it is.
 */
const targetOf = (series: string, published: number, scale: number): number => {
	if (OF_THE_TEXT[series]?.published === published) return OF_THE_TEXT[series].text;
	return IN_PERCENT.has(series) ? published : Number((published * scale).toPrecision(10));
};

/** The publisher's number of which targetOf() made a row's. */
export const publishedTarget = (series: string, target: number, scale: number): number => {
	if (OF_THE_TEXT[series]?.text === target) return OF_THE_TEXT[series].published;
	return IN_PERCENT.has(series) ? target : Number((target / scale).toPrecision(10));
};

const number = z.union([
	z.number(),
	z
		.string()
		.regex(/^-?[\d.]+$/)
		.transform(Number)
]);
const Methodology = z.strictObject({
	trendMethodology: z.string().optional(),
	normativeDirection: z.string().optional(),
	targetValue: number.optional(),
	CAGRLimit: z.array(number).length(3).optional(),
	CAGRRLimits: z.array(number).length(3).optional(),
	CAGRRequire: number.optional(),
	baselineYear: z.intersection(z.object({ all: number }), z.record(z.string(), number)).optional(),
	currentLevelThresholds: z.array(number).optional(),
	currentLevelThresholdsName: z.array(z.string()).optional()
});

export interface PublishedSeries {
	series: string;
	indicator: string;
	target: string;
	goal: string;
	custodian: string;
	tier: string;
	undp_methodology: string;
}

/**
 * One row a series, sorted by series; `method` is '' where UNDP gives none. Lists are joined by "; ".
 * @param rows the publisher's table of series, in the order of the file
 * @param scaleOf by what our indicator multiplies the series' values
 * @throws ImportFault when a method is not JSON, or has a field that we do not know or cannot read
 */
export function sdgSeriesTable(
	rows: readonly PublishedSeries[],
	scaleOf: (series: string) => number,
	file: string
): string {
	const table = rows.map((row, index) => tableRow(row, scaleOf(row.series), file, index + 2));
	table.sort((a, b) => (a.series < b.series ? -1 : 1));
	return `${Papa.unparse(table, { columns: SDG_SERIES_COLUMNS, newline: '\n' })}\n`;
}

function tableRow(row: PublishedSeries, scale: number, file: string, line: number): SdgSeriesRow {
	const { series, indicator, target, goal, custodian, tier } = row;
	const head = { series, indicator, target, goal, custodian, tier };
	if (!/^\d+\.[\da-z]+$/.test(target))
		throw new ImportFault(file, line, `a target such as 3.2 or 8.a, found "${target}"`);
	const said = ['', 'NA'].includes(row.undp_methodology.trim())
		? null
		: parse(row.undp_methodology, file, line);
	const list = (values?: readonly (number | string)[]) => (values ?? []).join('; ');
	const scaled = (value: number) => Number((value * scale).toPrecision(10));
	const years = Object.entries(said?.baselineYear ?? {}).filter(([economy]) => economy !== 'all');
	return {
		...head,
		method: said?.trendMethodology ?? '',
		direction: said?.normativeDirection ?? '',
		target_value: said?.targetValue === undefined ? '' : String(targetOf(series, said.targetValue, scale)),
		growth_limits: list(said?.CAGRLimit),
		ratio_limits: list(said?.CAGRRLimits),
		required_growth: said?.CAGRRequire === undefined ? '' : String(said.CAGRRequire),
		baseline_year: said?.baselineYear ? String(said.baselineYear.all) : '',
		baseline_years: list(years.map(([economy, year]) => `${economy} ${year}`)),
		level_thresholds: list(said?.currentLevelThresholds?.map(scaled)),
		level_names: list(said?.currentLevelThresholdsName)
	};
}

function parse(text: string, file: string, line: number): z.output<typeof Methodology> {
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch (error) {
		throw new ImportFault(file, line, `a method as JSON (${(error as Error).message})`);
	}
	const checked = Methodology.safeParse(json);
	if (checked.success) return checked.data;
	const issue = checked.error.issues[0];
	throw new ImportFault(file, line, `a method that we know: ${issue?.path.join('.')}: ${issue?.message}`);
}
