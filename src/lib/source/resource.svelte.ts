/**
 * What a question is answered with, as state: asked when its key changes, given up when a newer one comes or the
 * component goes, and asked again when the reader says so. A late answer is dropped; the one before stays until the
 * new one is here. (The semantics are those of TanStack's query: key, signal, previous data.)
 */
import { untrack } from 'svelte';
import { faultText } from './fetch';

export interface Resource<T> {
	/** The newest answer: of the key asked for, or of the one before while that is loading or failed; null for none. */
	readonly value: T | null;
	/** True when the value is the answer to the present key. */
	readonly isCurrent: boolean;
	readonly isLoading: boolean;
	/** What went wrong with the last try, as a sentence; '' when nothing did. */
	readonly fault: string;
	/** Asks once more. */
	retry(): void;
}

/**
 * Call it while a component is set up.
 * @param key what is asked, as one text; null asks nothing and forgets the answer. What it reads is followed.
 * @param load answers the key it is called for; what it reads is not followed. @throws Error with a sentence
 */
export function resource<T>(
	key: () => string | null,
	load: (signal: AbortSignal) => Promise<T>
): Resource<T> {
	const asked = $derived(key());
	let answer = $state.raw<{ key: string; value: T } | null>(null);
	let fault = $state.raw<{ key: string; text: string } | null>(null);
	let loading = $state.raw<string | null>(null);
	let tries = $state(0);

	$effect(() => {
		void tries;
		const mine = asked;
		if (mine === null) {
			answer = fault = null;
			return;
		}
		const controller = new AbortController();
		const { signal } = controller;
		loading = mine;
		fault = null;
		const settle = (then: () => void) => {
			if (signal.aborted) return;
			loading = null;
			then();
		};
		untrack(() => promised(load, signal)).then(
			(value) => settle(() => (answer = { key: mine, value })),
			(error: Error) => settle(() => (fault = { key: mine, text: faultText(error) }))
		);
		return () => {
			controller.abort();
			loading = null;
		};
	});

	return {
		get value() {
			return asked === null ? null : (answer?.value ?? null);
		},
		get isCurrent() {
			return asked !== null && answer?.key === asked;
		},
		get isLoading() {
			return loading !== null;
		},
		get fault() {
			return fault?.key === asked ? (fault?.text ?? '') : '';
		},
		retry() {
			tries += 1;
		}
	};
}

/** A loader that throws at once fails as one that rejects. */
const promised = async <T>(load: (signal: AbortSignal) => Promise<T>, signal: AbortSignal) => load(signal);
