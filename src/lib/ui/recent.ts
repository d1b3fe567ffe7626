const MOST = 5;

/** The last choices that this browser remembers under `key`, the newest first; none in private mode or when damaged. */
export function recall(key: string): string[] {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
		return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : [];
	} catch {
		return [];
	}
}

/** Puts a choice before the others; when storage is full or forbidden the choice works all the same. */
export function remember(key: string, id: string): void {
	try {
		localStorage.setItem(
			key,
			JSON.stringify([id, ...recall(key).filter((other) => other !== id)].slice(0, MOST))
		);
	} catch {
		return;
	}
}
