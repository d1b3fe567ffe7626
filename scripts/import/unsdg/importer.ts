/**
 * UN SDG Global Database, June 2026. Every combination of series and dimensions is an indicator of its own.
 *
 * Decisions, each counted in the report:
 * - Rows repeated with the same value (a series listed under two targets) are read once; repeated with another
 *   value they stop the import, since nobody could say which one holds.
 * - Rows about one place inside a country (sampling station, local government, marine plan) are kept from three
 *   observations on, or where the series has no other rows: they never stand for an economy in a comparison.
 * - Nature: the file has none. Series that their custodian models are 'estimate' (column nature of
 *   data/catalog/unsdg-series.csv), the rest are 'actual'.
 * - Values outside the limits of data/catalog/unsdg-series.csv (a share of 6,990 %) are left out, as are series
 *   that do not measure what their name says.
 */
import { fileURLToPath } from 'node:url';
import type { GoodDirection, Nature, Observation, UnitKind } from '../../../src/lib/types';
import { decimalsFor, rangeOf } from '../lib/decimals';
import type { Imported, ImportedIndicator, Importer } from '../lib/importer';
import { LeftOutCounter } from '../lib/left-out';
import { ImportFault, readCsv, readNumber } from '../../lib/read-csv';
import { SDG_SERIES_FILE } from '../../lib/sdg-series-table';
import type { DimensionRow, DimensionTable } from './dimensions';
import { indicatorId, isPlace, leadOf, readDimensionTable, wordsFor } from './dimensions';
import { leaveOutUnreported } from './gaps';
import { sdgSeriesTable } from './methods';
import { directionOf, titleOf, topicOf, unitKindOf, unitOf } from './series';

const catalog = (name: string) => fileURLToPath(new URL(`../../../data/catalog/${name}`, import.meta.url));
const SERIES = [
	...(['series', 'indicator', 'target', 'goal', 'description', 'custodian', 'tier'] as const),
	...(['undp_methodology'] as const)
];
const CORRECTIONS = [
	...(['series', 'title', 'unit', 'unit_kind', 'direction', 'ideal', 'topic'] as const),
	...(['scale', 'min', 'max', 'nature', 'left_out', 'notes'] as const)
];
type Series = Record<(typeof SERIES)[number], string>;
export type Correction = Record<(typeof CORRECTIONS)[number], string>;

const PH_DECIMALS = 3;

/** One series × dimensions with its values by economy and year. */
interface Row extends DimensionRow {
	values: Map<string, number>;
}

/** Hand-made corrections by series. */
export function readCorrections(file = catalog('unsdg-series.csv')): Map<string, Correction> {
	return new Map(readCsv(file, CORRECTIONS).map((row) => [row.series, row]));
}

function read(file: string, leftOut: LeftOutCounter, corrections: Map<string, Correction>) {
	const series = new Map<string, Map<string, Row>>();
	const rows = readCsv(file, ['series', 'iso3', 'dimensions', 'year', 'value'] as const);
	rows.forEach((cells, index) => {
		const line = index + 2;
		const example = `${cells.series} ${cells.iso3} ${cells.year}`;
		const published = readNumber(cells.value, file, line);
		const year = readNumber(cells.year, file, line);
		if (published === null || year === null) return leftOut.add('no value or no year', example);
		const rule = corrections.get(cells.series);
		if (rule?.left_out) return leftOut.add(`series left out: ${rule.left_out}`, cells.series);
		if ((rule?.min && published < Number(rule.min)) || (rule?.max && published > Number(rule.max)))
			return leftOut.add('impossible value', `${example}: ${cells.value}`);
		const value = rule?.scale ? published * Number(rule.scale) : published;
		const byText = series.get(cells.series) ?? new Map<string, Row>();
		series.set(cells.series, byText);
		const row = byText.get(cells.dimensions) ?? {
			text: cells.dimensions,
			observations: 0,
			values: new Map()
		};
		byText.set(cells.dimensions, row);
		const key = `${cells.iso3} ${year}`;
		const before = row.values.get(key);
		if (before !== undefined) {
			if (before !== value) throw new ImportFault(file, line, `one value for ${example}, found two`);
			return leftOut.add('the same value again (a series listed under two targets)', cells.series);
		}
		row.values.set(key, value);
		row.observations += 1;
	});
	leaveOutUnreported(series, leftOut);
	return { series, read: rows.length };
}

function describe(
	series: Series,
	row: Row,
	rows: Row[],
	lead: string,
	rule: Correction | undefined,
	table: DimensionTable,
	[least, most]: [number, number]
): ImportedIndicator {
	const unit = rule?.unit || unitOf(series.description);
	const unit_kind = (rule?.unit_kind as UnitKind) || unitKindOf(series.description, unit, least, most);
	const good = directionOf(series.undp_methodology);
	const words = wordsFor(row.text, rows, series.description, table);
	return {
		id: indicatorId(series.series, row.text, lead),
		series: series.series,
		dimensions: row.text,
		is_lead: row.text === lead,
		title: [rule?.title || titleOf(series.description), ...words].join(', '),
		unit,
		unit_kind,
		direction: (rule?.direction as GoodDirection) || good.direction,
		ideal: rule?.ideal ? Number(rule.ideal) : good.ideal,
		topic: rule?.topic || topicOf(series.target, series.goal),
		// A logarithm: a tenth of a unit is a quarter more acid, and all change lies in the decimals.
		decimals: unit === 'pH' ? PH_DECIMALS : decimalsFor([...row.values.values()], unit_kind),
		...(rule?.notes ? { notes: rule.notes } : {})
	};
}

export const importer: Importer = {
	source: 'unsdg',
	run({ raw, economies }): Imported {
		const leftOut = new LeftOutCounter();
		const corrections = readCorrections();
		const table = readDimensionTable(catalog('unsdg-dimensions.csv'));
		const seriesFile = `${raw}/unsdg/series.csv`;
		const published = readCsv(seriesFile, SERIES);
		const known = new Map(published.map((row) => [row.series, row]));
		const scaleOf = (code: string) => Number(corrections.get(code)?.scale || 1);
		const { series, read: count } = read(`${raw}/unsdg/observations.csv.gz`, leftOut, corrections);
		const indicators: ImportedIndicator[] = [];
		const observations: Observation[] = [];
		for (const [code, byText] of series) {
			const about = known.get(code);
			const all = [...byText.values()];
			if (!about) {
				for (const row of all) leftOut.add('series without a description', code, row.observations);
				continue;
			}
			const onlyPlaces = all.every((row) => isPlace(row.text) && row.observations < 3);
			const rows = all.filter((row) => !isPlace(row.text) || row.observations >= 3 || onlyPlaces);
			for (const row of all.filter((each) => !rows.includes(each)))
				leftOut.add(
					'a place inside a country with fewer than three observations',
					`${code} ${row.text}`,
					row.observations
				);
			const lead = leadOf(rows, table);
			const rule = corrections.get(code);
			const range = rangeOf(rows.flatMap((row) => [...row.values.values()]));
			for (const row of rows) {
				const indicator = describe(about, row, rows, lead, rule, table, range);
				let kept = 0;
				for (const [key, value] of row.values) {
					const [iso3 = '', year] = key.split(' ');
					const economy = economies.match(iso3);
					if (economy === null) {
						leftOut.add('code that is not an economy in the table', iso3);
						continue;
					}
					const nature: Nature = (rule?.nature as Nature) || 'actual';
					observations.push({
						indicator: indicator.id,
						economy,
						year: Number(year),
						value,
						low: null,
						high: null,
						nature
					});
					kept += 1;
				}
				if (kept > 0) indicators.push(indicator);
			}
		}
		const files = { [SDG_SERIES_FILE]: sdgSeriesTable(published, scaleOf, seriesFile) };
		return { indicators, observations, read: count, leftOut: leftOut.list(), files };
	}
};
