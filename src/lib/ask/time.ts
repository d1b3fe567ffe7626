/**
 * Years in a question: "2010", "2000-2015", "since 2000", "before 2010", "the 1990s", "last 10 years", "latest". A small
 * rule set of its own: "may" is no month here, "under 5" and "15-24" are no years, and "last year" is the last with data.
 */
import type { AskedTime } from './asked';
import type { Claim } from './claims';
import type { Means } from './means';
import type { Token } from './tokens';

const FIRST = 1950;
const LAST = 2050;
const NUMBERS: Record<string, number> = {
	...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
	...{ fifteen: 15, twenty: 20, thirty: 30, forty: 40, fifty: 50 }
};
const DECADES: Record<string, number> = { seventies: 1970, eighties: 1980, nineties: 1990 };

export const numberOf = (word: string | undefined): number | null => {
	if (word === undefined) return null;
	if (/^\d+(\.\d+)?$/.test(word)) return Number(word);
	return NUMBERS[word] ?? null;
};

function yearAt(tokens: readonly Token[], at: number): number | null {
	const token = tokens[at];
	if (!token || !/^\d{4}$/.test(token.word) || /[$€£]\s?$/.test(token.before)) return null;
	const year = Number(token.word);
	return year >= FIRST && year <= LAST ? year : null;
}

const TO = new Set(['to', 'until', 'till', 'and', 'through', 'up']);
const NOW = new Set(['now', 'today', 'present', 'date', 'onwards', 'onward', 'on', 'nowadays']);

export function* timeClaims(tokens: readonly Token[]): Generator<Claim<Means>> {
	const claim = (from: number, to: number, time: Partial<AskedTime>, isPair = false): Claim<Means> => ({
		...{ from, to, rank: 1 },
		means: { kind: 'time', time, ...(isPair ? { isPair } : {}) }
	});
	for (let at = 0; at < tokens.length; at += 1) {
		const word = tokens[at]?.word ?? '';
		const next = tokens[at + 1]?.word ?? '';
		const year = yearAt(tokens, at);
		if (year !== null) {
			const isDash = /[-–—/]/.test(tokens[at + 1]?.before ?? '');
			const second = isDash ? yearAt(tokens, at + 1) : TO.has(next) ? yearAt(tokens, at + 2) : null;
			if (second !== null) yield claim(at, at + (isDash ? 2 : 3), range(year, second));
			else if (TO.has(next) && NOW.has(tokens[at + 2]?.word ?? '')) yield claim(at, at + 3, { from: year });
			else yield claim(at, at + 1, { year });
		}
		// "2010 vs 2020": the first and the last of a change.
		if (year !== null && /^(vs|versus)$/.test(next)) {
			const other = yearAt(tokens, at + 2);
			if (other !== null) yield claim(at, at + 3, range(year, other), true);
		}
		const decade = /^(?:(19[5-9]|20[0-4])0|([5-9])0)s$/.exec(word);
		const from = decade ? Number(`${decade[1] ?? `19${decade[2]}`}0`) : DECADES[word];
		if (from !== undefined) yield claim(at, at + 1, { from, to: from + 9 });
		yield* after(tokens, at, claim);
	}
}

const range = (a: number, b: number) => ({ from: Math.min(a, b), to: Math.max(a, b) });

/** Years behind a word that says how they are meant. */
function* after(
	tokens: readonly Token[],
	at: number,
	claim: (from: number, to: number, time: Partial<AskedTime>, isPair?: boolean) => Claim<Means>
): Generator<Claim<Means>> {
	const word = tokens[at]?.word ?? '';
	const next = tokens[at + 1]?.word ?? '';
	const third = tokens[at + 2]?.word ?? '';
	const year = yearAt(tokens, at + 1);
	if (year !== null) {
		const isDash = /[-–—/]/.test(tokens[at + 2]?.before ?? '');
		const second = isDash ? yearAt(tokens, at + 2) : TO.has(third) ? yearAt(tokens, at + 3) : null;
		const end = at + (isDash ? 3 : 4);
		if (['between', 'from', 'in', 'during'].includes(word) && second !== null)
			yield claim(at, end, range(year, second), word === 'in' && third === 'and');
		if (['since', 'after'].includes(word)) yield claim(at, at + 2, { from: year });
		if (word === 'from') {
			const now = TO.has(third) && NOW.has(tokens[at + 3]?.word ?? '') ? 4 : NOW.has(third) ? 3 : 2;
			yield claim(at, at + now, { from: year });
		}
		if (['until', 'till', 'before', 'by'].includes(word)) yield claim(at, at + 2, { to: year });
		if (['in', 'of', 'for', 'during', 'year'].includes(word) && second === null && !TO.has(third))
			yield claim(at, at + 2, { year });
	}
	if (word === 'up' && next === 'to' && yearAt(tokens, at + 2) !== null)
		yield claim(at, at + 3, { to: yearAt(tokens, at + 2) });
	const count = numberOf(next);
	const unit = /^(year|decade)s?$/.exec(third)?.[1];
	if (/^(last|past|previous|recent)$/.test(word)) {
		if (count !== null && unit)
			yield claim(at, at + 3, { last: Math.min(60, count * (unit === 'decade' ? 10 : 1)) });
		else if (/^decades?$/.test(next)) yield claim(at, at + 2, { last: 10 });
		else if (next === 'years') yield claim(at, at + 2, { last: 10 });
		else if (next === 'year' && word !== 'recent') yield claim(at, at + 2, { year: 'latest' });
	}
	if (/^(latest|newest|currently|nowadays)$/.test(word)) yield claim(at, at + 1, { year: 'latest' });
	if (word === 'most' && next === 'recent') yield claim(at, at + 2, { year: 'latest' });
	if (word === 'recently') yield claim(at, at + 1, { last: 10 });
	if (word === 'this' && next === 'century') yield claim(at, at + 2, { from: 2000 });
	if (word === 'this' && next === 'year') yield claim(at, at + 2, { year: 'latest' });
}
