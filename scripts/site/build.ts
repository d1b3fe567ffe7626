/**
 * npm run build: data/ and src/ → build/, the folder for any static host.
 * With --local, as npm start does it: a folder for this machine alone, in a fraction of the time, whose server makes
 * pages and downloads when they are asked for.
 *
 * The site is put together beside build/ and takes its place when it is whole, with a stamp of what it was made of.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withNames } from '../../src/lib/format/short-names';
import type { Directory } from '../../src/lib/types';
import { freeBytes, tooLittleRoom } from '../lib/disk';
import { keyOf } from '../lib/key';
import { LOCK, withLock } from '../lib/lock';
import { main, PlainFault } from '../lib/main';
import { progressLine, sharesOf, withShare, type Share } from '../lib/progress';
import { ROOT } from '../lib/root';
import { bin, runWell } from '../lib/run';
import { makeOnce, readStamp, writeStamp } from '../lib/stamp';
import { linkTree, replaceFolder } from '../lib/tree';
import { EMBED_SCRIPTS } from './embed';
import { apacheFile, headersFile } from './lib/headers';
import { siteUrl, SiteUrlFault } from './lib/site-url';
import { keptFiles, linkPublic, type Kind } from './public';
import { STAMP } from './serve';
import { viewVersion } from './view-version';
import { SERVER } from './server/pages';

export const BUILD = join(ROOT, 'build');
const PART = '.cache/site';
/** What the pages' program is, for local builds: it stays when only data have changed. */
const PROGRAM = '.cache/program';
export const NOT_FOR_HOSTS = 'NOT-FOR-HOSTS.txt';
/** Bytes while it is made, measured from an empty clone with its packages installed. */
const ROOM: Record<Kind, number> = { full: 2.2e9, local: 0.6e9 };

const DATABASE = 'scripts/database/build.ts';
const FILES = 'scripts/site/files.ts';
const DOWNLOADS = 'scripts/site/downloads.ts';
const COMPRESS = 'scripts/site/compress.ts';

/** Pages say their own address, and their picture's, where it is known. */
const address = () => siteUrl(process.env['SITE_URL']);

/** What the program of the pages is made of. */
const programParts = () => ({
	code: ['svelte.config.js', 'vite.config.ts', ...EMBED_SCRIPTS, ...routeFiles()],
	files: ['src/app.html', 'src/app.css'],
	also: [address()]
});

function routeFiles(): string[] {
	const routes = readdirSync(join(ROOT, 'src/routes'), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length));
	const hooks = readdirSync(join(ROOT, 'src'))
		.filter((name) => /^(hooks|service-worker)\./.test(name))
		.map((name) => `src/${name}`);
	return [...routes, ...hooks].sort();
}

/** The key of everything that the site is made of. */
export function siteKey(): string {
	const { code, files, also } = programParts();
	return keyOf(ROOT, {
		code: ['scripts/site/build.ts', DATABASE, FILES, DOWNLOADS, COMPRESS, ...code],
		files: [...files, ...keptFiles(), 'data'],
		also
	});
}

/** Whether build/ is a whole site of this key that serves where a site of the kind is asked for. */
export function isUpToDate(folder: string, kind: Kind, key: string): boolean {
	const stamp = readStamp(join(folder, STAMP));
	return (
		stamp?.key === key &&
		(stamp.kind === kind || (stamp.kind === 'full' && kind === 'local')) &&
		existsSync(join(folder, '404.html'))
	);
}

/**
 * Makes build/, unless it is there already and nothing that it is made of has changed. Waits for another build.
 * @returns whether it was made now
 * @throws PlainFault saying which step failed, or that the disk is too small
 */
export function buildSite(kind: Kind): Promise<boolean> {
	const doing = kind === 'full' ? 'npm run build' : 'npm start';
	return withLock(LOCK, { doing }, async () => {
		const key = siteKey();
		if (isUpToDate(BUILD, kind, key)) return false;
		const little = tooLittleRoom('The site', ROOM[kind], freeBytes(ROOT));
		if (little) throw new PlainFault(little);
		for (const left of [PART, `${PART}.old`]) rmSync(join(ROOT, left), { recursive: true, force: true });
		await (kind === 'full' ? makeFull() : makeLocal());
		writeStamp(join(ROOT, PART, STAMP), { kind, key });
		replaceFolder(join(ROOT, PART), BUILD);
		return true;
	});
}

async function makeLocal(): Promise<void> {
	const [database, files, together] = sharesOf([14, 40, 1]);
	const data = async () => {
		await runWell('The database', bin('tsx'), [DATABASE], withShare(database!));
		await runWell('The files beside the pages', bin('tsx'), [FILES], withShare(files!));
	};
	// The program needs no data, and neither keeps all processors busy.
	const ended = await Promise.allSettled([makeProgram(), data()]);
	for (const one of ended) if (one.status === 'rejected') throw one.reason;
	console.log(progressLine(together!, 0, 'Putting the site together'));
	linkTree(join(ROOT, PROGRAM), join(ROOT, PART));
	const version = madeVersion();
	linkPublic(join(ROOT, PART), 'local', version);
	// The program knows no data; this page of it is a file.
	const page = readFileSync(join(ROOT, PROGRAM, '404.html'), 'utf8');
	rmSync(join(ROOT, PART, '404.html'));
	const placed = page.replace(/data-files="[^"]*"/, `data-files="${version}"`);
	writeFileSync(join(ROOT, PART, '404.html'), withNames(placed, madeEconomies()));
	writeFileSync(
		join(ROOT, PART, NOT_FOR_HOSTS),
		'This folder is for the server of `npm start`, which makes pages and downloads when they are asked for.\n' +
			'A static host needs the folder that `npm run build` makes.\n'
	);
}

/** The folder of the files that pages fetch, once they are made. */
function madeVersion(): string {
	const version = viewVersion();
	if (version === null) throw new Error('public/view: expected the stamp of its files, found none');
	return version;
}

/** The economies of the files that pages fetch. */
function madeEconomies(): Directory['economies'] {
	const pack = JSON.parse(readFileSync(join(ROOT, 'public/view/directory.json'), 'utf8')) as {
		data: Directory;
	};
	return pack.data.economies;
}

/** What makes the pages when they are asked for; it rests when only data have changed. */
function makeProgram(): Promise<boolean> {
	const stamp = { kind: 'local', key: keyOf(ROOT, programParts()) };
	return makeOnce(join(ROOT, `${PROGRAM}.json`), stamp, [join(ROOT, PROGRAM)], () =>
		runWell('The program of the pages', bin('vite'), ['build', '--logLevel', 'warn'], {
			SITE_KIND: 'local',
			SITE_FOLDER: PROGRAM,
			SITE_SERVER: SERVER
		})
	);
}

async function makeFull(): Promise<void> {
	const [database, files, downloads, pages, copies] = sharesOf([14, 30, 25, 90, 15]);
	await runWell('The database', bin('tsx'), [DATABASE], withShare(database!));
	await runWell('The files beside the pages', bin('tsx'), [FILES], withShare(files!));
	await runWell('The downloads', bin('tsx'), [DOWNLOADS], withShare(downloads!));
	const told = tellPages(pages!);
	await runWell('The pages', bin('vite'), ['build', '--logLevel', 'warn'], {
		SITE_KIND: 'full',
		SITE_FOLDER: PART,
		SITE_VIEW: madeVersion(),
		...withShare(pages!)
	}).finally(() => clearInterval(told));
	writeForHosts(join(ROOT, PART));
	console.log(progressLine(copies!, 0, 'Compressed copies'));
	await runWell('The compressed copies', bin('tsx'), [COMPRESS, PART], withShare(copies!));
}

/** What hosts read of the headers that the site wants (docs/hosting.md). */
function writeForHosts(folder: string): void {
	const folders = readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && !/^(\.|_|api$|view$)/.test(entry.name))
		.map(({ name }) => name);
	writeFileSync(join(folder, '_headers'), headersFile(folders.sort()));
	writeFileSync(join(folder, '.htaccess'), apacheFile());
}

/** Says how many pages are there, of which those of indicators are nearly all. */
function tellPages(share: Share): NodeJS.Timeout {
	const all = readdirSync(join(ROOT, 'public/api/indicators')).filter((name) => name.endsWith('.csv')).length;
	const folder = join(ROOT, '.svelte-kit/output/prerendered/pages/indicators');
	let last = 0;
	console.log(progressLine(share, 0, 'The program of the pages'));
	return setInterval(() => {
		const made = existsSync(folder) ? readdirSync(folder).length : 0;
		if (made < last + all / 20) return;
		last = made;
		console.log(progressLine(share, 0.1 + (0.9 * made) / all, `pages of indicators: ${made} of ${all}`));
	}, 500);
}

await main(
	import.meta.url,
	async () => {
		const start = performance.now();
		const kind = process.argv.includes('--local') ? 'local' : 'full';
		const isNew = await buildSite(kind);
		const seconds = ((performance.now() - start) / 1000).toFixed(1);
		if (kind === 'full' && address() === '')
			console.log(
				'Links to the pages show no picture: SITE_URL says where the site will stand (docs/hosting.md).'
			);
		console.log(
			isNew ? `[100 %] The site is in build/ (${seconds} s).` : 'The site in build/ is up to date.'
		);
	},
	[SiteUrlFault]
);
