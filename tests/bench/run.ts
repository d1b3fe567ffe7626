/**
 * npm run bench: how fast the project's pages are beside the same page of its peers and the build before, in one run,
 * in the same browser, on the same line. See USAGE in options.ts and docs/performance.md.
 */
import { writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../../scripts/lib/chromium.mjs';
import { main, PlainFault } from '../../scripts/lib/main';
import { ROOT } from '../../scripts/lib/root';
import { lighthouseSection } from './lighthouse';
import { measureAll } from './measures/rounds';
import { readOptions, USAGE, type Asked } from './options';
import { teller } from './progress';
import { budgetsOf } from './report/budgets';
import { reportOf } from './report/write';
import { openSites } from './sites';

const CACHE = join(ROOT, '.cache/bench');

const load = () => loadavg()[0]!.toFixed(1);

async function bench(asked: Asked): Promise<void> {
	const say = teller();
	const program = await findChromium();
	if (!program) throw new PlainFault('Without a browser nothing can be measured.');
	const began = { date: new Date(), load: load() };
	const { sites, missing, close } = await openSites(
		{ ...asked, cache: CACHE, api: join(ROOT, 'public/api') },
		say
	);
	const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox', '--disable-gpu'] });
	try {
		const { samples, made } = await measureAll(browser, sites, asked, say);
		const version = browser.version();
		await browser.close();
		const options = { runs: asked.lighthouse, cache: CACHE, chromium: program };
		const lighthouse = await lighthouseSection(sites[0]!, asked.pages, options, say);
		const [cpu] = cpus();
		const plain = sites.filter(({ peer }) => peer?.isPlain).map(({ id }) => id);
		const facts = [
			`${began.date.toISOString().slice(0, 16).replace('T', ' ')} UTC, ${asked.rounds} interleaved rounds (warm visits, hydration and choices in ${Math.min(asked.also, asked.rounds)}; Mosaic once on the slow line).`,
			`${cpus().length} processors (${cpu?.model.trim() ?? 'of unknown kind'}), ${Math.round(totalmem() / 1e9)} GB, load ${began.load} before and ${load()} after: above the number of processors, times say little.`,
			`Chromium ${version}, Node ${process.versions.node}.`,
			`Peers: ${
				sites
					.flatMap(({ peer }) =>
						peer ? Object.entries(peer.packages).map(([name, number]) => `${name} ${number}`) : []
					)
					.filter((text, index, all) => all.indexOf(text) === index)
					.join(', ') || 'none'
			}.`,
			...(made > 0 ? [`${made} answers were made while a visit waited for them.`] : [])
		];
		const budgets = budgetsOf(samples, asked.pages, plain);
		writeFileSync(join(CACHE, 'samples.json'), JSON.stringify({ facts, samples }));
		writeFileSync(asked.out, reportOf({ ...asked, facts, missing, sites, samples, budgets, lighthouse }));
		say(`The report is in ${asked.out}, every number in .cache/bench/samples.json`);
	} finally {
		await browser.close();
		close();
	}
}

await main(import.meta.url, async () => {
	if (process.argv.includes('--help')) return console.log(USAGE);
	await bench(readOptions(process.argv.slice(2)));
});
