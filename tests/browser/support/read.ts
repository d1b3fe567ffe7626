/** Reading a page as its reader does, and from an address of which every file must be there. */
import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { onPage, soon, type Look, type Site } from './site';

/** Usual spaces and minus signs, and one space where there are several. */
export const plain = (text: string) =>
	text.replaceAll('\u00a0', ' ').replaceAll('\u2212', '-').replace(/\s+/g, ' ');
export const text = async (page: Page, selector: string) =>
	plain(await page.locator(selector).first().innerText());

/** The address's parameters. */
export const query = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

/** Until the page shows the economy that its address asks for. */
export const shows = (page: Page, name: string) => soon(() => text(page, 'h1')).toContain(name);

/** Opens a page and fails when anything that it asks for is not there. */
export async function onWholePage(
	site: Site,
	path: string,
	options: Look,
	look: (page: Page) => Promise<void>
): Promise<void> {
	await onPage(site, '/methods/', options, async (page) => {
		const missing: string[] = [];
		page.on('response', (response) => {
			if (response.status() >= 400) missing.push(`${response.status()} ${response.url()}`);
		});
		await page.goto(`${site.url}${path}`, { waitUntil: 'load' });
		await look(page);
		expect(missing).toEqual([]);
	});
}
