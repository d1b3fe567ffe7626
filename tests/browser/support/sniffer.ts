/** A second engine beside axe: HTML_CodeSniffer's rules for WCAG 2.1 AA (its newest), as pa11y runs them. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

interface Message {
	/** 1: an error, 2: a warning, 3: a notice. */
	type: number;
	code: string;
	msg: string;
	element: Element | null;
}
interface Sniffer {
	process(standard: string, within: Document, done: () => void): void;
	getMessages(): Message[];
}

const PROGRAM = readFileSync(
	createRequire(import.meta.url).resolve('html_codesniffer/build/HTMLCS.js'),
	'utf8'
);

/** Its errors on a page, in words that lead to the elements. Contrast of what moves and fades is axe's to judge. */
export async function sniffed(page: Page): Promise<string[]> {
	await page.evaluate(PROGRAM);
	return page.evaluate(async () => {
		const sniffer = (window as unknown as { HTMLCS: Sniffer }).HTMLCS;
		await new Promise<void>((done) => sniffer.process('WCAG2AA', document, done));
		return sniffer
			.getMessages()
			.filter(({ type }) => type === 1)
			.map(({ code, msg, element }) => `${code}: ${msg} ${element?.outerHTML.slice(0, 120) ?? ''}`);
	});
}
