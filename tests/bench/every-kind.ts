/**
 * npm run bench:lighthouse: Lighthouse's mobile scores of every kind of page, also of those without a chart, whose first one
 * npm run bench would wait for. It writes docs/performance-lighthouse.md.
 */
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findChromium } from '../../scripts/lib/chromium.mjs';
import { main, PlainFault } from '../../scripts/lib/main';
import { ROOT } from '../../scripts/lib/root';
import { lighthouseSection } from './lighthouse';
import { teller } from './progress';
import { openSites } from './sites';

const CACHE = join(ROOT, '.cache/bench');
/** One page of each kind. */
const PAGES = [
	'/',
	'/brief/',
	'/priorities/2c/',
	'/frameworks/',
	'/frameworks/sdg/',
	'/frameworks/mdg/',
	'/indicators/',
	'/indicators/SH.DYN.MORT/',
	'/aid/',
	'/aid/finance/',
	'/trade/',
	'/explore/',
	'/data/',
	'/data/changes/',
	'/own/',
	'/sql/',
	'/methods/',
	'/methods/verdicts/',
	'/about/',
	'/offline/'
];

await main(import.meta.url, async () => {
	const { values } = parseArgs({
		options: {
			site: { type: 'string', default: join(ROOT, 'build') },
			runs: { type: 'string', default: '5' },
			pages: { type: 'string', default: PAGES.join(',') },
			out: { type: 'string', default: join(ROOT, 'docs/performance-lighthouse.md') }
		}
	});
	const runs = Number(values.runs);
	if (!Number.isInteger(runs) || runs < 1)
		throw new PlainFault(`--runs: a whole number from 1 on, found ${values.runs}`);
	const chromium = await findChromium();
	if (!chromium) throw new PlainFault('Without a browser nothing can be measured.');
	const say = teller();
	const load = () => loadavg()[0]!.toFixed(1);
	const [date, before] = [new Date().toISOString().slice(0, 16).replace('T', ' '), load()];
	const asked = { site: values.site, url: undefined, baseline: undefined, peers: [] };
	const { sites, close } = await openSites({ ...asked, cache: CACHE, api: join(ROOT, 'public/api') }, say);
	try {
		const pages = values.pages.split(',');
		// A page is made before it is scored.
		for (const page of pages) await (await fetch(`${sites[0]!.server.url}${page}`)).arrayBuffer();
		const table = await lighthouseSection(sites[0]!, pages, { runs, cache: CACHE, chromium }, say);
		writeFileSync(
			values.out,
			`# Lighthouse, every kind of page\n\nWritten by \`npm run bench:lighthouse\`, ${date} UTC: ${cpus().length} processors, load ${before} before and ${load()} after (above\nthe number of processors, scores of speed say little).\n\n${table}\n`
		);
		say(`The report is in ${values.out}`);
	} finally {
		close();
	}
});
