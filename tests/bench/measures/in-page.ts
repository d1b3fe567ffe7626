/** What watches within a page, from its first moment on. These functions are sent to the browser and know nothing of this file. */

/** Times in milliseconds since the visit began; null for what has not come. */
export interface Seen {
	/** The first chart, painted. */
	chart: number | null;
	/** The largest paint. */
	largest: number | null;
	/** The sum of layout shifts that nobody asked for. */
	shift: number;
	/** From a choice to charts drawn anew; null while it is awaited. */
	redrawn: number | null;
	/** Begins to wait for charts drawn anew after the next key. */
	awaitRedraw(): void;
}

declare global {
	interface Window {
		bench: Seen;
	}
}

/** Names of functions, which the compiler keeps by a helper that pages do not have. */
export const NAMES = 'globalThis.__name ??= (named) => named;';

/** A chart is a path of more than `characters`, at least `width` px wide, or that long a line on a canvas. */
export const CHART = { characters: 60, width: 80, lines: 8 };

export function watch(chart: typeof CHART): void {
	if (window.top !== window) return;
	const seen: Seen = { chart: null, largest: null, shift: 0, redrawn: null, awaitRedraw };
	window.bench = seen;
	let isOnCanvas = false;
	/** How many pieces a line has so far, on a canvas or as a path of its own. */
	const pieces = new WeakMap<object, number>();
	for (const { prototype } of [CanvasRenderingContext2D, Path2D])
		for (const name of ['lineTo', 'bezierCurveTo'] as const) {
			const draw = prototype[name] as (...args: number[]) => void;
			prototype[name] = function (this: object, ...args: number[]) {
				pieces.set(this, (pieces.get(this) ?? 0) + 1);
				draw.apply(this, args);
			};
		}
	const { stroke } = CanvasRenderingContext2D.prototype;
	CanvasRenderingContext2D.prototype.stroke = function (...args: [path?: Path2D]) {
		const line = args[0] ?? this;
		const isLong = (pieces.get(line) ?? 0) >= chart.lines;
		if (isLong && this.canvas.getBoundingClientRect().width >= chart.width) isOnCanvas = true;
		pieces.set(line, 0);
		stroke.apply(this, args as [Path2D]);
	};
	const isThere = () =>
		isOnCanvas ||
		[...document.querySelectorAll('svg path')].some(
			(path) =>
				(path.getAttribute('d')?.length ?? 0) > chart.characters &&
				path.getBoundingClientRect().width >= chart.width &&
				path.checkVisibility({ visibilityProperty: true })
		);
	/** Once the frame that is being made has been painted. */
	const painted = (then: (at: number) => void) => {
		const channel = new MessageChannel();
		channel.port1.onmessage = () => then(performance.now());
		channel.port2.postMessage(null);
	};
	const look = () => {
		if (!isThere()) return void requestAnimationFrame(look);
		painted((at) => (seen.chart = at));
	};
	// A page whose styles have not come makes no frames.
	requestAnimationFrame(look);
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) seen.largest = entry.startTime;
	}).observe({ type: 'largest-contentful-paint', buffered: true });
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries() as (PerformanceEntry & {
			value: number;
			hadRecentInput: boolean;
		})[])
			if (!entry.hadRecentInput) seen.shift += entry.value;
	}).observe({ type: 'layout-shift', buffered: true });

	function awaitRedraw(): void {
		seen.redrawn = null;
		let start: number | null = null;
		addEventListener('keydown', () => (start ??= performance.now()), { capture: true, once: true });
		const observer = new MutationObserver((records) => {
			// A chart's own pieces change, or another chart takes its place.
			const isIn = (node: Node) => node instanceof Element && node.closest('main svg, main figure') !== null;
			const brings = (node: Node) =>
				node instanceof Element && node.closest('main') !== null && node.matches('svg, :has(svg)');
			const isChart = ({ target, addedNodes }: MutationRecord) =>
				isIn(target) || [...addedNodes].some(brings);
			if (start === null || !records.some(isChart)) return;
			observer.disconnect();
			const from = start;
			requestAnimationFrame(() => painted((at) => (seen.redrawn = at - from)));
		});
		observer.observe(document.documentElement, {
			subtree: true,
			childList: true,
			attributes: true,
			attributeFilter: ['d', 'x', 'y', 'width', 'height', 'transform']
		});
	}
}
