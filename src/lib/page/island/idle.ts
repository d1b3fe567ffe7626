/**
 * When a page's program may come before anybody has asked for it. It is some 50 kB that a reader who only reads never
 * needs: it comes where that costs nobody, some seconds after the page is whole, so that the first touch finds it here;
 * and to who scrolls, unless bytes are dear.
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

const line = () => (navigator as { connection?: Line }).connection;

/** Whether bytes are dear: who reads does not fetch what is needed for asking. @param line what the browser says of it */
export const isDear = (line: Line | undefined) =>
	line?.saveData === true || (line?.effectiveType ?? '').endsWith('2g');

/**
 * @param line what the browser says of it
 * @param wholeAfter milliseconds from the click that led here until the page was whole
 */
export const isCheap = (line: Line | undefined, wholeAfter: number) =>
	!isDear(line) && (line?.effectiveType ?? '4g') === '4g' && wholeAfter > 0 && wholeAfter <= QUICK_MS;

const whenFree = (act: () => void) =>
	'requestIdleCallback' in globalThis ? requestIdleCallback(act, { timeout: 1000 }) : setTimeout(act);

/** @param open fetches the program @returns gives it up */
export function comeUnasked(open: () => Promise<unknown>): () => void {
	const timer = setTimeout(() => {
		const [opened] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
		if (!isCheap(line(), opened?.loadEventEnd ?? 0) || !navigator.onLine || document.hidden) return;
		whenFree(() => void open().catch(() => undefined));
	}, REST_MS);
	return () => clearTimeout(timer);
}

/**
 * To who reads the program comes, and starts when the browser has nothing else to do. What does not come is said to who asks.
 * @param open fetches the program
 * @param start runs it
 */
export async function comeToReader(open: () => Promise<unknown>, start: () => void): Promise<void> {
	if (isDear(line()) || !navigator.onLine) return;
	await open().then(
		() => whenFree(start),
		() => undefined
	);
}

/** When the browser has drawn what stands, or does not draw. */
export const nextFrame = () =>
	new Promise<void>((done) => {
		requestAnimationFrame(() => setTimeout(done));
		setTimeout(done, 100);
	});
