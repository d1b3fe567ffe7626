/** The pages that are set beside each other: ours and the peers', each with the signs that its chart is there. */
import { ASKED } from './data';
import { PAGES, type PageKind } from './peers';
import type { Signs } from './watch';

export interface Asked extends Signs {
	/** Path and query. */
	path: string;
}

const many = (selector: string, count: number) =>
	`document.querySelectorAll('${selector}').length >= ${count}`;
const shapes = (selector: string, attribute: string) =>
	`[...document.querySelectorAll('${selector}')].map((one) => one.getAttribute('${attribute}')).join()`;
const slide = (selector: string, year: number) =>
	`(() => { const box = document.querySelector('${selector}'); box.value = Number(box.max) - (2024 - ${year}); box.dispatchEvent(new Event('input', { bubbles: true })); })()`;

/** The default page is prerendered with another indicator: it is the one asked for when its title says so. */
const OURS: Record<PageKind, Asked> = {
	line: {
		path: `/explore/?indicators=${ASKED.line}&with=ZAF,BWA,SWZ`,
		there: `/life expectancy/i.test(document.querySelector('main figure')?.textContent ?? '') && [...document.querySelectorAll('main figure svg path')].some((one) => one.getAttribute('d').length > 60)`,
		shows: shapes('main figure svg path', 'd'),
		act: `document.querySelector('[aria-label="Remove Botswana"]').click()`
	},
	scatter: {
		path: `/explore/?indicators=${ASKED.up},${ASKED.right}&chart=scatter&year=2023`,
		there: many('.scatter circle', 100),
		// What moves is drawn on a canvas, which says its year.
		shows: `document.querySelector('.scatter canvas')?.dataset.year ?? ''`,
		act: slide('.play input[type=range]', 2000)
	},
	map: {
		path: `/explore/?indicators=${ASKED.line}&chart=map&year=2023`,
		there: many('.map svg path[data-place]', 150),
		shows: shapes('.map svg path[data-place]', 'class'),
		act: slide('.play input[type=range]', 2000)
	}
};

const PEERS: Record<PageKind, Omit<Asked, 'path' | 'act'>> = {
	line: {
		there: `[...document.querySelectorAll('#chart svg path')].some((one) => (one.getAttribute('d') ?? '').length > 400)`,
		shows: `[...document.querySelectorAll('#chart svg path')].filter((one) => (one.getAttribute('d') ?? '').length > 400).length`
	},
	scatter: { there: many('#chart svg circle', 100), shows: shapes('#chart svg circle', 'cx') },
	map: { there: many('#chart svg path', 150), shows: shapes('#chart svg path', 'fill') }
};

export const askedOf = (isOurs: boolean, kind: PageKind): Asked =>
	isOurs
		? OURS[kind]
		: { path: `/${kind}.html`, act: `document.querySelector('#change').click()`, ...PEERS[kind] };

export { PAGES, type PageKind };
