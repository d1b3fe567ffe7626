/** Opening all that is folded, as print does. These run in the page, and know nothing of what stands around them. */
import type { Page } from 'playwright-core';

/** Opens it now, and what the page folds later. */
function openAll(): void {
	const open = () => {
		for (const one of document.querySelectorAll<HTMLDetailsElement>('main details:not([open])'))
			one.open = true;
	};
	new MutationObserver(open).observe(document, { childList: true, subtree: true });
	open();
}

export const unfold = (page: Page): Promise<void> => page.evaluate(openAll);

/** A script that does it in every document of a page, when that has come. */
export const UNFOLDING = `addEventListener('load', ${openAll})`;
