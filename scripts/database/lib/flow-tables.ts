/** The small tables of data/flows: kinds, providers, products, each checked row by row. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Problems } from '../../lib/problems';
import { readTable, type LocatedRow } from '../../lib/read-table';
import { readYaml, type Located } from '../../lib/read-yaml';
import { uniqueRows } from './unique-rows';

const text = z.string().trim().min(1, 'expected some text');
const id = text.regex(/^[A-Za-z0-9-]+$/, 'expected an id of A-Z a-z 0-9 - only');

const kindsShape = z.array(
	z.strictObject({
		id,
		title: text,
		source: id.or(z.string().regex(/^[a-z_0-9]+$/)),
		about: z.enum(['provider', 'recipient', 'both'], 'expected provider, recipient or both'),
		unit: text,
		trap: text
	}),
	'expected a list of kinds of flow'
);

export const PROVIDER_KINDS = [
	...(['DAC', 'non-DAC', 'emerging partner', 'multilateral', 'vertical fund', 'private'] as const),
	...(['several', 'partner'] as const)
] as const;

const providerShape = z.object({
	id,
	name: text,
	kind: z.enum(PROVIDER_KINDS, `expected one of ${PROVIDER_KINDS.join(', ')}`),
	iso3: z.string().regex(/^([A-Z]{3})?$/, 'expected a code of three capital letters or nothing')
});

const productShape = z.object({
	id,
	name: text,
	classification: text,
	part_of: z.string(),
	rule: z.string(),
	rate: z
		.string()
		.refine((cell) => cell === '' || Number.isFinite(Number(cell)), 'expected a rate in per cent or nothing')
		.transform((cell) => (cell === '' ? null : Number(cell)))
});

export type Kind = z.output<typeof kindsShape>[number];
export type Provider = z.output<typeof providerShape>;
export type Product = z.output<typeof productShape>;

export interface FlowTables {
	kinds: Located<Kind[]> | null;
	provider: Provider[];
	product: Product[];
	/** Absolute paths of the Parquet files by kind. */
	files: Map<string, string>;
}

/**
 * Reads data/flows; faults are added to problems.
 * @param folder the data folder
 * @param economies ISO3 of economies.csv
 * @param sources ids of sources.yaml; null where that could not be read, which is said already
 */
export function readFlowTables(
	folder: string,
	economies: ReadonlySet<string>,
	sources: ReadonlySet<string> | null,
	problems: Problems
): FlowTables {
	const flows = join(folder, 'flows');
	const list = (path: string, ending: string) =>
		existsSync(path)
			? readdirSync(path)
					.filter((name) => name.endsWith(ending))
					.sort()
			: [];
	const table = <T>(path: string, columns: string, shape: z.ZodType<T>): LocatedRow<T>[] =>
		readTable(join(flows, path), `data/flows/${path}`, columns.split(' '), shape, problems);
	const files = new Map(list(flows, '.parquet').map((name) => [name.slice(0, -8), join(flows, name)]));
	if (files.size === 0) return { kinds: null, provider: [], product: [], files };

	const kinds = readYaml(join(flows, 'kinds.yaml'), 'data/flows/kinds.yaml', kindsShape, problems);
	kinds?.value.forEach((kind, i) => {
		if (!files.has(kind.id))
			problems.add(kinds.file, kinds.lineOf([i, 'id']), `expected data/flows/${kind.id}.parquet beside it`);
		if (sources && !sources.has(kind.source))
			problems.add(
				kinds.file,
				kinds.lineOf([i, 'source']),
				`expected a source of sources.yaml, found ${kind.source}`
			);
	});
	for (const kind of files.keys())
		if (kinds && !kinds.value.some((row) => row.id === kind))
			problems.add(`data/flows/${kind}.parquet`, null, `expected kind ${kind} in data/flows/kinds.yaml`);

	const provider = table('providers.csv', 'id name kind iso3 aliases', providerShape);
	for (const { file, line, row } of provider)
		if (row.iso3 !== '' && !economies.has(row.iso3))
			problems.add(file, line, `expected an economy of economies.csv, found ${row.iso3}`);
	const product = list(join(flows, 'products'), '.csv').flatMap((name) =>
		table(`products/${name}`, 'id name classification part_of rule rate', productShape)
	);
	return {
		kinds,
		provider: uniqueRows(provider, (row) => row.id, problems),
		product: uniqueRows(product, (row) => row.id, problems),
		files
	};
}
