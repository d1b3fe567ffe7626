/** What was asked before, kept in this browser and nowhere else. */

export interface Asked {
	sql: string;
	/** When, in milliseconds since 1970. */
	at: number;
	/** How many rows came; null when it failed. */
	rows: number | null;
	ms: number;
}

const KEY = 'tsoelopele.sql';
const MOST = 50;

/** Newest first. */
export function readHistory(): Asked[] {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
		return Array.isArray(kept) ? kept.filter(isAsked) : [];
	} catch {
		return [];
	}
}

/** Puts a question on top; the same text stands once. @returns the history as it is then */
export function keepAsked(asked: Asked): Asked[] {
	const history = withAsked(readHistory(), asked);
	write(history);
	return history;
}

export function forgetHistory(): void {
	write([]);
}

export const withAsked = (history: readonly Asked[], asked: Asked): Asked[] =>
	[asked, ...history.filter(({ sql }) => sql !== asked.sql)].slice(0, MOST);

/** A browser that keeps nothing, or is full, keeps no history. */
function write(history: readonly Asked[]): void {
	try {
		localStorage.setItem(KEY, JSON.stringify(history));
	} catch {
		return;
	}
}

const isAsked = (one: unknown): one is Asked =>
	typeof one === 'object' && one !== null && 'sql' in one && typeof one.sql === 'string' && 'at' in one;
