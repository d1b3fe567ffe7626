/**
 * A page that stands as it was made until a reader touches it: its program, which draws every chart anew for another
 * country, comes then (Kept.svelte). A page that is opened inside a visit is drawn by its program at once.
 */
import { browser } from '$app/environment';
import type { Component } from 'svelte';

export interface Island<Data> {
	/** Fetches the page's program; once it is here, at once. */
	open: () => Promise<{ default: Component<{ data: Data }> }>;
	/** The page, null while it stands as it was made. */
	Page: Component<{ data: Data }> | null;
}

export type WithIsland<Data> = Data & { island: Island<Data> };

/** The document that came from the site shows its first page. */
let isFirst = browser;

/** The first page is open: all others come by their programs. */
export function opened(): void {
	isFirst = false;
}

/** A document that was made for another address, as the one for unknown ones, has no page of its own. */
const isMade = () => isFirst && document.querySelector('.island') !== null;

/**
 * The load function of a page that can stand as it was made. An address that asks for anything needs the program: it is
 * asked for at once, beside what else is on its way.
 * @param open imports the page's component
 */
export function islandOf<Data extends object>(open: Island<Data>['open']) {
	const openWhole = async () => {
		const program = await open();
		if (!(program.default as unknown)) throw new Error('A program came empty.');
		return program;
	};
	if (browser && isMade() && (location.search || location.hash)) void openWhole().catch(() => undefined);
	return async ({ data }: { data: Data }): Promise<WithIsland<Data>> => ({
		...data,
		island: { open: openWhole, Page: isMade() ? null : (await openWhole()).default }
	});
}
