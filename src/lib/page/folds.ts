/**
 * What a reader has unfolded stands open again when the way back, or a reload, leads to the page: SvelteKit keeps it with the
 * entry of the history.
 */
export interface Unfolded {
	/** Place among the folds of the page, and its heading, so that another page's fold is never opened. */
	folds: [place: number, heading: string][];
	scroll: number;
}

const all = () => [...document.querySelectorAll<HTMLDetailsElement>('#content details')];
const headingOf = (fold: HTMLDetailsElement) => fold.querySelector('summary')?.textContent?.trim() ?? '';

export const unfolded = (): Unfolded => ({
	folds: all().flatMap((fold, place) => (fold.open ? [[place, headingOf(fold)] as [number, string]] : [])),
	scroll: scrollY
});

/** Opens what was open, and goes to where the reader was: the page has its length back. */
export function unfold({ folds, scroll }: Unfolded): void {
	const now = all();
	for (const [place, heading] of folds) {
		const fold = now[place];
		if (fold && !fold.open && headingOf(fold) === heading) fold.open = true;
	}
	if (folds.length > 0) requestAnimationFrame(() => scrollTo(scrollX, scroll));
}
