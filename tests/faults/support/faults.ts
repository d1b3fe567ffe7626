/** What can go wrong, and with which files. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Damage } from './server';

/** Kinds of files that a page asks for. */
export const FILES = {
	data: /^\/view\//,
	program: /^\/_app\/immutable\/(chunks|nodes|entry)\/.*\.js$/,
	style: /\.css$/,
	page: /\/$/,
	database: /\.duckdb(\.gz)?$/,
	engine: /\.wasm[\w.-]*\.gz$/,
	worker: /worker[\w.-]*\.js$/
} as const;
export type FileKind = keyof typeof FILES;

export interface FaultKind {
	id: string;
	/** As the table says it. */
	said: string;
	/** What is done to the answers for files of these kinds. */
	damage?: Damage;
	files?: readonly FileKind[];
	/** How the browser is. */
	browser?: BrowserContextOptions;
	/** Runs before the page's own scripts. */
	script?: () => void;
}

const COMES: readonly FileKind[] = ['data', 'program', 'database', 'engine', 'worker'];

export const FAULTS: readonly FaultKind[] = [
	{ id: 'late', said: 'late', damage: 'late', files: COMES },
	{ id: 'hang', said: 'never comes', damage: 'hang', files: COMES },
	{ id: 'cut', said: 'connection cut half-way', damage: 'cut', files: COMES },
	{ id: 'truncated', said: 'first half only, ended properly', damage: 'truncated', files: COMES },
	{ id: 'empty', said: 'empty', damage: 'empty', files: COMES },
	{ id: 'reset', said: 'connection refused', damage: 'reset', files: COMES },
	{ id: 'page', said: 'a web page in its place (200)', damage: 'page', files: COMES },
	{ id: 'text', said: 'wrong type (text/plain)', damage: 'text', files: COMES },
	{ id: 'missing', said: '404', damage: 'missing', files: COMES },
	{ id: 'broken', said: '500', damage: 'broken', files: COMES },
	{ id: 'renewed', said: 'a new release, old files gone', damage: 'renewed', files: ['data', 'program'] },
	{ id: 'flipped', said: 'bytes flipped', damage: 'flipped', files: ['data', 'database', 'engine'] },
	{ id: 'dead', said: 'worker dies', damage: 'dead', files: ['worker'] },
	{ id: 'no-memory', said: 'no memory left', damage: 'no-memory', files: ['worker'] },
	{ id: 'no-wasm', said: 'WebAssembly forbidden', damage: 'no-wasm', files: ['worker'] },
	{
		id: 'no-storage',
		said: 'storage forbidden',
		script() {
			for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
				Object.defineProperty(globalThis, name, {
					get() {
						throw new DOMException('The operation is insecure.', 'SecurityError');
					}
				});
		}
	},
	{ id: 'no-scripts', said: 'scripts off', browser: { javaScriptEnabled: false } }
];

/** What of a page is looked at. */
export interface Seen {
	title: string;
	h1: string;
	bar: string;
	/** Where the address leads, its question included. */
	address: string;
	/** Titles of figures and findings: what the page claims. */
	claims: string[];
	/** Letters of the page's own part. */
	length: number;
	/** Everything that is said of something that went wrong. */
	told: string[];
	/** What is still said to be coming. */
	coming: string[];
	/** What a reader must never see. */
	raw: string[];
}

export const see = (page: Page): Promise<Seen> =>
	page.evaluate(() => {
		const isSeen = (node: Element) =>
			(node as HTMLElement).checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) ?? true;
		const texts = (selector: string) =>
			[...document.querySelectorAll(selector)]
				.filter(isSeen)
				.map((node) => (node.textContent ?? '').replace(/\s+/g, ' ').trim())
				.filter(Boolean);
		// A document that is just being opened has no body.
		const body = document.body ?? document.createElement('body');
		const main = document.querySelector('main') ?? body;
		const text = main.innerText;
		const { dataset } = document.documentElement;
		return {
			title: document.title,
			h1: texts('h1')[0] ?? '',
			bar: texts('.state .country')[0] ?? '',
			address: location.pathname + location.search,
			claims: texts('main figure :is(h1, h2, h3, h4, h5), main .finding, main [data-finding]'),
			length: text.length,
			told: texts('.notice, [role=alert], .late, .said[role=status]'),
			coming: [
				...('pending' in dataset ? ['pending'] : []),
				...texts('.loading, main [role=status]').filter((said) => /…|Loading|Asking|Starting/.test(said))
			],
			raw: [
				...new Set(
					(body.innerText.match(
						/Unexpected (token|end|non-)|is not valid JSON|Failed to fetch|Importing a module|is not defined|of undefined|of null|Internal Error|\bNaN\b|\bundefined\b|\[object |Infinity|RuntimeError|SyntaxError|TypeError|RangeError/g
					) ?? []) as string[]
				)
			]
		};
	});
