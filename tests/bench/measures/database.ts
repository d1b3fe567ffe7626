/** DuckDB's cold start: from the press of a button to the rows of the first question. */
import type { BrowserContext } from 'playwright-core';
import type { SiteServer } from '../sites/server';
import type { Profile } from './profiles';
import { visit, type Values } from './visit';

const PAGE = '/priorities/2c/';
const PATIENCE_MS = 240_000;

export async function databaseReady(
	context: BrowserContext,
	server: SiteServer,
	profile: Profile
): Promise<Values> {
	const { tab } = await visit(context, server, PAGE, profile);
	const { page } = tab;
	page.setDefaultTimeout(PATIENCE_MS);
	const section = page.locator('section[aria-labelledby=all-members]');
	// Folded parts open.
	await page.evaluate(() => document.querySelectorAll('details').forEach((part) => (part.open = true)));
	const before = server.sent;
	const start = performance.now();
	await section.getByRole('button', { name: /Show the members/ }).click();
	await section.locator('tbody tr').nth(5).waitFor();
	return { 'database ms': performance.now() - start, 'database bytes': server.sent - before };
}
