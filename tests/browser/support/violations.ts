import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe finds against accessibility on a page, in words that lead to the elements. @param within a selector; all when absent */
export async function violations(page: Page, within?: string): Promise<string[]> {
	const builder = new AxeBuilder({ page });
	const { violations: found } = await (within ? builder.include(within) : builder).analyze();
	return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}
