/**
 * UN SDG Global Database as of October 2020, selected series: it reaches back to 2000-2005, where the edition of 2026
 * starts in 2010. Its money is in US dollars of 2018 (the new edition: of 2024) and its methods are older, so its ids
 * end in ".2020" and its series never share a line with the new ones.
 *
 * One file a series, columns in the file's name; areas are M49 codes, of which only economies are kept. Nature
 * letters: e and m (estimated, modelled) are 'estimate'; c, ca and g (country data, adjusted, global monitoring) and
 * rows without a letter are 'actual'; n (not relevant) is left out.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GoodDirection, Nature, Observation, UnitKind } from '../../../src/lib/types';
import { decimalsFor, rangeOf } from '../lib/decimals';
import type { Imported, ImportContext, ImportedIndicator, Importer } from '../lib/importer';
import { LeftOutCounter } from '../lib/left-out';
import { matchOrCount } from '../lib/match-or-count';
import { ImportFault, readCsv, readNumber } from '../../lib/read-csv';
import type { DimensionRow, DimensionTable } from './dimensions';
import { indicatorId, leadOf, readDimensionTable, wordsFor } from './dimensions';
import { directionOf, titleOf, topicOf, unitKindOf, unitOf } from './series';
import { readCorrections, type Correction } from './importer';

/** Columns that are dimensions, and what the publisher calls them. */
const DIMENSIONS: Record<string, string> = {
	age: 'Age',
	education_level: 'Education level',
	location: 'Location',
	mode_of_transportation: 'Mode of transportation',
	name_of_international_institution: 'Name of international institution',
	quantile: 'Quantile',
	sex: 'Sex',
	type_of_product: 'Type of product',
	type_of_skill: 'Type of skill'
};
/** Codes whose upper case is not the publisher's own spelling. */
const CODES: Record<string, string> = { LT18Y: '<18Y', T: '_T', '15': '15+', '18': '18+' };
const NATURES: Record<string, Nature> = {
	...{ e: 'estimate', m: 'estimate', c: 'actual', ca: 'actual', g: 'actual', notspec: 'actual' }
};
/** Series that the new edition has under another code or not at all. */
const DIRECTIONS: Record<string, GoodDirection> = {
	...{ AG_PRD_FIESMSI: 'down', AG_PRD_FIESMSIN: 'down', AG_PRD_FIESSI: 'down', AG_PRD_FIESSIN: 'down' },
	...{ ER_RSK_LSTI: 'up', SH_ACS_UNHC: 'up', TM_TAX_WMFN: 'down', TM_TAX_WMPS: 'down', DC_ODA_POVG: 'up' },
	...{ DC_TRF_TFDV: 'up' }
};
const UNITS: Record<string, { unit: string; unit_kind: UnitKind }> = {
	ER_RSK_LSTI: { unit: 'index, 0 (all extinct) to 1 (none at risk)', unit_kind: 'index' },
	SH_ACS_UNHC: { unit: 'index, 0 to 100', unit_kind: 'index' },
	AG_PRD_FIESMSI: { unit: '% of adults', unit_kind: 'share' },
	AG_PRD_FIESSI: { unit: '% of adults', unit_kind: 'share' },
	AG_PRD_FIESMSIN: { unit: 'thousand people', unit_kind: 'quantity' },
	AG_PRD_FIESSIN: { unit: 'thousand people', unit_kind: 'quantity' },
	SG_INT_MBRDEV: { unit: '% of the members', unit_kind: 'share' },
	SG_INT_VRTDEV: { unit: '% of the votes', unit_kind: 'share' },
	TM_TAX_WMFN: { unit: '% of the value of the goods', unit_kind: 'percent' },
	TM_TAX_WMPS: { unit: '% of the value of the goods', unit_kind: 'percent' },
	SE_TOT_GPI: { unit: 'ratio, 1 is parity', unit_kind: 'ratio' },
	SE_TOT_RUPI: { unit: 'ratio, 1 is parity', unit_kind: 'ratio' },
	SE_TOT_SESPI: { unit: 'ratio, 1 is parity', unit_kind: 'ratio' }
};

interface Row extends DimensionRow {
	values: { area: string; year: number; value: number; nature: Nature }[];
}
interface Concept {
	description: string;
	target: string;
	goal: string;
}

/** The dimension text of a row in the publisher's order (alphabetical), as in the edition of 2026. */
function dimensionsOf(row: Record<string, string>): string {
	return Object.entries(DIMENSIONS)
		.filter(([column]) => column in row)
		.map(([column, name]) => {
			const code = (row[column] ?? '').toUpperCase();
			return `${name}=${CODES[code] ?? code}`;
		})
		.join(';');
}

function readSeries(file: string, concept: string, leftOut: LeftOutCounter): { read: number; rows: Row[] } {
	const byText = new Map<string, Row>();
	const rows = readCsv(file, ['geo_area', 'nature', 'units', 'year', concept]);
	rows.forEach((cells, index) => {
		const example = `${concept.toUpperCase()} ${cells.geo_area} ${cells.year}`;
		if (/^[<>]/.test(cells[concept] ?? ''))
			return leftOut.add('a limit ("<2.5"), not a number', `${example}: ${cells[concept]}`);
		if (cells.nature === 'n' || cells[concept] === 'N')
			return leftOut.add('not relevant, by the publisher', example);
		const value = readNumber(cells[concept] ?? '', file, index + 2);
		const year = readNumber(cells.year ?? '', file, index + 2);
		if (value === null || year === null) return leftOut.add('blank cell', example);
		const nature = NATURES[cells.nature ?? ''];
		if (!nature) throw new ImportFault(file, index + 2, `a known nature, found "${cells.nature}"`);
		const text = dimensionsOf(cells);
		if (concept === 'sg_int_mbrdev' && text.endsWith('=AFDB') && year === 2018)
			return leftOut.add('a fraction in a series of per cents', `${example}: ${cells[concept]}`);
		const row = byText.get(text) ?? { text, observations: 0, values: [] };
		row.values.push({ area: cells.geo_area ?? '', year, value, nature });
		row.observations += 1;
		byText.set(text, row);
	});
	return { read: rows.length, rows: [...byText.values()] };
}

function describe(
	code: string,
	concept: Concept,
	row: Row,
	rows: Row[],
	lead: string,
	rules: {
		correction: Correction | undefined;
		methodology: string;
		table: DimensionTable;
		range: [number, number];
	}
): ImportedIndicator {
	const { correction, methodology, table } = rules;
	const [least, most] = rules.range;
	const description = concept.description.replace(' US dollars', ' United States dollars');
	const unit = UNITS[code]?.unit || correction?.unit || unitOf(description);
	const unit_kind =
		UNITS[code]?.unit_kind ||
		(correction?.unit_kind as UnitKind) ||
		unitKindOf(description, unit, least, most);
	const parity = code.startsWith('SE_TOT_') && code.endsWith('PI');
	const good = parity ? { direction: 'to' as const, ideal: 1 } : directionOf(methodology);
	const words = wordsFor(row.text, rows, description, table);
	const money = /constant (\d{4}) prices/.exec(unit)?.[1];
	const edition = money ? `constant ${money} US dollars, 2020 edition` : '2020 edition';
	return {
		id: `${indicatorId(code, row.text, lead)}.2020`,
		series: `${code}.2020`,
		dimensions: row.text,
		is_lead: row.text === lead,
		title: `${[correction?.title || titleOf(description), ...words].join(', ')} (${edition})`,
		unit,
		unit_kind,
		direction: DIRECTIONS[code] || (correction?.direction as GoodDirection) || good.direction,
		ideal: correction?.ideal ? Number(correction.ideal) : good.ideal,
		topic: correction?.topic || topicOf(concept.target.split(', ')[0]!, concept.goal.split(', ')[0]!),
		decimals: decimalsFor(
			row.values.map(({ value }) => value),
			unit_kind
		),
		notes:
			'From the edition of October 2020, which reaches further back. Methods and price years have changed since: not to be joined with the edition of 2026.'
	};
}

function run({ raw, economies }: ImportContext): Imported {
	const folder = join(raw, 'unsdg2020');
	const conceptFile = join(folder, 'ddf--concepts--continuous.csv.gz');
	const concepts = new Map(
		readCsv(conceptFile, ['concept', 'description', 'goal', 'target'] as const).map((row) => [
			row.concept,
			row
		])
	);
	const methodologies = new Map(
		readCsv(join(raw, 'unsdg/series.csv'), ['series', 'undp_methodology'] as const).map((row) => [
			row.series,
			row.undp_methodology
		])
	);
	const corrections = readCorrections();
	const table = readDimensionTable(
		fileURLToPath(new URL('../../../data/catalog/unsdg-dimensions.csv', import.meta.url))
	);
	const leftOut = new LeftOutCounter();
	const indicators: ImportedIndicator[] = [];
	const observations: Observation[] = [];
	let read = 0;
	const files = readdirSync(folder).filter((name) => name.includes('--by--'));
	if (files.length === 0) throw new ImportFault(folder, null, 'files named <series>--by--<columns>.csv.gz');
	for (const name of files.sort()) {
		const key = name.split('--')[0]!;
		const concept = concepts.get(key);
		if (!concept) throw new ImportFault(conceptFile, null, `the concept "${key}" of ${name}`);
		const series = readSeries(join(folder, name), key, leftOut);
		read += series.read;
		const code = key.toUpperCase();
		const kept = series.rows
			.map((row) => ({
				...row,
				values: row.values.flatMap((each) => {
					const economy = matchOrCount(each.area, economies, leftOut);
					return economy === null ? [] : [{ ...each, area: economy }];
				})
			}))
			.filter((row) => row.values.length > 0)
			.map((row) => ({ ...row, observations: row.values.length }));
		if (kept.length === 0) continue;
		const lead = leadOf(kept, table);
		const range = rangeOf(kept.flatMap((row) => row.values.map(({ value }) => value)));
		for (const row of kept) {
			const indicator = describe(code, concept, row, kept, lead, {
				correction: corrections.get(code),
				methodology: methodologies.get(code) ?? '',
				table,
				range
			});
			indicators.push(indicator);
			for (const { area, ...each } of row.values)
				observations.push({ indicator: indicator.id, economy: area, low: null, high: null, ...each });
		}
	}
	return { indicators, observations, read, leftOut: leftOut.list() };
}

export const importer: Importer = { source: 'unsdg2020', run };
