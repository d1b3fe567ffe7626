/** What a reader chooses on a page that is at rest: another country, another group to compare with. */
import type { Page } from 'playwright-core';
import type { Say } from '../progress';
import { costOf, type Tab } from './tab';
import type { Values } from './visit';

/** The pickers of the page's bar: the country in focus first, what it is compared with second. */
const CHOICES = [
	{ name: 'country', picker: 0, text: 'Botswana' },
	{ name: 'comparator', picker: 1, text: 'Landlocked' }
];
const PATIENCE_MS = 30_000;
/** How long a page that asks for nothing more may take to draw. */
const REDRAW_MS = 4000;

/** Opens a picker and writes, so that the next Enter chooses. */
async function prepare(page: Page, picker: number, text: string): Promise<void> {
	await page.locator('.state .opener').nth(picker).click();
	const dialog = page.locator('dialog[open]');
	await dialog.getByRole('combobox').fill(text);
	await dialog.getByRole('option', { name: text }).first().waitFor();
}

/**
 * For each choice: milliseconds until charts are drawn anew, bytes, and milliseconds of the main thread until rest. The
 * picker's own opening is not counted.
 */
export async function choose(tab: Tab, say: Say): Promise<Values> {
	const { page } = tab;
	const values: Values = {};
	page.setDefaultTimeout(PATIENCE_MS);
	await page.locator('.state .opener').first().waitFor();
	for (const { name, picker, text } of CHOICES) {
		try {
			Object.assign(values, await one(tab, { name, picker, text }));
		} catch (error) {
			say(`another ${name}: ${(error as Error).message.split('\n')[0]}`);
			await page.keyboard.press('Escape');
		}
	}
	return values;
}

async function one(tab: Tab, { name, picker, text }: (typeof CHOICES)[number]): Promise<Values> {
	const { page, arrivals } = tab;
	await prepare(page, picker, text);
	await arrivals.rest();
	const before = { ...(await costOf(tab)), ...arrivals.until() };
	await page.evaluate(() => window.bench.awaitRedraw());
	await page.keyboard.press('Enter');
	await arrivals.rest(1000);
	// A page may show the same as before: its charts need not have the group that was added.
	const isRedrawn = await page
		.waitForFunction(() => window.bench.redrawn !== null, null, { polling: 100, timeout: REDRAW_MS })
		.then(
			() => true,
			() => false
		);
	if (isRedrawn) await arrivals.rest();
	const after = { ...(await costOf(tab)), ...arrivals.until() };
	const redrawn = await page.evaluate(() => window.bench.redrawn);
	if (await page.locator('dialog[open]').count()) await page.keyboard.press('Escape');
	return {
		...(redrawn === null ? {} : { [`${name} ms`]: redrawn }),
		[`${name} bytes`]: after.bytes - before.bytes,
		[`${name} task`]: after.task - before.task
	};
}
