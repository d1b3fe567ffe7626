/**
 * The addresses that the page /data/ promises to other programs, asked of the server that makes them when they are asked
 * for and of the folder for a static host: both answer, with the same bytes.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { linkPublic } from '../../scripts/site/public';
import { serve } from '../../scripts/site/serve';

let folder: string;
let host: Server;
/** The local server's address, then the folder's. */
let urls: string[] = [];

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'tsoelopele-host-'));
	linkPublic(folder, 'full', 'test');
	writeFileSync(join(folder, '404.html'), 'none');
	host = await serve(folder, 0);
	urls = [inject('site'), `http://localhost:${(host.address() as AddressInfo).port}`];
});
afterAll(() => {
	host?.close();
	host?.closeAllConnections();
	rmSync(folder, { recursive: true });
});

/** Addresses that the page offers as files. */
async function promised(): Promise<string[]> {
	const html = await (await fetch(`${urls[0]}/data/`)).text();
	return [...html.matchAll(/<a [^>]*href="([^"]*)" download/g)].map(
		([, href = '']) => new URL(href, 'http://localhost/data/').pathname
	);
}

/** Others of each kind: another economy, another indicator, all tables of flows. */
const OTHERS = [
	'/api/indicators/SP.POP.TOTL.csv',
	'/api/economies/ZAF.json',
	'/api/frameworks/mdg.json',
	'/api/flows/exports/BWA.csv',
	'/api/flows/providers.csv',
	'/api/flows/products.csv'
];

describe('the addresses of /data/', () => {
	it('answer from the local server and from the folder for hosts, with the same bytes', async () => {
		const addresses = await promised();
		expect(addresses.length).toBeGreaterThan(7);
		for (const address of [...addresses, ...OTHERS]) {
			const answers = await Promise.all(
				urls.map(async (url) => {
					const answer = await fetch(url + address);
					return { status: answer.status, body: Buffer.from(await answer.arrayBuffer()) };
				})
			);
			expect(
				answers.map(({ status }) => status),
				address
			).toEqual([200, 200]);
			const [made, kept] = answers.map(({ body }) => body);
			expect(made!.length, address).toBeGreaterThan(100);
			expect(made!.equals(kept!), address).toBe(true);
		}
	}, 120_000);

	it('that are of nothing are not found', async () => {
		for (const address of [
			'/api/indicators/NONE.csv',
			'/api/economies/XXX.json',
			'/api/flows/grants/XXX.csv',
			'/api/flows/none/LSO.csv',
			'/api/frameworks/none.json',
			'/api/none'
		])
			for (const url of urls) expect((await fetch(url + address)).status, address).toBe(404);
	});
});
