/** Runs importers and, only when every one of them succeeded, writes data/. */
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Papa from 'papaparse';
import { buildGroupTables } from './groups/groups';
import { checkImported, CheckFault } from './lib/check';
import { checkFlows } from './lib/check-flows';
import { readEconomyIds, readMatcher } from './lib/economies';
import { writeFlows } from './lib/flows';
import type { ImportedIndicator, Importer } from './lib/importer';
import { compareObservations, isSame, writeObservations } from './lib/parquet';
import { readReport, renderReport, reportSource, type RunReport } from './lib/report';
import { readOnlyZeros, withoutOnlyZeros } from './lib/only-zeros';
import { readProviders } from './lib/providers';
import { readSources } from './lib/sources';

/** The tables of economies and groups are made like a source, before all others. */
export const GROUPS = 'groups';

export interface RunOptions {
	/** Folder of raw files. */
	raw: string;
	/** The facts about groups, groups.json. */
	facts: string;
	/** The data folder to write. */
	data: string;
	/** A folder on the same disk for files that are not finished. */
	cache: string;
	/** In any order: they run, and the report shows them, in the order of data/sources.yaml. */
	importers: readonly Importer[];
	/** Source ids to run, GROUPS among them; all when empty. */
	only: readonly string[];
	log: (line: string) => void;
	/** The last year that was over in the files of a source, where whoever gathered them knows it. */
	lastYears?: ReadonlyMap<string, number>;
}

const COLUMNS = [
	...([
		'id',
		'series',
		'dimensions',
		'is_lead',
		'title',
		'short_title',
		'unit',
		'unit_kind',
		'direction'
	] as const),
	...(['ideal', 'topic', 'definition', 'notes', 'decimals', 'aggregate'] as const)
] satisfies (keyof ImportedIndicator)[];

/** Indicators as CSV, sorted by id, one column for each key of ImportedIndicator. */
export function indicatorsCsv(indicators: readonly ImportedIndicator[]): string {
	const rows = [...indicators].sort((a, b) => (a.id < b.id ? -1 : 1));
	return `${Papa.unparse(rows, { columns: [...COLUMNS], newline: '\n' })}\n`;
}

/**
 * Runs the importers named (or all) and writes their files, the report and its record. Twice the same input
 * leaves the same bytes.
 * @throws ImportFault | CheckFault on the first fault; data/ is then as it was
 * @throws Error when a name is not an importer's
 */
export async function runImport(options: RunOptions): Promise<RunReport> {
	const { data, cache, only, log } = options;
	const sources = readSources(join(data, 'sources.yaml'));
	const importers = inOrder(options.importers, [...sources.keys()]);
	const known = [GROUPS, ...importers.map((importer) => importer.source)];
	const unknown = only.find((name) => !known.includes(name));
	if (unknown !== undefined) throw new Error(`No importer "${unknown}". There are: ${known.join(', ')}`);
	const byRefresh = new Set(importers.filter((each) => each.byRefresh).map(({ source }) => source));
	const chosen = (source: string) => (only.length === 0 ? !byRefresh.has(source) : only.includes(source));

	mkdirSync(cache, { recursive: true });
	const temporary = mkdtempSync(join(cache, 'import-'));
	try {
		/** Finished files by where they go in data/, which nothing touches before the end. */
		const files = new Map<string, string>();
		const stage = (place: string, text?: string): string => {
			const file = join(temporary, `${files.size}-${basename(place)}`);
			if (text !== undefined) writeFileSync(file, text);
			files.set(place, file);
			return file;
		};
		let economyFolder = join(data, 'economies');
		if (chosen(GROUPS)) {
			economyFolder = join(temporary, 'economies');
			mkdirSync(economyFolder);
			const tables = buildGroupTables(options.raw, options.facts, join(data, 'economies'));
			for (const [name, text] of Object.entries(tables)) {
				writeFileSync(join(economyFolder, name), text);
				stage(join('economies', name), text);
			}
			log(`${GROUPS}: ${Object.keys(tables).join(', ')}`);
		}
		const economies = readMatcher(economyFolder);
		const ids = readEconomyIds(economyFolder);
		const providers = existsSync(join(data, 'flows/providers.csv'))
			? readProviders(join(data, 'flows'), economies)
			: undefined;
		const onlyZeros = readOnlyZeros(join(data, 'catalog/only-zeros.csv'));
		const before = readReport(join(data, 'report.json'));
		const report: RunReport = {};
		const owner = new Map<string, string>();

		for (const { source, run } of importers) {
			if (!chosen(source)) {
				if (before[source]) report[source] = before[source];
				for (const id of committedIds(data, source)) claim(owner, id, source);
				continue;
			}
			const line = sources.get(source);
			if (!line) throw new CheckFault(source, 'expected an entry in data/sources.yaml');
			const lastYear = options.lastYears?.get(source);
			const context = {
				raw: options.raw,
				economies,
				providers,
				...(lastYear === undefined ? {} : { lastYear })
			};
			const imported = withoutOnlyZeros(source, await run(context), onlyZeros);
			const checked = checkImported(source, imported, ids);
			for (const { id } of checked.indicators) claim(owner, id, source);
			for (const [table, text] of Object.entries(checked.files ?? {})) stage(table, text);
			const kinds = checkFlows(source, checked.flows ?? [], ids, providers?.ids);
			for (const [kind, rows] of kinds) await writeFlows(stage(join('flows', `${kind}.parquet`)), rows);
			// A source of flows alone has no observations to write or to compare.
			const hasSeries = checked.indicators.length > 0;
			let news = before[source]?.changes ?? null;
			if (hasSeries) {
				stage(join('observations', `${source}.indicators.csv`), indicatorsCsv(checked.indicators));
				const place = join('observations', `${source}.parquet`);
				const file = stage(place);
				await writeObservations(file, checked.observations);
				const changes = await compareObservations(join(data, place), file);
				// A run that changes nothing leaves the last change in the report, and so the report's bytes.
				if (changes === null || !isSame(changes)) news = changes;
			}
			report[source] = reportSource(line, checked, news, kinds);
			const { indicators, kept, lesotho } = report[source];
			const flows = [...kinds].map(([kind, rows]) => `, ${rows.length} ${kind}`).join('');
			log(`${source}: ${indicators} indicators, ${kept} values, ${lesotho.values} of Lesotho${flows}`);
		}
		for (const source of orphans(data, importers))
			log(`${source}: data/ has observations that no importer writes`);
		stage('report.json', `${JSON.stringify(report, null, '\t')}\n`);
		stage('REPORT.md', renderReport(report));
		for (const [place, file] of files) put(file, join(data, place));
		return report;
	} finally {
		rmSync(temporary, { recursive: true, force: true });
	}
}

/** Importers in the order of the sources; those without an entry there come last, by name. */
function inOrder(importers: readonly Importer[], sources: readonly string[]): Importer[] {
	const place = ({ source }: Importer) =>
		sources.includes(source) ? sources.indexOf(source) : sources.length;
	return [...importers].sort((a, b) => place(a) - place(b) || (a.source < b.source ? -1 : 1));
}

/** Puts a finished file in its place, unless the same bytes are there. */
function put(file: string, target: string): void {
	if (existsSync(target) && readFileSync(target).equals(readFileSync(file))) return;
	mkdirSync(dirname(target), { recursive: true });
	renameSync(file, target);
}

function claim(owner: Map<string, string>, id: string, source: string): void {
	const other = owner.get(id);
	if (other !== undefined) throw new CheckFault(source, `indicator ${id} is also an indicator of ${other}`);
	owner.set(id, source);
}

/** Sources whose observations are in data/ although no importer would write them again. */
function orphans(data: string, importers: readonly Importer[]): string[] {
	const folder = join(data, 'observations');
	const known = new Set(importers.map((importer) => `${importer.source}.parquet`));
	const there = existsSync(folder) ? readdirSync(folder) : [];
	return there.filter((file) => file.endsWith('.parquet') && !known.has(file)).sort();
}

/** Ids of the indicators that an importer which does not run now wrote before. */
function committedIds(data: string, source: string): string[] {
	const file = join(data, 'observations', `${source}.indicators.csv`);
	if (!existsSync(file)) return [];
	const rows = Papa.parse<{ id: string }>(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true });
	return rows.data.map((row) => row.id);
}
