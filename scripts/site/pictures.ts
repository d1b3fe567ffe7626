/**
 * docs/pictures/*.webp: the pages that the README shows, taken from a site that is being served.
 * npm start, and then: SITE=http://localhost:4173 npx tsx scripts/site/pictures.ts
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { findChromium } from '../lib/chromium.mjs';
import { main, PlainFault } from '../lib/main';
import { ROOT } from '../lib/root';

const SIZE = { width: 1280, height: 800 };
const PICTURES: Record<string, string> = {
	home: '/',
	clause: '/priorities/2c/',
	framework: '/frameworks/sdg/',
	trade: '/trade/',
	explore: '/explore/?chart=map'
};

/** A PNG as WebP, which is a third as large: the browser packs it. */
async function packed(page: Page, png: Buffer): Promise<Buffer> {
	const url = await page.evaluate(
		async (source) => {
			const image = new Image();
			image.src = source;
			await image.decode();
			const canvas = document.createElement('canvas');
			[canvas.width, canvas.height] = [image.width, image.height];
			canvas.getContext('2d')!.drawImage(image, 0, 0);
			return canvas.toDataURL('image/webp', 0.86);
		},
		`data:image/png;base64,${png.toString('base64')}`
	);
	return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}

await main(import.meta.url, async () => {
	const site = process.env['SITE'] ?? 'http://localhost:4173';
	const to = join(ROOT, 'docs/pictures');
	mkdirSync(to, { recursive: true });
	const executablePath = await findChromium();
	if (executablePath === null) throw new PlainFault('Without a browser there are no pictures.');
	const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
	const page = await browser.newPage({ viewport: SIZE, colorScheme: 'light' });
	const packer = await browser.newPage();
	for (const [name, path] of Object.entries(PICTURES)) {
		await page.goto(site + path, { waitUntil: 'networkidle' });
		// The map's outlines come last.
		await page.waitForTimeout(1500);
		const picture = await packed(packer, await page.screenshot());
		writeFileSync(join(to, `${name}.webp`), picture);
		console.log(`docs/pictures/${name}.webp: ${Math.round(picture.length / 1000)} kB`);
	}
	await browser.close();
});
