/** Small hand-made raw files and a data folder in a temporary place, for the tests of the import. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { onTestFinished } from 'vitest';
import { runImport } from '../../../scripts/import/run-import';
import type { Importer } from '../../../scripts/import/lib/importer';

/** An empty folder that goes when the test ends. */
export function temporaryFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'tsoelopele-import-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

/** Writes a file, gzipped when its name says so, with its folders. */
export function write(folder: string, path: string, text: string): string {
	const file = join(folder, path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, path.endsWith('.gz') ? gzipSync(text) : text);
	return file;
}

/** Cuts a file in the middle. */
export function truncate(file: string): void {
	const bytes = readFileSync(file);
	writeFileSync(file, bytes.subarray(0, Math.floor(bytes.length / 2)));
}

export const HIV = [
	'Country Name,Country Code,Year,Value',
	'Lesotho,LSO,2020,20.9',
	'Lesotho,LSO,2021,20.5',
	'South Africa,ZAF,2020,18.3',
	'South Africa,ZAF,2021,',
	'Sub-Saharan Africa,SSF,2020,3.5',
	'Nowhere,QQQ,2020,1',
	'Lesotho,LSO,2099,1',
	''
].join('\n');

const FORESTS = 'Country Name,Country Code,Year,Value\nLesotho,LSO,2020,1.1\n';

/** A raw folder with two WDI series, and a data folder that knows three economies. */
export function workplace(): { raw: string; data: string } {
	const folder = temporaryFolder();
	write(
		folder,
		'raw/wdi/_indicators.csv',
		'code,title,definition,topics,licence\n' +
			'SH.DYN.AIDS.ZS,"Prevalence of HIV, total (% of population ages 15-49)",,Health,\n' +
			'AG.LND.FRST.ZS,Forest area (% of land area),,Environment,\n'
	);
	write(folder, 'raw/wdi/SH.DYN.AIDS.ZS.csv.gz', HIV);
	write(folder, 'raw/wdi/AG.LND.FRST.ZS.csv', FORESTS);
	write(folder, 'data/economies/economies.csv', 'iso3,name\nLSO,Lesotho\nZAF,South Africa\nSWZ,Eswatini\n');
	write(
		folder,
		'data/economies/aliases.csv',
		'alias,iso3,kind\nLSO,LSO,iso3\nZAF,ZAF,iso3\nSWZ,SWZ,iso3\nSSF,,aggregate\n'
	);
	const source = (id: string) => `- { id: ${id}, publisher: P, dataset: D, vintage: 2026 }\n`;
	write(folder, 'data/sources.yaml', source('wdi') + source('toy'));
	return { raw: join(folder, 'raw'), data: join(folder, 'data') };
}

/** Runs importers over a workplace, without the tables of economies and groups. */
export function runOver(place: { raw: string; data: string }, ...importers: Importer[]) {
	return runSome(
		place,
		importers,
		importers.map((importer) => importer.source)
	);
}

/** Runs those of the importers that are named. */
export function runSome(
	place: { raw: string; data: string },
	importers: readonly Importer[],
	only: readonly string[]
) {
	return runImport({
		...place,
		facts: join(place.raw, 'groups.json'),
		cache: join(dirname(place.data), 'cache'),
		importers,
		only,
		log: () => undefined
	});
}

/** Hash of every file under a folder, by path: what "untouched" and "the same bytes" mean. */
export function fingerprint(folder: string): Record<string, string> {
	const files = readdirSync(folder, { recursive: true })
		.map((path) => join(folder, String(path)))
		.filter((path) => statSync(path).isFile())
		.sort();
	return Object.fromEntries(
		files.map((file) => [
			relative(folder, file),
			createHash('sha256').update(readFileSync(file)).digest('hex')
		])
	);
}
