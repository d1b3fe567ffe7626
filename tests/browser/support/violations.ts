import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Nothing but the colours differs in the dark, and they are the same at any width: they are looked at on a phone. */
export async function darkViolations(page: Page, width: number, within?: string): Promise<string[]> {
	if (width > 360) return [];
	await page.emulateMedia({ colorScheme: 'dark' });
	return violations(page, { ...(within ? { within } : {}), rules: ['color-contrast'] });
}

export interface Scope {
	/** A selector; the whole page when absent. */
	within?: string;
	/** Rules of axe; all when absent. */
	rules?: string[];
}

/**
 * What axe finds against accessibility on a page, in words that lead to the elements. Only violations are worked out in
 * full, and in the page itself (what axe calls legacy is for pages without frames, as these are): the same findings in a
 * sixth of the time.
 */
export async function violations(page: Page, { within, rules }: Scope = {}): Promise<string[]> {
	const builder = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
	if (within) builder.include(within);
	if (rules) builder.withRules(rules);
	const { violations: found } = await builder.analyze();
	return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}
