/** The parts of the page that is open, and of what they are. */
import { untrack } from 'svelte';

interface Part {
	/** Whether it folds. */
	folds: boolean;
	/** Whether nothing stands in it, as it was of something else. */
	isMissing: () => boolean;
	draw: () => void;
}

/** How long the browser is left alone before it draws what nobody has come near. */
const QUIET_MS = 3000;
const NOTHING = {};

class Parts {
	#of = $state.raw<() => object>(() => NOTHING);
	#joined = new Set<Part>();
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** What the page shows: another object as soon as it shows something else. */
	get of(): object {
		return this.#of();
	}

	/**
	 * Says what the page shows, which its parts follow.
	 * @returns takes it back
	 */
	show(of: () => object): () => void {
		this.#of = of;
		return () => {
			if (untrack(() => this.#of) === of) this.#of = () => NOTHING;
		};
	}

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
