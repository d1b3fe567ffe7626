/** A link to something that is folded opens it: browsers do so for some addresses only, and not all of them. */

import { tick } from 'svelte';
import { parts } from './later/parts';

/** Opens every fold around the element of an address's fragment, if there is one; what stands nowhere yet is drawn for it. */
export function openTo(hash: string): void {
	const id = safelyDecoded(hash.replace(/^#/, ''));
	if (id === '' || openAround(id)) return;
	if (parts.drawAll()) void tick().then(() => openTo(hash));
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
