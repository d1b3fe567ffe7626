/** What a snapshot asks of a page; put into each page before its own scripts run. */
import { csvLines, keepDownloads } from './downloads';
import { linesOf, linksOf, sentenceOf } from './read';

export interface InPage {
	/** What the page waits for, '' when nothing; and a number that stays while nothing moves. */
	state(): { waits: string; size: number; title: string };
	/** A reader is there: the page's program comes, which rests until then (docs/decisions/018). */
	wake(): void;
	/** Draws what is far or folded as for print, which waits for a reader otherwise (docs/decisions/019). */
	drawAll(): void;
	/** Follows a link as a reader does who clicks on it. */
	follow(href: string): void;
	/** Presses the first button whose words begin so, and waits from then on for one table more. @throws Error without one */
	press(words: string): void;
	/** Shows the table of every figure that has one. @returns how many had to be asked */
	showTables(): number;
	lines(): string[];
	csv(iso3: string): Promise<string[]>;
}

declare global {
	interface Window {
		snapshot: InPage;
	}
}

keepDownloads();
// Words alone are read, and no chart measures itself: a page that is not laid out is read in a part of the time.
document.addEventListener('readystatechange', () => (document.documentElement.style.display = 'none'), {
	once: true
});
/** Tables that there are when what was pressed is answered. */
let expected = 0;
const tables = () => document.querySelectorAll('main table').length;

window.snapshot = {
	state() {
		const root = document.documentElement;
		const loading = [
			...document.querySelectorAll('[role=status], [aria-live=polite], [aria-busy=true]')
		].find((element) => /\bLoading\b/.test(element.textContent) && !element.closest('dialog:not([open])'));
		const waits = [
			'pending' in root.dataset ? 'data-pending' : '',
			loading ? sentenceOf(loading) : '',
			tables() < expected ? 'a table' : ''
		].find((reason) => reason !== '');
		const size = document.body.textContent.length + document.querySelectorAll('*').length;
		return { waits: waits ?? '', size, title: document.title };
	},
	wake: () => void dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' })),
	drawAll: () => void dispatchEvent(new Event('beforeprint')),
	follow(href) {
		const link = document.createElement('a');
		link.href = href;
		document.querySelector('main')?.append(link);
		link.click();
		link.remove();
	},
	press(words) {
		const buttons = [...document.querySelectorAll<HTMLButtonElement>('main button')];
		const button = buttons.find((each) => sentenceOf(each).startsWith(words));
		if (!button) throw new Error(`There is no button “${words}”.`);
		expected = tables() + 1;
		button.click();
	},
	showTables() {
		const switches = [...document.querySelectorAll<HTMLElement>('main figure :is(label, button)')].filter(
			(element) =>
				sentenceOf(element).replace(/^\( \) /, '') === 'Table' &&
				element.getAttribute('aria-pressed') !== 'true'
		);
		const closed = switches.filter((element) => !element.querySelector('input:checked'));
		for (const element of closed) element.click();
		return closed.length;
	},
	lines() {
		const description = document.querySelector<HTMLMetaElement>('meta[name=description]')?.content ?? '';
		return [
			`title: ${document.title}`,
			`description: ${description}`,
			...linesOf(document.body),
			...linksOf(document.querySelector('main') ?? document.body)
		];
	},
	csv: csvLines
};
