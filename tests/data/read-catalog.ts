/** The catalogue as the database will have it, read from the committed files. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { parse } from 'yaml';

/** One indicator's words by key; the importers' tables hold text only, people's files numbers too. */
export type Entry = Record<string, string | number | null | undefined>;
export const OBSERVATIONS = 'data/observations';
const OVERRIDES = 'data/catalog/indicators';

const sources = readdirSync(OBSERVATIONS)
	.filter((name) => name.endsWith('.indicators.csv'))
	.map((name) => name.replace('.indicators.csv', ''));

/** What the importers say, by id, with the source. */
export const imported = new Map<string, Entry>();
for (const source of sources) {
	const text = readFileSync(join(OBSERVATIONS, `${source}.indicators.csv`), 'utf8');
	for (const row of Papa.parse<Entry>(text, { header: true, skipEmptyLines: 'greedy' }).data)
		imported.set(String(row.id), { ...row, source });
}

/** What people wrote, in the order of the files. */
export const written: { id: string; file: string; entry: Entry }[] = readdirSync(OVERRIDES)
	.filter((name) => name.endsWith('.yaml'))
	.flatMap((file) =>
		Object.entries(parse(readFileSync(join(OVERRIDES, file), 'utf8')) as Record<string, Entry>).map(
			([id, entry]) => ({ id, file, entry })
		)
	);

/** What people wrote, by id. */
export const said = new Map<string, Entry>(written.map(({ id, entry }) => [id, entry]));
/** The importer's words where nobody wrote better ones; a title stands in for a missing short title. */
export const catalogue = new Map<string, Entry>(
	[...imported].map(([id, entry]) => {
		const merged: Entry = { ...entry, ...said.get(id) };
		return [id, { ...merged, short_title: merged.short_title || merged.title }];
	})
);

