import { readFileSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';
import Draft4 from 'ajv-draft-04';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { DESCRIBED, OBSERVATIONS, type Column } from '../../../scripts/site/downloads/columns';
import {
	csvwMetadata,
	dataPackage,
	exampleAddresses,
	openApi
} from '../../../scripts/site/downloads/describe';
import { catalogCsv, type About } from '../../../scripts/site/downloads/observations';
import { isTable, TABLES } from '../../../scripts/site/downloads/tables';
import type { NativeDatabase } from '../../../src/lib/database/native';
import type { Indicator, Source } from '../../../src/lib/types';

const source: Source = {
	id: 'one',
	publisher: 'A publisher',
	dataset: 'A data set',
	url: 'https://example.com/data',
	licence: 'CC BY-NC 4.0',
	licence_url: 'https://creativecommons.org/licenses/by-nc/4.0/',
	non_commercial: true,
	vintage: 'June 2026',
	retrieved: '2026-06-01',
	citation: 'A publisher (2026)'
};
const indicator: Indicator = {
	...{ id: 'A/B C', source_id: 'one', series: 'A', dimensions: '', is_lead: true, title: 'A share' },
	...{ short_title: 'Share', subject: 'the share', plural: false, unit: '% of people', unit_kind: 'share' },
	...{ direction: 'up', ideal: null, topic: 'health', definition: 'What it is', notes: '', decimals: 1 },
	...{ aggregate: 'median', tie_id: '', tie_default: false, tie_scale: 1, first_year: 2000, last_year: 2020 },
	...{ observations: 3, economies: 2 }
};
const about: About = {
	indicators: new Map([[indicator.id, indicator]]),
	economies: [
		{
			...{ iso3: 'NAM', name: 'Namibia', iso2: 'NA', m49: 516, region: 'Sub-Saharan Africa', income: '' },
			...{ is_landlocked: false, in_sentence: 'Namibia', state_since: 1990 }
		}
	],
	sources: new Map([[source.id, source]]),
	references: {},
	files: []
};
/** Answers the two questions that the table of groups has. */
const database = {
	query: (sql: string) =>
		Promise.resolve(
			sql.includes('membership')
				? [{ group_id: 'SADC', iso3: 'NAM', from_year: 1990, to_year: null, confidence: 'sure' }]
				: [
						{
							id: 'SADC',
							name: 'Southern Africa',
							short_name: 'SADC',
							kind: 'union',
							position: 1,
							source: ''
						}
					]
		)
} as unknown as NativeDatabase;

const headOf = (csv: string) => Papa.parse<string[]>(csv.trim()).data[0];
const fits = (value: string, { type, always }: Column) =>
	value === ''
		? !always
		: type === 'string' || (type === 'boolean' ? /^(true|false)$/ : /^-?[\d.]+$/).test(value);

describe('the tables of /api/', () => {
	for (const [name, { columns, key }] of Object.entries(DESCRIBED))
		it(`have the columns that are described, with values of the kinds that are said: ${name}`, async () => {
			const csv = isTable(name) ? await TABLES[name](about, database) : catalogCsv(about);
			const names = columns.map((column) => column.name);
			expect(headOf(csv)).toEqual(names);
			const { data } = Papa.parse<string[]>(csv.trim());
			for (const row of data.slice(1))
				row.forEach((value, i) => expect(fits(value, columns[i]!), `${names[i]}: ${value}`).toBe(true));
			for (const part of key) expect(names).toContain(part);
		});
});

describe('the data package', () => {
	it('is valid by the published profile of tabular data packages', () => {
		const profile = JSON.parse(
			readFileSync('tests/unit/site/support/tabular-data-package.json', 'utf8')
		) as object;
		const validate = new Draft4({ strict: false, validateFormats: false }).compile(profile);
		const pack = JSON.parse(dataPackage(about)) as { licenses: object[]; resources: { path: string }[] };
		validate(pack);
		expect(validate.errors).toBeNull();
		expect(validate({ ...pack, resources: [] })).toBe(false);
		expect(pack.licenses).toEqual([
			{ name: 'CC-BY-NC-4.0', path: source.licence_url, title: 'CC BY-NC 4.0' }
		]);
		expect(pack.resources.map(({ path }) => path)).toContain('sources.csv');
	});
});

describe('the metadata of the indicators’ files', () => {
	const read = JSON.parse(csvwMetadata([indicator], about)) as {
		'@context': unknown[];
		tables: { url: string; tableSchema?: object }[];
		tableSchema: { columns: Record<string, unknown>[]; primaryKey: string[] };
	};

	it('lead to each file and say unit, publisher, licence and vintage', () => {
		expect(read['@context'][0]).toBe('http://www.w3.org/ns/csvw');
		expect(read.tables).toHaveLength(1);
		expect(read.tables[0]).toMatchObject({
			url: 'A%2FB%20C.csv',
			'dc:title': 'A share',
			'schema:unitText': '% of people',
			'dc:publisher': 'A publisher',
			'dc:license': { '@id': source.licence_url },
			'dc:rights': 'CC BY-NC 4.0 (non-commercial use only)',
			'dc:isPartOf': 'A data set, June 2026'
		});
	});

	it('name each column once, by a name and a datatype that the model knows, and a key among them', () => {
		const names = read.tableSchema.columns.map(({ name }) => String(name));
		expect(names).toEqual(OBSERVATIONS.columns.map(({ name }) => name));
		for (const { name, datatype } of read.tableSchema.columns) {
			expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
			expect(['string', 'number', 'gYear']).toContain(datatype);
		}
		for (const part of read.tableSchema.primaryKey) expect(names).toContain(part);
	});
});

describe('the description of the addresses', () => {
	it('is valid OpenAPI', async () => {
		const { valid, errors } = await new Validator().validate(openApi());
		expect(errors ?? []).toEqual([]);
		expect(valid).toBe(true);
	});

	it('has an example for every address', () => {
		for (const address of exampleAddresses()) expect(address).toMatch(/^\/api\/[\w./-]+$/);
	});
});
