/** A link to something that is folded opens it: browsers do so for some addresses only, and not all of them. */

import { tick } from 'svelte';
import { parts } from './later/parts';

/** What the window is told of a fragment that no part of the page has; its `detail` is the fragment (page/Notices.svelte). */
const NO_PART = 'no-such-part';

/**
 * Opens every fold around the element of an address's fragment, if there is one; what stands nowhere yet is drawn for it.
 * Where the page has no such element, the window is told.
 */
export function openTo(hash: string): void {
	const id = safelyDecoded(hash.replace(/^#/, ''));
	if (id === '' || openAround(id)) return;
	if (parts.drawAll()) void tick().then(() => openTo(hash));
	else dispatchEvent(new CustomEvent(NO_PART, { detail: id }));
}

function openAround(id: string): boolean {
	const found = document.getElementById(id);
	const folds: HTMLDetailsElement[] = [];
	for (let at = found?.closest('details'); at; at = at.parentElement?.closest('details')) folds.push(at);
	for (const fold of folds) fold.open = true;
	if (found && folds.length > 0) found.scrollIntoView();
	return found !== null;
}

/** A fragment that is no encoded text is taken as it stands. */
function safelyDecoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
