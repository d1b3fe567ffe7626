/** What watches a page of one chart, from its first moment on. Sent to the browser: it knows nothing of this file. */

export interface Watched {
	/** Milliseconds since the visit began, the chart painted; null while it has not come. */
	chart: number | null;
	/** Milliseconds from the change to the chart drawn anew, painted; null while it is awaited. */
	redrawn: number | null;
	/** Makes the change, and waits. */
	change(): void;
}

declare global {
	interface Window {
		watched: Watched;
	}
}

/** Expressions of a page, evaluated in it. */
export interface Signs {
	/** True once the chart is there. */
	there: string;
	/** What the chart shows, as a text that is another after the change. */
	shows: string;
	/** What a reader does to change it. */
	act: string;
}

export function watch({ there, shows, act }: Signs): void {
	if (window.top !== window) return;
	const says = (text: string): unknown => {
		try {
			return Function(`return (${text})`)() as unknown;
		} catch {
			return null;
		}
	};
	/** Once the frame that is being made has been painted. */
	const painted = (then: (at: number) => void) => {
		const channel = new MessageChannel();
		channel.port1.onmessage = () => then(performance.now());
		channel.port2.postMessage(null);
	};
	const until = (isThen: () => boolean, then: (at: number) => void) => {
		const look = () => {
			if (!isThen()) return void requestAnimationFrame(look);
			painted(then);
		};
		requestAnimationFrame(look);
	};
	const watched: Watched = {
		chart: null,
		redrawn: null,
		change() {
			watched.redrawn = null;
			const [before, start] = [says(shows), performance.now()];
			until(
				() => says(shows) !== before,
				(at) => (watched.redrawn = at - start)
			);
			says(act);
		}
	};
	window.watched = watched;
	until(
		() => says(there) === true,
		(at) => (watched.chart = at)
	);
}
