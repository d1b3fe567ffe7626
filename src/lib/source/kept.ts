/** Answers by address: asked for once, shared by all who wait, kept while there is room, the longest unused going first. */
interface Sized {
	value: unknown;
	/** In letters of its text. */
	size: number;
}

interface Coming {
	answer: Promise<Sized>;
	waiting: number;
	controller: AbortController;
}

export class Kept {
	readonly #kept = new Map<string, Sized>();
	readonly #coming = new Map<string, Coming>();
	#size = 0;

	/** @param most what all kept answers may measure together */
	constructor(readonly most: number) {}

	/**
	 * The answer for an address, from what is kept or by `ask`. A failed one is not kept.
	 * @param signal ends this wait; the asking itself ends when nobody waits any more
	 */
	async get<T>(
		url: string,
		signal: AbortSignal | undefined,
		ask: (signal: AbortSignal) => Promise<{ value: T; size: number }>
	): Promise<T> {
		signal?.throwIfAborted();
		const known = this.#kept.get(url);
		if (known) {
			this.#kept.delete(url);
			this.#kept.set(url, known);
			return known.value as T;
		}
		const coming = this.#coming.get(url) ?? this.#start(url, ask);
		coming.waiting += 1;
		try {
			return (await until(coming.answer, signal)).value as T;
		} finally {
			coming.waiting -= 1;
			if (coming.waiting === 0) this.#leave(url, coming);
		}
	}

	#start(url: string, ask: (signal: AbortSignal) => Promise<Sized>): Coming {
		const controller = new AbortController();
		const answer = ask(controller.signal);
		const coming: Coming = { answer, waiting: 0, controller };
		this.#coming.set(url, coming);
		answer.then(
			(sized) => this.#keep(url, sized),
			() => undefined
		);
		return coming;
	}

	/** Nobody waits: what is still coming is given up. */
	#leave(url: string, coming: Coming): void {
		if (this.#coming.get(url) === coming) this.#coming.delete(url);
		coming.controller.abort();
	}

	#keep(url: string, sized: Sized): void {
		this.#size += sized.size - (this.#kept.get(url)?.size ?? 0);
		this.#kept.set(url, sized);
		for (const [oldest, { size }] of this.#kept) {
			if (this.#size <= this.most || this.#kept.size === 1) return;
			this.#kept.delete(oldest);
			this.#size -= size;
		}
	}
}

/** A promise, or the reason of a signal if that comes first. */
function until<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
	if (!signal) return promise;
	return new Promise((resolve, reject) => {
		const give = () => reject(signal.reason as Error);
		signal.addEventListener('abort', give, { once: true });
		promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', give));
	});
}
