/**
 * Descriptions of the files for programs: a Frictionless data package of the tables, CSV on the Web metadata of the
 * indicators' files, and OpenAPI for all addresses.
 */
import { stringify } from 'yaml';
import type { Indicator, Source } from '../../../src/lib/types';
import { DESCRIBED, OBSERVATIONS, type Column } from './columns';

const json = (value: unknown) => `${JSON.stringify(value, null, '\t')}\n`;

const LICENCES: [pattern: RegExp, name: string][] = [
	[/^CC BY 4\.0/, 'CC-BY-4.0'],
	[/^CC BY-SA 4\.0/, 'CC-BY-SA-4.0'],
	[/^CC BY-NC 4\.0/, 'CC-BY-NC-4.0'],
	[/^CC BY-NC-SA 3\.0 IGO/, 'CC-BY-NC-SA-3.0-IGO'],
	[/^CC BY 3\.0 IGO/, 'CC-BY-3.0-IGO']
];

/** A licence as data packages name it: by its known short name, else by its place and words. */
function licenceOf({ licence, licence_url }: Source): Record<string, string> {
	const name = LICENCES.find(([pattern]) => pattern.test(licence))?.[1];
	return { ...(name ? { name } : {}), ...(licence_url ? { path: licence_url } : {}), title: licence };
}

const sourceOf = ({ publisher, dataset, url, vintage }: Source) => ({
	title: [publisher, dataset, vintage].filter(Boolean).join(', '),
	path: url
});

/** `datapackage.json`: a Frictionless tabular data package of the tables of /api/. */
export function dataPackage({ sources }: { sources: ReadonlyMap<string, Source> }): string {
	const all = [...sources.values()];
	const licences = all.map(licenceOf).filter((one) => 'name' in one || 'path' in one);
	return json({
		profile: 'tabular-data-package',
		name: 'tsoelopele',
		title: 'Tsoelopele: open data beside the foreign policy of Lesotho',
		description:
			'The catalogue, economies, sources and groups. Observations of an indicator stand in indicators/<id>.csv, with CSV on the Web metadata of all of them in indicators/csv-metadata.json. Each publisher’s data keep their own terms.',
		sources: all.map(sourceOf),
		licenses: [...new Map(licences.map((one) => [JSON.stringify(one), one])).values()],
		resources: Object.entries(DESCRIBED).map(([path, { title, columns, key }]) => ({
			profile: 'tabular-data-resource',
			name: path.replace('.csv', ''),
			path,
			title,
			format: 'csv',
			mediatype: 'text/csv',
			encoding: 'utf-8',
			schema: {
				fields: columns.map(({ name, type, about, always }) => ({
					name,
					type,
					description: about,
					...(always ? { constraints: { required: true } } : {})
				})),
				primaryKey: key,
				missingValues: ['']
			}
		}))
	});
}

/** How the W3C's model for CSV on the Web calls the file that describes all tables of its folder. */
export const FOLDER_METADATA = 'csv-metadata.json';

/**
 * `indicators/csv-metadata.json`: what the indicators' files are, by that model: one description of the columns, and for
 * each file its title, unit, publisher, licence and vintage. One file where a program looks after the table's own
 * ("Locating metadata" of the model), because one beside each table would be two and a half thousand.
 */
export function csvwMetadata(
	indicators: Iterable<Indicator>,
	{ sources }: { sources: ReadonlyMap<string, Source> }
): string {
	const column = ({ name, type, about, always }: Column) => ({
		name,
		titles: name,
		datatype: name === 'year' ? 'gYear' : type,
		'dc:description': about,
		...(always ? { required: true } : {})
	});
	return json({
		'@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
		'dc:title': OBSERVATIONS.title,
		tableSchema: { columns: OBSERVATIONS.columns.map(column), primaryKey: OBSERVATIONS.key },
		tables: [...indicators].map((indicator) => csvwTable(indicator, sources.get(indicator.source_id)))
	});
}

function csvwTable(indicator: Indicator, source: Source | undefined): object {
	return {
		url: `${encodeURIComponent(indicator.id)}.csv`,
		'dc:title': indicator.title,
		...(indicator.definition ? { 'dc:description': indicator.definition } : {}),
		'schema:unitText': indicator.unit,
		...(source
			? {
					'dc:publisher': source.publisher,
					'dc:source': { '@id': source.url },
					'dc:isPartOf': [source.dataset, source.vintage].filter(Boolean).join(', '),
					'dc:license': source.licence_url ? { '@id': source.licence_url } : source.licence,
					'dc:rights': source.non_commercial ? `${source.licence} (non-commercial use only)` : source.licence,
					'dc:bibliographicCitation': source.citation,
					'dc:modified': source.retrieved
				}
			: {})
	};
}

/** Addresses with what stands there, in the order in which they are told. */
const ADDRESSES: [path: string, type: string, summary: string, parameters: Record<string, string>][] = [
	...Object.entries(DESCRIBED).map(([path, { title }]): (typeof ADDRESSES)[number] => [
		`/api/${path}`,
		'text/csv',
		title,
		{}
	]),
	['/api/indicators/{id}.csv', 'text/csv', OBSERVATIONS.title, { id: 'SH.DYN.MORT' }],
	[`/api/indicators/${FOLDER_METADATA}`, 'application/json', 'What those files are: CSV on the Web', {}],
	[
		'/api/economies/{iso3}.json',
		'application/json',
		'Everything that is known of one economy',
		{ iso3: 'LSO' }
	],
	[
		'/api/frameworks/{id}.json',
		'application/json',
		'One framework: its targets with the verdict for every economy',
		{ id: 'sdg' }
	],
	['/api/flows/kinds.csv', 'text/csv', 'Kinds of flows of money and goods, and their columns', {}],
	['/api/flows/providers.csv', 'text/csv', 'Who gives or buys, by the codes of flows', {}],
	['/api/flows/products.csv', 'text/csv', 'What is traded, by the codes of flows', {}],
	[
		'/api/flows/{kind}/{iso3}.csv',
		'text/csv',
		'Flows of one kind of one economy',
		{ kind: 'grants', iso3: 'LSO' }
	],
	['/api/datapackage.json', 'application/json', 'The tables as a Frictionless data package', {}]
];

/** `openapi.yaml`: the addresses of the files. They are files: nothing is asked but where they stand. */
export function openApi(): string {
	return stringify({
		openapi: '3.1.0',
		info: {
			title: 'Files of Tsoelopele',
			version: '1',
			description:
				'Plain files at addresses that stay. No key, no limit, any origin. Each publisher’s data keep their own licence: see /api/sources.csv.',
			license: { name: 'The terms of each publisher', url: 'https://spdx.org/licenses/' }
		},
		servers: [{ url: '..', description: 'The site that this file stands on' }],
		paths: Object.fromEntries(
			ADDRESSES.map(([path, type, summary, parameters]) => [
				path,
				{
					get: {
						operationId: path.replaceAll(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, ''),
						summary,
						...(Object.keys(parameters).length > 0
							? {
									parameters: Object.entries(parameters).map(([name, example]) => ({
										name,
										in: 'path',
										required: true,
										schema: { type: 'string' },
										example
									}))
								}
							: {}),
						responses: {
							'200': { description: summary, content: { [type]: {} } },
							...(Object.keys(parameters).length > 0 ? { '404': { description: 'There is none' } } : {})
						}
					}
				}
			])
		)
	});
}

/** Each address with its parameters filled in: what a test, or a reader, may try. */
export const exampleAddresses = (): string[] =>
	ADDRESSES.map(([path, , , parameters]) =>
		Object.entries(parameters).reduce((text, [name, example]) => text.replace(`{${name}}`, example), path)
	);
