/**
 * Gapminder's Systema Globalis: one file a series. Which series are taken, under which name, and why the others are
 * not is data: data/catalog/gapminder-selection.csv. The disasters come from EM-DAT, which forbids commercial use:
 * they are a source of their own, gapminder_emdat.
 *
 * Nature is the selection's (column nature); from the year in projected_from on, values are 'projection'.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Aggregate, GoodDirection, Nature, Observation, UnitKind } from '../../../src/lib/types';
import { decimalsFor } from '../lib/decimals';
import type { Imported, ImportContext, ImportedIndicator, Importer } from '../lib/importer';
import { LeftOutCounter } from '../lib/left-out';
import { matchOrCount } from '../lib/match-or-count';
import { ImportFault, readCsv, readNumber } from '../../lib/read-csv';

const COLUMNS = [
	...(['id', 'decision', 'why', 'source', 'title', 'unit', 'unit_kind', 'direction', 'ideal'] as const),
	...(['topic', 'nature', 'projected_from', 'aggregate', 'definition', 'notes'] as const)
];
export type Selected = Record<(typeof COLUMNS)[number], string>;

/** Every series of the raw folder with the decision about it. */
export function readSelection(
	file = fileURLToPath(new URL('../../../data/catalog/gapminder-selection.csv', import.meta.url))
): Selected[] {
	const rows = readCsv(file, COLUMNS);
	rows.forEach((row, index) => {
		if (!['kept', 'corrected', 'left-out'].includes(row.decision))
			throw new ImportFault(file, index + 2, `kept, corrected or left-out, found "${row.decision}"`);
	});
	return rows;
}

function fileOf(folder: string, id: string): string {
	const packed = join(folder, `${id}.csv.gz`);
	return existsSync(packed) ? packed : join(folder, `${id}.csv`);
}

function describe(series: Selected, values: number[]): ImportedIndicator {
	const unit_kind = series.unit_kind as UnitKind;
	return {
		id: series.id,
		series: series.id,
		dimensions: '',
		is_lead: true,
		title: series.title,
		unit: series.unit,
		unit_kind,
		direction: series.direction as GoodDirection,
		ideal: series.ideal === '' ? null : Number(series.ideal),
		topic: series.topic,
		decimals: decimalsFor(values, unit_kind),
		definition: series.definition,
		notes: series.notes,
		...(series.aggregate === '' ? {} : { aggregate: series.aggregate as Aggregate })
	};
}

/** Gapminder's own country codes ("hos" for the Holy See) as ISO3 where its table of countries says so. */
function readCodes(folder: string): Map<string, string> {
	const rows = readCsv(join(folder, '_ddf--entities--geo--country.csv'), [
		'country',
		'iso3166_1_alpha3'
	] as const);
	return new Map(rows.map((row) => [row.country, row.iso3166_1_alpha3 || row.country]));
}

/**
 * The series of one source of the selection.
 * @param emptyZeros the files are filled with zeros wherever nothing was entered: these are left out
 */
export function readSource(
	source: string,
	{ raw, economies }: ImportContext,
	{ emptyZeros = false } = {}
): Imported {
	const folder = join(raw, 'gapminder');
	const codes = readCodes(folder);
	const leftOut = new LeftOutCounter();
	const indicators: ImportedIndicator[] = [];
	const observations: Observation[] = [];
	let read = 0;
	for (const series of readSelection().filter((each) => each.source === source)) {
		if (series.decision === 'left-out') {
			leftOut.add(`series not taken: ${series.why}`, series.id, 0);
			continue;
		}
		const file = fileOf(folder, series.id);
		const rows = readCsv(file, ['geo', 'time', series.id]);
		read += rows.length;
		const values: number[] = [];
		rows.forEach((row, index) => {
			const geo = row.geo ?? '';
			const economy = matchOrCount(codes.get(geo) ?? geo, economies, leftOut);
			if (economy === null) return;
			const value = readNumber(row[series.id] ?? '', file, index + 2);
			const year = readNumber(row.time ?? '', file, index + 2);
			if (value === null || year === null) return leftOut.add('blank cell', `${series.id} ${geo}`);
			if (emptyZeros && value === 0)
				return leftOut.add('zero where nothing was entered', `${series.id} ${geo} ${year}`);
			if (series.unit_kind === 'share' && (value < 0 || value > 100))
				return leftOut.add('impossible for a share of a whole', `${series.id} ${geo} ${year}: ${value}`);
			const nature = year >= Number(series.projected_from) ? 'projection' : (series.nature as Nature);
			observations.push({ indicator: series.id, economy, year, value, low: null, high: null, nature });
			values.push(value);
		});
		if (values.length > 0) indicators.push(describe(series, values));
	}
	return { indicators, observations, read, leftOut: leftOut.list() };
}

export const importer: Importer = { source: 'gapminder', run: (context) => readSource('gapminder', context) };
