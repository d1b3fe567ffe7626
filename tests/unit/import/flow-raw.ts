/** Small raw files of aid, debt and trade made by hand, the matchers and a run of one importer over them. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createProviders } from '../../../scripts/import/lib/providers';
import type { Imported, Importer } from '../../../scripts/import/lib/importer';
import { openMemory } from '../../../src/lib/database/native';
import { economies, rawFolder } from './raw-folder';

export const providers = createProviders(
	[
		{ id: 'ZAF', name: 'South Africa', iso3: 'ZAF', aliases: '' },
		{ id: 'IDA', name: 'World Bank (IDA)', iso3: '', aliases: 'World Bank-IDA' },
		{ id: 'BONDHOLDERS', name: 'Bondholders', iso3: '', aliases: '' },
		{ id: 'PRIVATE-ZAF', name: 'Private lenders in South Africa', iso3: 'ZAF', aliases: '' },
		{ id: 'OFFICIAL-MULTIPLE', name: 'Several governments together', iso3: '', aliases: '' }
	],
	economies
);

/** Runs an importer over a folder made of these files. */
export async function runOn(
	importer: Importer,
	files: Record<string, string | Buffer>,
	prepare: (raw: string) => Promise<void> = () => Promise.resolve()
): Promise<Imported> {
	const raw = rawFolder(files);
	await prepare(raw);
	return importer.run({ raw, economies, providers });
}

/** Writes oda/full_flows_country.parquet. @param rows SQL tuples: year, country, area, type, prices, indicator, direction, value */
export async function writeFullFlows(raw: string, rows: string): Promise<void> {
	mkdirSync(join(raw, 'oda'), { recursive: true });
	const db = await openMemory();
	await db.run(
		`COPY (SELECT * FROM (VALUES ${rows}) t(year, country, counterpart_area, counterpart_type, prices, indicator,
			indicator_type, value)) TO '${join(raw, 'oda/full_flows_country.parquet')}' (FORMAT parquet)`
	);
	await db.close();
}

/** Why rows were left out → how many. */
export const leftOut = (imported: Imported): Record<string, number> =>
	Object.fromEntries(imported.leftOut.map(({ reason, rows }) => [reason, rows]));
