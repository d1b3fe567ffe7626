/** Typing errors: a word that no name has becomes the one that is nearest, where only one is. */

/** Words of so many letters may have two wrong. */
const LONG = 8;
const SHORT = 5;

/** Changes between two words: a letter more, less, other, or two that changed places. More than `most` counts as more. */
export function distance(a: string, b: string, most: number): number {
	if (Math.abs(a.length - b.length) > most) return most + 1;
	let [older, old]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, at) => at)];
	for (let i = 1; i <= a.length; i += 1) {
		const row = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const cost = a[i - 1] === b[j - 1] ? 0 : 1;
			let value = Math.min((old[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (old[j - 1] ?? 0) + cost);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				value = Math.min(value, (older[j - 2] ?? 0) + 1);
			row.push(value);
		}
		[older, old] = [old, row];
	}
	return old[b.length] ?? most + 1;
}

/** The word that was meant; null for a word that is known, is too short, or has none near. */
export function corrected(word: string, known: ReadonlySet<string>): string | null {
	if (word.length < SHORT || known.has(word) || /[\d_.]/.test(word)) return null;
	const most = word.length >= LONG ? 2 : 1;
	let best: { other: string; by: number } | null = null;
	for (const other of known) {
		if (other[0] !== word[0] || other.length < SHORT - 1) continue;
		const by = distance(word, other, most);
		if (by > most) continue;
		// A letter is left out more often than put in.
		if (!best || by < best.by || (by === best.by && other.length > best.other.length)) best = { other, by };
	}
	return best?.other ?? null;
}
