/**
 * The whole of a refresh: ask, write raw files, import them by the importers into a copy of data/, see what changed, refuse what
 * shrank, check all of data/, and only then put the changed files in their place.
 */
import {
	copyFileSync,
	cpSync,
	existsSync,
	mkdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Refresh, SeriesNews, SourceNews } from '../../src/lib/types';
import { writeAll } from '../database/build';
import { readFrameworks } from '../frameworks/read';
import type { Importer } from '../import/lib/importer';
import { readReport, renderReport } from '../import/lib/report';
import { readSources } from '../import/lib/sources';
import { runImport } from '../import/run-import';
import { PlainFault } from '../lib/main';
import { readCsv } from '../lib/read-csv';
import type { Asking } from './ask/get-json';
import { Round } from './ask/round';
import { CHANGES_FILE, readChanges, withRefresh } from './changes/record';
import { isShrunk, isVanished, seriesNews } from './changes/series-news';
import { sourceNews } from './changes/source-news';
import { tellRefresh } from './changes/tell';
import type { Endpoint } from './endpoints';
import { growthSentence, historyBytes } from './growth';
import type { Bring, Brought } from './publishers/publisher';
import { withEntry, withState } from './source-entry';

/** A series that would shrink without somebody's word for it. */
export class ShrinkFault extends PlainFault {}

export interface RefreshOptions {
	/** The project's folder, for git. */
	root: string;
	data: string;
	/** Where rounds, raw files and the copy of data/ are kept. */
	cache: string;
	endpoints: readonly Endpoint[];
	/** How each source is asked for. */
	bring: Readonly<Record<string, Bring>>;
	importers: readonly Importer[];
	/** Sources to ask for; all when empty. */
	only: readonly string[];
	/** Series that may shrink or vanish: none, these, or all. */
	accept: readonly string[] | 'all';
	/** Begin rounds anew, whatever is kept. */
	again: boolean;
	asking: Omit<Asking, 'pause'>;
	/** Checks the copy of data/ beyond what the import does. */
	check: (data: string) => Promise<void>;
}

/** Builds all databases from a data folder and reads all frameworks: every check that stands between data/ and a build. */
export async function checkAll(data: string, cache: string): Promise<void> {
	const folder = join(cache, 'check');
	mkdirSync(folder, { recursive: true });
	try {
		readFrameworks(data);
		const [full, core, flows] = ['full', 'core', 'flows'].map((name) => join(folder, `${name}.duckdb`));
		await writeAll({ full: full!, core: core!, flows: flows! }, false, undefined, data);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/**
 * @returns what changed and its text; null refresh when nothing did, and data/ is as it was
 * @throws ShrinkFault | AskFault | ImportFault | CheckFault | DataFault; data/ is then as it was
 */
export async function refresh(
	options: RefreshOptions
): Promise<{ refresh: Refresh; text: string; written: string[] }> {
	const { data, cache, asking } = options;
	const chosen = choose(options);
	const raw = join(cache, 'raw');
	const staged = join(cache, 'data');
	rmSync(raw, { recursive: true, force: true });
	const rounds = new Map<string, Round>();
	const came = new Map<string, Brought>();
	for (const endpoint of chosen) {
		const { source } = endpoint;
		const log = (line: string) => asking.log(`${source}: ${line}`);
		const round = Round.open(
			join(cache, 'pages', source),
			{ ...asking, log, pause: endpoint.pause },
			options.again
		);
		rounds.set(source, round);
		came.set(source, await options.bring[source]!({ round, endpoint, data, raw, log }));
	}
	const date = new Date(asking.now()).toISOString().slice(0, 10);
	await stage(options, chosen, came, date, raw, staged);
	const { changed, unchanged, shrinking } = await compare(options, chosen, came, staged);
	refuse(shrinking, options.accept);
	const done: Refresh = { date, unchanged, accepted: shrinking.map(({ id }) => id), sources: changed };
	const files = changed.length === 0 ? [] : filesOf(options, changed, unchanged, done, staged);
	if (files.length > 0) await options.check(staged);
	const growth = files.length === 0 ? '' : growthSentence(historyBytes(options.root), bytesOf(files, staged));
	for (const place of files) {
		mkdirSync(dirname(join(data, place)), { recursive: true });
		copyFileSync(join(staged, place), join(data, place));
	}
	for (const round of rounds.values()) round.finish();
	for (const folder of [raw, staged]) rmSync(folder, { recursive: true, force: true });
	return { refresh: done, text: tellRefresh(done, growth), written: files };
}

function choose({ endpoints, only, bring }: RefreshOptions): Endpoint[] {
	const known = endpoints.filter(({ source }) => bring[source]).map(({ source }) => source);
	const unknown = only.find((name) => !known.includes(name));
	if (unknown !== undefined)
		throw new PlainFault(`No source "${unknown}" can be refreshed. There are: ${known.join(', ')}.`);
	return endpoints.filter(
		({ source }) => known.includes(source) && (only.length === 0 || only.includes(source))
	);
}

/** A copy of data/ with the states of the sources that were asked for, and their tables as the importers make them. */
async function stage(
	{ data, cache, importers, asking }: RefreshOptions,
	chosen: readonly Endpoint[],
	came: ReadonlyMap<string, Brought>,
	date: string,
	raw: string,
	staged: string
): Promise<void> {
	rmSync(staged, { recursive: true, force: true });
	cpSync(data, staged, { recursive: true });
	const file = join(staged, 'sources.yaml');
	let text = readFileSync(file, 'utf8');
	for (const { source, citation } of chosen) {
		const entry = join(import.meta.dirname, 'new-sources', `${source}.yaml`);
		if (existsSync(entry)) text = withEntry(text, source, readFileSync(entry, 'utf8'));
		const vintage = came.get(source)!.vintage;
		text = withState(text, source, {
			vintage,
			retrieved: date,
			citation: citation.replace('{vintage}', vintage)
		});
	}
	writeFileSync(file, text);
	const lastYears = new Map(
		[...came].flatMap(([source, { lastYear }]) => (lastYear ? [[source, lastYear]] : []))
	);
	await runImport({
		...{ raw, facts: '', data: staged, cache: join(cache, 'import'), importers, lastYears },
		only: chosen.map(({ source }) => source),
		log: asking.log
	});
}

const parquet = (data: string, source: string): string => join(data, 'observations', `${source}.parquet`);
const catalogue = (data: string, source: string): string =>
	join(data, 'observations', `${source}.indicators.csv`);
const titlesIn = (file: string): [string, string][] =>
	existsSync(file) ? readCsv(file, ['id', 'title']).map(({ id, title }) => [id, title]) : [];
const textOf = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

async function compare(
	{ data }: RefreshOptions,
	chosen: readonly Endpoint[],
	came: ReadonlyMap<string, Brought>,
	staged: string
): Promise<{ changed: SourceNews[]; unchanged: string[]; shrinking: SeriesNews[] }> {
	const [before, after] = [data, staged].map((folder) => readSources(join(folder, 'sources.yaml')));
	const changed: SourceNews[] = [];
	const unchanged: string[] = [];
	const shrinking: SeriesNews[] = [];
	for (const { source } of chosen) {
		const titles = new Map([...titlesIn(catalogue(data, source)), ...titlesIn(catalogue(staged, source))]);
		const news = await seriesNews(parquet(data, source), parquet(staged, source), titles);
		const isReworded = textOf(catalogue(data, source)) !== textOf(catalogue(staged, source));
		if (news.length === 0 && !isReworded) {
			unchanged.push(source);
			continue;
		}
		shrinking.push(...news.filter((one) => isVanished(one) || isShrunk(one)));
		const { publisher, dataset, vintage } = after!.get(source)!;
		const { gone, notes } = came.get(source)!;
		const about = {
			source,
			publisher,
			dataset,
			vintage: [before!.get(source)?.vintage ?? '', vintage] as [string, string]
		};
		const said = [
			...notes,
			...(gone.length === 0 ? [] : [`The publisher no longer answers for: ${gone.slice(0, 20).join(', ')}.`]),
			...(isReworded ? ['Titles, units or kinds of series differ: see its .indicators.csv.'] : [])
		];
		changed.push(sourceNews({ ...about, notes: said }, news));
	}
	return { changed, unchanged, shrinking };
}

function refuse(shrinking: readonly SeriesNews[], accept: readonly string[] | 'all'): void {
	const refused = accept === 'all' ? [] : shrinking.filter(({ id }) => !accept.includes(id));
	if (refused.length === 0) return;
	const lines = refused
		.slice(0, 20)
		.map(
			({ id, title, values, last }) =>
				`  ${id} (${title}): ${values[0]} values to ${last[0]}, now ${values[1]} to ${last[1] ?? 'none'}`
		);
	throw new ShrinkFault(
		`${refused.length} series would shrink or vanish; data/ is as it was, and what came is kept:\n${lines.join('\n')}` +
			`${refused.length > 20 ? `\n  and ${refused.length - 20} more` : ''}\n` +
			'Look at them at the publisher. If it is meant: npm run data:refresh -- --accept=ID,ID (or --accept for all of them).'
	);
}

/** What is to be written, its last parts made: sources that did not change are as they were in every file. */
function filesOf(
	{ data }: RefreshOptions,
	changed: readonly SourceNews[],
	unchanged: readonly string[],
	done: Refresh,
	staged: string
): string[] {
	writeFileSync(
		join(staged, 'sources.yaml'),
		withOldStates(textOf(join(data, 'sources.yaml')), textOf(join(staged, 'sources.yaml')), unchanged)
	);
	const [before, report] = [data, staged].map((folder) => readReport(join(folder, 'report.json')));
	for (const source of unchanged) {
		const old = before![source];
		if (old) report![source] = old;
		else delete report![source];
	}
	writeFileSync(join(staged, 'report.json'), `${JSON.stringify(report, null, '\t')}\n`);
	writeFileSync(join(staged, 'REPORT.md'), renderReport(report!));
	writeFileSync(join(staged, CHANGES_FILE), withRefresh(done, readChanges(join(data, CHANGES_FILE))));
	const own = changed.flatMap(({ source }) => [
		`observations/${source}.parquet`,
		`observations/${source}.indicators.csv`
	]);
	const shared = ['sources.yaml', 'report.json', 'REPORT.md', CHANGES_FILE];
	const tables = changed.some(({ source }) => source === 'unsdg') ? ['frameworks/sdg-series.csv'] : [];
	return [...own, ...tables, ...shared].filter((place) => isOther(join(data, place), join(staged, place)));
}

const isOther = (a: string, b: string): boolean => !existsSync(a) || !readFileSync(a).equals(readFileSync(b));
const bytesOf = (places: readonly string[], folder: string): number =>
	places.reduce((total, place) => total + statSync(join(folder, place)).size, 0);

/** Entries of some sources as they were, in the text of the new file. */
function withOldStates(before: string, after: string, sources: readonly string[]): string {
	const entries = (text: string) => text.split(/^(?=- id: )/m);
	const idOf = (entry: string) => /^- id: (\S+)/.exec(entry)?.[1] ?? '';
	const old = new Map(entries(before).map((entry) => [idOf(entry), entry]));
	return entries(after)
		.map((entry) => (sources.includes(idOf(entry)) ? (old.get(idOf(entry)) ?? entry) : entry))
		.join('');
}
