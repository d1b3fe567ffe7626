/** The sites of a run: the project's, the one before it, and the peers that could be built. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PlainFault } from '../../../scripts/lib/main';
import { serve } from '../../../scripts/site/serve';
import { peerData } from '../peers/data';
import { PEERS } from '../peers';
import { makePeer } from '../peers/make';
import type { Peer } from '../peers/peer';
import { serveSite, type SiteServer } from './server';
import { folderSource, urlSource } from './source';
import type { Say } from '../progress';

export interface Site {
	id: string;
	name: string;
	server: SiteServer;
	peer: Peer | null;
}

export interface Sites {
	sites: Site[];
	/** Peers that are not there, each with its reason. */
	missing: { name: string; why: string }[];
	close(): void;
}

export interface Wanted {
	site: string;
	url: string | undefined;
	baseline: string | undefined;
	peers: readonly string[];
	/** Of everything that is kept. */
	cache: string;
	/** public/api, whose CSV files peers draw. */
	api: string;
}

/** @throws PlainFault when a folder has no site */
export async function openSites(
	{ site, url, baseline, peers, cache, api }: Wanted,
	say: Say
): Promise<Sites> {
	const sites: Site[] = [];
	const missing: Sites['missing'] = [];
	const packed = join(cache, 'packed');
	let made: { close(): void } | null = null;
	const open = async (id: string, name: string, source: ReturnType<typeof urlSource>, peer: Peer | null) => {
		sites.push({ id, name, server: await serveSite(source, packed), peer });
	};
	if (!url && !existsSync(join(site, '404.html')))
		throw new PlainFault(
			`There is no site at ${site}. Make it with npm start or npm run build, or say --url.`
		);
	if (!url && !existsSync(join(site, 'index.html'))) {
		// A local build makes its pages when they are asked for.
		const local = await serve(site, 0, { host: '127.0.0.1' });
		made = local;
		const address = local.address();
		await open(
			'ours',
			'Tsoelopele',
			urlSource(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`),
			null
		);
	} else await open('ours', 'Tsoelopele', url ? urlSource(url) : folderSource(site), null);
	if (baseline) {
		if (!existsSync(join(baseline, 'index.html')))
			throw new PlainFault(`There is no whole site at ${baseline}: --baseline wants a folder for hosts.`);
		await open('baseline', 'the build before', folderSource(baseline), null);
	}
	for (const peer of PEERS.filter(({ id }) => peers.includes(id))) {
		say(`building ${peer.name}`);
		try {
			const folder = await makePeer(peer, peerData(api), join(cache, 'packages'));
			await open(peer.id, peer.name, folderSource(folder), peer);
		} catch (error) {
			const why = (error as Error).message;
			missing.push({ name: peer.name, why });
			say(`${peer.name} is left out: ${why}`);
		}
	}
	return {
		sites,
		missing,
		close() {
			for (const { server } of sites) server.close();
			made?.close();
		}
	};
}
