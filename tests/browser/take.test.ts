/** Figures on their way out of the site: pictures, links, frames in other sites; and a page whose parts are gone. */
import { readFileSync } from 'node:fs';
import { createServer, get, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listening, onPage, openSite, soon, type Site } from './support/site';

const CLAUSE = '/priorities/2c/';

let site: Site;
/** A page of another site, with a frame that has neither an origin nor storage. */
let other: Server;
let elsewhere: string;

beforeAll(async () => {
	site = await openSite('host');
	other = createServer((request, response) => {
		const [path, query = ''] = (request.url ?? '').split('?');
		const frame = `${site.url}/embed${path === '/explore' ? '/explore/' : CLAUSE}?${query}`;
		response.setHeader('content-type', 'text/html; charset=utf-8').end(
			`<!doctype html><title>Another site</title><script>addEventListener('message', ({ data }) => { window.told = data; });</script>
			<iframe title="chart" sandbox="allow-scripts" width="600" height="450" src="${frame}"></iframe>`
		);
	});
	await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
	elsewhere = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
});
afterAll(async () => {
	other?.close();
	await site?.close();
});

const openPart = async (page: Page, word: string) => {
	await page.locator('#headline').getByRole('button', { name: word, exact: true }).click();
	return page.getByRole('dialog', { name: 'Take away' });
};

/** Which part of each of so many columns and rows of a picture is not paper. */
const inked = (page: Page, png: Buffer) =>
	page.evaluate(async (text) => {
		const image = new Image();
		image.src = `data:image/png;base64,${text}`;
		await image.decode();
		const canvas = document.createElement('canvas');
		[canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
		const context = canvas.getContext('2d')!;
		context.drawImage(image, 0, 0);
		const at = (x: number, y: number) => context.getImageData(x, y, 1, 1).data.join();
		const paper = at(0, 0);
		const parts = Array.from({ length: 6 }, (_, row) => {
			const [from, high] = [(row * canvas.height) / 6, canvas.height / 6];
			const { data } = context.getImageData(0, from, canvas.width, high);
			let other = 0;
			for (let i = 0; i < data.length; i += 4) if (data.slice(i, i + 4).join() !== paper) other++;
			return other / (data.length / 4);
		});
		return { width: canvas.width, height: canvas.height, paper, parts };
	}, png.toString('base64'));

describe('a figure is taken', () => {
	it('as a picture of its size with something in every part of it, as a link, and as a citation', async () => {
		const permissions = ['clipboard-read', 'clipboard-write'];
		await onPage(site, `${CLAUSE}?country=BWA`, { permissions }, async (page) => {
			await listening(page);
			await soon(() => page.locator('#headline .finding').innerText()).toContain('Botswana');
			await page.locator('#headline').getByRole('button', { name: 'Link', exact: true }).click();
			await soon(() => page.locator('#headline .said').innerText()).toBe('Link copied');
			expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
				`${site.url}${CLAUSE}?country=BWA#headline`
			);

			const dialog = await openPart(page, 'Image');
			await dialog.getByLabel('Size').selectOption({ label: 'Slide (16:9)' });
			for (const [scheme, paper] of [
				['Light', '251,250,247,255'],
				['Dark', '20,23,27,255']
			] as const) {
				await dialog.getByLabel('Colours').selectOption({ label: scheme });
				const [file] = await Promise.all([
					page.waitForEvent('download'),
					dialog.getByRole('button', { name: /^PNG, 2560 × 1440/ }).click()
				]);
				expect(file.suggestedFilename()).toMatch(/-BWA-slide(-dark)?\.png$/);
				const seen = await inked(page, readFileSync(await file.path()));
				expect([seen.width, seen.height, seen.paper]).toEqual([2560, 1440, paper]);
				for (const part of seen.parts) expect(part).toBeGreaterThan(0.001);
			}
			await dialog.getByRole('button', { name: 'Copy image' }).click();
			await soon(() => dialog.getByRole('status').innerText()).toBe('Image copied');

			await dialog.getByRole('button', { name: 'Cite' }).click();
			expect(await dialog.locator('pre').first().innerText()).toContain(`${site.url}${CLAUSE}?country=BWA`);
			await dialog.getByRole('button', { name: 'Code' }).click();
			expect(await dialog.locator('pre').first().innerText()).toContain('"BWA"');
			await dialog.getByRole('button', { name: 'Embed' }).click();
			expect(await dialog.locator('pre').first().innerText()).toContain(
				`${site.url}/embed${CLAUSE}?country=BWA`
			);
			await page.keyboard.press('Escape');
			await soon(() => page.locator('dialog[open]').count()).toBe(0);
			expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Image');
		});
	});

	it('from one word on a phone beside the way to Explore, which is as large as a finger needs', async () => {
		await onPage(site, CLAUSE, { viewport: { width: 360, height: 800 } }, async (page) => {
			await listening(page);
			const word = page.locator('#headline').getByRole('button', { name: 'Take away' });
			expect((await word.boundingBox())!.height).toBeGreaterThanOrEqual(24);
			expect(await page.locator('#headline .take :visible').allInnerTexts()).toEqual([
				'Explore',
				'Take away'
			]);
			await word.click();
			const dialog = page.getByRole('dialog', { name: 'Take away' });
			await dialog.locator('img').waitFor();
			for (const part of ['Image', 'Data', 'Link', 'Embed', 'Cite', 'Code']) {
				await dialog.getByRole('button', { name: part, exact: true }).click();
				expect(await dialog.evaluate((node) => node.scrollWidth <= node.clientWidth)).toBe(true);
			}
		});
	});
});

describe('a frame in another site', () => {
	it('shows another country where storage is forbidden, says how high it is, and does not scroll across', async () => {
		const context = await site.browser.newContext();
		const page = await context.newPage();
		const faults: string[] = [];
		page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
		page.on('pageerror', (error) => faults.push(error.message));
		await page.goto(`${elsewhere}?country=BWA`);
		const frame = page.frameLocator('iframe');
		await soon(() => frame.locator('#drawn svg').count()).toBe(1);
		const said = await frame.locator('#drawn').innerText();
		expect(said).toContain('Botswana');
		expect(said).toContain('Source: ');
		const sizes = await frame
			.locator('html')
			.evaluate((node) => [node.scrollWidth, node.clientWidth, document.body.offsetHeight] as const);
		expect(sizes[0]).toBe(sizes[1]);
		await soon(() => page.evaluate(() => (window as unknown as { told?: object }).told)).toEqual({
			type: 'tsoelopele-height',
			height: sizes[2]
		});
		expect(await frame.locator('#back').getAttribute('href')).toContain('country=BWA');
		await page.goto(`${elsewhere}explore?country=BWA&indicators=SP.POP.TOTL&chart=bars`);
		await soon(() => frame.locator('#drawn').innerText()).toContain('Population');
		expect(await frame.locator('#drawn').innerText()).toContain('Botswana');
		expect(await frame.locator('#back').getAttribute('href')).toContain('indicators=SP.POP.TOTL');
		await page.goto(`${elsewhere}explore?country=BWA&indicators=SP.DYN.LE00.IN&chart=map&year=2020`);
		await soon(() => frame.locator('#drawn svg path').count()).toBeGreaterThan(170);
		expect(await frame.locator('#drawn').innerText()).toMatch(/No data \(\d+\)/);
		await page.goto(`${elsewhere}explore?country=BWA&indicators=FLOW.EXPORTS.PARTNERS&chart=bars&year=2019`);
		await soon(() => frame.locator('#drawn').innerText()).toMatch(/Botswana, 2019: most to\s+India/);
		expect(await frame.locator('#said').innerText()).toBe('');
		await page.goto(`${elsewhere}explore?country=Atlantis&indicators=SP.POP.TOTL&chart=bars`);
		await soon(() => frame.locator('#said').innerText()).toBe(
			'No country is called “Atlantis”; Lesotho is shown.'
		);
		expect(await frame.locator('#drawn').innerText()).toContain('Lesotho');
		expect(faults).toEqual([]);
		await context.close();
	});

	it('costs at most 60 kB, and is drawn with its country and years without scripts', async () => {
		const context = await site.browser.newContext({
			javaScriptEnabled: false,
			viewport: { width: 360, height: 700 }
		});
		const page = await context.newPage();
		const frames = [
			[`/embed${CLAUSE}`, '/embed/run.js'],
			['/embed/explore/', '/embed/explore.js']
		] as const;
		/** Drawing and outlines of a map, which come when one is asked for. */
		const map = ['/embed/map.js'] as const;
		/** What a frame of flows asks with, beside what any frame of Explore needs. */
		const flows = ['/embed/flows.js'] as const;
		for (const [path] of frames) {
			await page.goto(`${site.url}${path}`);
			expect(await page.locator('#drawn svg:visible').count()).toBe(1);
			expect(await page.locator('body').innerText()).toMatch(/Shown: Lesotho, \d{4} to \d{4}\./);
		}
		await context.close();
		const limits: Readonly<Record<string, number>> = {
			[map[0]]: 64_000,
			[flows[0]]: 30_000
		};
		for (const frame of [...frames, map, flows]) {
			let bytes = 0;
			for (const path of frame)
				bytes += await new Promise<number>((done, fail) => {
					get(`${site.url}${path}`, { headers: { 'accept-encoding': 'br' } }, (answer) => {
						let length = 0;
						answer.on('data', (part: Buffer) => (length += part.length)).on('end', () => done(length));
					}).on('error', fail);
				});
			console.log(`${frame[0]}: ${bytes} bytes with what it needs`);
			expect(bytes).toBeGreaterThan(5000);
			expect(bytes).toBeLessThanOrEqual(limits[frame[0]] ?? 60_000);
		}
	});
});

describe('a page that was open during a release', () => {
	it('offers to reload where a part of it is gone, and keeps what was chosen', async () => {
		const expected = /Failed to load resource|ERR_FAILED|404/;
		await onPage(site, `${CLAUSE}?country=BWA`, { expected }, async (page) => {
			await listening(page);
			await page.route('**/_app/version.json*', (route) =>
				route.fulfill({ json: { version: 'a newer one' } })
			);
			await page.route('**/_app/immutable/**', (route) => route.fulfill({ status: 404, body: '' }));
			await page.locator('#headline').getByRole('button', { name: 'CSV' }).click();
			await soon(() => page.locator('#headline .said').innerText()).toContain(
				'A part of this site did not come'
			);
			const notice = page.locator('.notice', { hasText: 'There is a new version of this site' });
			await page.unroute('**/_app/immutable/**');
			await notice.getByRole('button', { name: 'Reload' }).click();
			await soon(() => page.locator('#headline .finding').innerText()).toContain('Botswana');
			expect(page.url()).toContain('country=BWA');
		});
	});
});
