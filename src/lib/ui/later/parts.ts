/** The parts of the page that is open. */
import { flushSync } from 'svelte';

interface Part {
	/** Whether it folds. */
	folds: boolean;
	/** Whether nothing stands in it, as it was of something else. */
	isMissing: () => boolean;
	draw: () => void;
}

/** How long the browser is left alone before it draws what nobody has come near. */
const QUIET_MS = 3000;

class Parts {
	#joined = new Set<Part>();
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** @returns takes the part away */
	join(part: Part): () => void {
		this.#joined.add(part);
		return () => this.#joined.delete(part);
	}

	/** Draws what is missing, folded or not: for print, and for who asks for something by its name. @returns whether any was */
	drawAll(): boolean {
		const missing = [...this.#joined].filter((part) => part.isMissing());
		for (const part of missing) part.draw();
		return missing.length > 0;
	}

	/** Some parts are missing: they come one by one when the browser has nothing else to do, for who searches the page. */
	fill(): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => whenFree(() => this.#fillOne()), QUIET_MS);
	}

	#fillOne(): void {
		const next = [...this.#joined].find((part) => !part.folds && part.isMissing());
		if (!next) return;
		next.draw();
		this.#timer = setTimeout(() => whenFree(() => this.#fillOne()));
	}
}

const whenFree = (act: () => void) =>
	'requestIdleCallback' in globalThis ? requestIdleCallback(act, { timeout: 1000 }) : act();

export const parts = new Parts();

// Before the page unfolds itself for print: what is drawn may fold, and have parts of its own.
if (typeof window !== 'undefined')
	window.addEventListener(
		'beforeprint',
		() => {
			do flushSync();
			while (parts.drawAll());
		},
		{ capture: true }
	);
