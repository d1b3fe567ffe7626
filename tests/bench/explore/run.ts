/**
 * npm run bench:explore: a line, a scatter and a map of Explore beside Observable Plot and Mosaic vgplot over the same
 * data, and what a year costs that plays. See docs/performance.md; it writes docs/performance-explore.md.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { findChromium } from '../../../scripts/lib/chromium.mjs';
import { main, PlainFault } from '../../../scripts/lib/main';
import { ROOT } from '../../../scripts/lib/root';
import { serve } from '../../../scripts/site/serve';
import { PROFILES, type Profile } from '../measures/profiles';
import { makePeer } from '../peers/make';
import type { PeerData } from '../peers/peer';
import { teller } from '../progress';
import { serveSite, type SiteServer } from '../sites/server';
import { folderSource, urlSource } from '../sites/source';
import { exploreFiles } from './data';
import { playedFrames, visitChart } from './measure';
import { packSizes } from './packs';
import { mosaicPages, plotPages } from './peers';
import { exploreReport, type Sample } from './report';
import { askedOf, PAGES } from './sites';

const USAGE = `npm run bench:explore -- [options], after npm start or npm run build
  --site FOLDER  the project's built site (build/)
  --rounds N     (5)
  --profiles A,B of ${PROFILES.map(({ id }) => id).join(',')} (fast,slow; Mosaic on fast lines alone)
  --packs N      every N-th indicator's file is measured (20); 1: all
  --out FILE     the report (docs/performance-explore.md)`;

/** What plays is measured on a processor as slow as a cheap phone's. */
const PLAYED: Profile = { id: 'none', name: '4x slower processor', bits: null, latency: 0, slower: 4 };

interface Site {
	id: string;
	name: string;
	server: SiteServer;
}

await main(
	import.meta.url,
	async () => {
		const { values } = parseArgs({
			options: {
				site: { type: 'string', default: join(ROOT, 'build') },
				rounds: { type: 'string', default: '5' },
				profiles: { type: 'string', default: 'fast,slow' },
				packs: { type: 'string', default: '20' },
				out: { type: 'string', default: join(ROOT, 'docs/performance-explore.md') },
				help: { type: 'boolean', default: false }
			}
		});
		if (values.help) return console.log(USAGE);
		const say = teller();
		const program = await findChromium();
		if (!program) throw new PlainFault('Without a browser nothing can be measured.');
		const [cache, api] = [join(ROOT, '.cache/bench'), join(ROOT, 'public/api')];
		const date = new Date();
		const load = loadavg()[0]!;
		const local = await serve(values.site, 0, { host: '127.0.0.1' });
		const address = local.address();
		const own = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
		const sites: Site[] = [
			{ id: 'ours', name: 'Tsoelopele', server: await serveSite(urlSource(own), join(cache, 'packed')) }
		];
		const missing: string[] = [];
		const data = exploreFiles(api);
		const none: PeerData = { title: '', unit: '', csv: '' };
		for (const peer of [plotPages(data), mosaicPages(data)]) {
			say(`building ${peer.name}`);
			try {
				const folder = await makePeer(peer, none, join(cache, 'packages'));
				sites.push({
					...{ id: peer.id, name: peer.name },
					server: await serveSite(folderSource(folder), join(cache, 'packed'))
				});
			} catch (error) {
				missing.push(`${peer.name}: ${(error as Error).message}`);
				say(`${peer.name} is left out: ${(error as Error).message}`);
			}
		}
		const browser = await chromium.launch({
			executablePath: program,
			args: ['--no-sandbox', '--disable-gpu']
		});
		const samples: Sample[] = [];
		const played: { kind: string; frames: number[] }[] = [];
		try {
			const profiles = PROFILES.filter(({ id }) => values.profiles.split(',').includes(id));
			const rounds = Number(values.rounds);
			for (let round = -1; round < rounds; round++)
				for (const profile of round < 0 ? [PROFILES.at(-1)!] : profiles)
					for (const kind of PAGES)
						for (const { id, name, server } of sites) {
							if (id === 'explore-mosaic' && profile.id === 'slow') continue;
							try {
								const times = await visitChart(browser, server.url, askedOf(id === 'ours', kind), profile);
								// The first visit makes every answer ready.
								if (round >= 0) samples.push({ profile: profile.id, kind, site: id, round, ...times });
								say(
									`${round + 1}/${rounds} ${profile.id} ${kind} ${name}: ${times.first.toFixed(0)} ms, ${times.redraw.toFixed(0)} ms`
								);
							} catch (error) {
								say(`${name}, ${kind}: ${(error as Error).message.split('\n')[0]}`);
							}
						}
			for (const kind of ['map', 'scatter'] as const) {
				const frames = await playedFrames(browser, sites[0]!.server.url, askedOf(true, kind), PLAYED);
				played.push({ kind, frames });
				say(`${kind} plays: ${frames.map((ms) => ms.toFixed(0)).join(' ')}`);
			}
			const version = readdirSync(join(values.site, 'view'))[0] ?? '';
			const every = Number(values.packs);
			const ids = readdirSync(join(api, 'indicators'))
				.filter((name) => name.endsWith('.csv'))
				.map((name) => name.slice(0, -4))
				.filter((_, at) => at % every === 0);
			const packs = await packSizes(own, version, ids);
			say(
				`${packs.count} files of indicators: ${packs.average.toFixed(1)} kB, at most ${packs.largest.toFixed(1)}`
			);
			writeFileSync(
				values.out,
				exploreReport({
					facts: [
						`${date.toISOString().slice(0, 16).replace('T', ' ')} UTC, ${rounds} interleaved rounds. Chromium ${browser.version()}, Node ${process.versions.node}.`,
						`${cpus().length} processors (${cpus()[0]?.model.trim() ?? 'of unknown kind'}), load ${load.toFixed(1)} before and ${loadavg()[0]!.toFixed(1)} after: above the number of processors, times say little.`,
						...missing.map((why) => `Left out: ${why.replace(/\s+/g, ' ')}`)
					],
					sites: sites.map(({ id, name }) => ({ id, name })),
					...{ profiles, samples, played, packs, every }
				})
			);
			say(`The report is in ${values.out}`);
		} finally {
			await browser.close();
			for (const { server } of sites) server.close();
			local.close();
		}
	},
	[PlainFault]
);
