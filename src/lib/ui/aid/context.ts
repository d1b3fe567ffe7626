/** What every section of the page on aid is given. */
import type { Source } from '../../types';
import type { AidIndicator, AidPage, Aided } from '../../view/aid/page';
import type { Years } from '../../view/home';

export interface AidSection {
	page: AidPage;
	aid: Aided;
	years: Years;
}

export const published = (page: AidPage, id: string): Source | undefined =>
	page.sources[page.indicators[id]?.source_id ?? ''];
export const sourceOf = (page: AidPage, kind: string): Source | undefined =>
	page.sources[page.kinds[kind]?.source ?? ''];
export const trap = (page: AidPage, kind: string): string => page.kinds[kind]?.trap ?? '';

/** Notes of indicators, each once. */
export const notesOf = (page: AidPage, ...ids: string[]): string[] => [
	...new Set(ids.flatMap((id) => (page.indicators[id]?.notes ? [page.indicators[id].notes] : [])))
];

/** The indicators that are known, in the order given. */
export const known = (page: AidPage, ids: readonly string[]): AidIndicator[] =>
	ids.flatMap((id) => page.indicators[id] ?? []);
