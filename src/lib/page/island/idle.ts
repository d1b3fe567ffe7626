/**
 * When a page's program may come before anybody has asked for it. It is some 50 kB that a reader who only reads never
 * needs: it comes where that costs nobody, some seconds after the page is whole, so that the first touch finds it here.
 */

/** After what keeps pages for later has begun (src/routes/+layout.svelte): a page that was read for so long is used. */
const REST_MS = 4000;
/** A page that was whole sooner came over a line that carries 50 kB within a tenth of a second, or was kept. */
const QUICK_MS = 1000;

/** What browsers of one family say of the line; the others say nothing. */
export interface Line {
	saveData?: boolean;
	/** "slow-2g" to "4g". */
	effectiveType?: string;
}

/**
 * @param line what the browser says of it
 * @param wholeAfter milliseconds from the click that led here until the page was whole
 */
export const isCheap = (line: Line | undefined, wholeAfter: number) =>
	line?.saveData !== true &&
	(line?.effectiveType ?? '4g') === '4g' &&
	wholeAfter > 0 &&
	wholeAfter <= QUICK_MS;

/** @returns gives it up */
export function whenIdle(act: () => Promise<unknown>): () => void {
	const timer = setTimeout(() => {
		const [opened] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
		const { connection } = navigator as { connection?: Line };
		if (!isCheap(connection, opened?.loadEventEnd ?? 0) || !navigator.onLine || document.hidden) return;
		const idle = globalThis.requestIdleCallback ?? setTimeout;
		idle(() => void act().catch(() => undefined));
	}, REST_MS);
	return () => clearTimeout(timer);
}
