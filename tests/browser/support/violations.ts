import AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
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

/** On whose contrast axe is asked. */
const LOOKED_AT = 'data-looked-at';
const AXE =
	readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8') +
	`;axe.configure({ rules: [{ id: 'color-contrast', selector: '[${LOOKED_AT}]' }] });`;

/**
 * What axe finds against accessibility on a page, in words that lead to the elements. Only violations are worked out in
 * full, and in the page itself (what axe calls legacy is for pages without frames, as these are): the same findings in a
 * sixth of the time. Contrast, which is most of what is left, is asked of three of each kind of text and not of each of the
 * thousand cells of a table.
 */
export async function violations(page: Page, { within, rules }: Scope = {}): Promise<string[]> {
	await page.evaluate(markKinds, LOOKED_AT);
	const builder = new AxeBuilder({ page, axeSource: AXE })
		.setLegacyMode(true)
		.options({ resultTypes: ['violations'] });
	if (within) builder.include(within);
	if (rules) builder.withRules(rules);
	const { violations: found } = await builder.analyze();
	return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

/** Marks three texts of each kind: those of one look whose elements, and the five around each, look the same. */
function markKinds(mark: string): void {
	const counts = new Map<string, number>();
	const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (const marked of document.querySelectorAll(`[${mark}]`)) marked.removeAttribute(mark);
	while (texts.nextNode()) {
		const element = texts.currentNode.parentElement;
		if (!element?.checkVisibility() || !texts.currentNode.textContent?.trim()) continue;
		let kind = '';
		let around: Element | null = element;
		for (let depth = 0; around && depth < 6; depth += 1, around = around.parentElement) {
			const look = getComputedStyle(around);
			kind += [
				...[around.tagName, around.getAttribute('class'), look.color, look.fill, look.backgroundColor],
				...[look.backgroundImage, look.fontSize, look.fontWeight, look.opacity, look.position]
			].join(' ');
		}
		const count = counts.get(kind) ?? 0;
		counts.set(kind, count + 1);
		if (count < 3) element.setAttribute(mark, '');
	}
	// Text that is no text of the document: values and hints of fields.
	for (const field of document.querySelectorAll('input, select, textarea')) field.setAttribute(mark, '');
}
