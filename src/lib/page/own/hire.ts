/** Workers whose program may not come, or come broken: that is said, and the next one asks for it past the browser's copy. */

/** Programs that did not come whole: of them a broken copy may be kept. */
const doubted = new Set<string>();
/** Milliseconds without a first word after which a worker has not come: one that is empty says nothing, and fails at nothing. */
const PATIENCE = 20_000;

export interface Hired<Asked> {
	post(asked: Asked, moved?: Transferable[]): void;
	/** Ends what it does; nothing is heard of it after that. */
	end(): void;
}

/**
 * Starts a worker, whose first word is `{ say: 'here' }`.
 * @param url of its program
 * @param heard everything that it says later
 * @param lost it did not come, or has ended by itself
 */
export async function hire<Asked, Said extends { say: string }>(
	url: string,
	{ heard, lost }: { heard: (said: Said) => void; lost: () => void }
): Promise<Hired<Asked>> {
	if (doubted.has(url))
		await fetch(url, { cache: 'reload' }).then(
			(answer) => answer.blob(),
			() => undefined
		);
	doubted.add(url);
	const worker = new Worker(url, { type: 'module' });
	const end = () => {
		clearTimeout(timer);
		worker.onmessage = worker.onerror = null;
		worker.terminate();
	};
	const leave = () => {
		end();
		lost();
	};
	const timer = setTimeout(leave, PATIENCE);
	worker.onerror = leave;
	worker.onmessage = ({ data }: MessageEvent<Said>) => {
		clearTimeout(timer);
		doubted.delete(url);
		if (data.say !== 'here') heard(data);
	};
	return { post: (asked, moved = []) => worker.postMessage(asked, moved), end };
}
