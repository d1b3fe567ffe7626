/** A link to something that is folded opens it: browsers do so for some addresses only, and not all of them. */

/** Opens every fold around the element of an address's fragment. @returns the element, null when there is none */
export function openTo(hash: string): Element | null {
	const id = hash.replace(/^#/, '');
	if (id === '') return null;
	const found = document.getElementById(safelyDecoded(id));
	const folds: HTMLDetailsElement[] = [];
	for (let at = found?.closest('details'); at; at = at.parentElement?.closest('details')) folds.push(at);
	for (const fold of folds) fold.open = true;
	if (found && folds.length > 0) found.scrollIntoView();
	return found;
}

/** A fragment that is no encoded text is taken as it stands. */
function safelyDecoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
