/** How soon a page answers, from one moment to another. Sent to the browser: it knows nothing of this file. */

export interface Heart {
	/** Longest and 99th percentile of the milliseconds between two answers since it was last asked; their count. */
	beats(): { longest: number; p99: number; count: number };
}

declare global {
	interface Window {
		heart: Heart;
	}
}

/** A task is put at the end of the page's queue each 5 ms, as a click would be: how late it comes is how long a click waits. */
export function heartbeat(): void {
	if (window.top !== window) return;
	let gaps: number[] = [];
	let last = performance.now();
	const beat = () => {
		const now = performance.now();
		gaps.push(now - last);
		last = now;
		setTimeout(beat, 5);
	};
	setTimeout(beat, 5);
	window.heart = {
		beats() {
			const all = [...gaps].sort((a, b) => a - b);
			gaps = [];
			last = performance.now();
			return { longest: all.at(-1) ?? 0, p99: all[Math.floor(all.length * 0.99)] ?? 0, count: all.length };
		}
	};
}
