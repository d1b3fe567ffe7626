/** Reading a page as its reader does. */
import type { Page } from 'playwright-core';
import { soon } from './site';

/** Usual spaces and minus signs, and one space where there are several. */
export const plain = (text: string) =>
	text.replaceAll('\u00a0', ' ').replaceAll('\u2212', '-').replace(/\s+/g, ' ');
export const text = async (page: Page, selector: string) =>
	plain(await page.locator(selector).first().innerText());

/** The address's parameters. */
export const query = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

/** Until the page shows the economy that its address asks for. */
export const shows = (page: Page, name: string) => soon(() => text(page, 'h1')).toContain(name);
