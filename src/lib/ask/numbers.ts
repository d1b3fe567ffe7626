/** Numbers that are limits ("top 10") or thresholds ("above 50 %"), and those that are neither ("under 5", "15-24"). */
import type { Claim } from './claims';
import type { Means } from './means';
import { numberOf } from './time';
import type { Token } from './tokens';

const ABOVE = new Set(['above', 'over', 'exceeding', 'exceeds', 'beyond']);
const BELOW = new Set(['below', 'under', 'beneath']);
const THAN: Record<string, 'above' | 'below'> = {
	...{ more: 'above', greater: 'above', higher: 'above', larger: 'above' },
	...{ less: 'below', fewer: 'below', lower: 'below', smaller: 'below' }
};
/** "Less than half of", in percent. */
const PARTS: Record<string, number> = { half: 50 };
const SCALE: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
const UNIT = /^(percent|percentage|pct|per|cent|years?|dollars?|usd|points?|deaths|people|births|children)$/;
/** Ages that names of measures have: without a unit they are no threshold. */
const AGES = new Set([1, 5, 15, 18]);

export function* numberClaims(tokens: readonly Token[]): Generator<Claim<Means>> {
	for (let at = 0; at < tokens.length; at += 1) {
		yield* limits(tokens, at);
		yield* thresholds(tokens, at);
		yield* ofNames(tokens, at);
	}
}

function* limits(tokens: readonly Token[], at: number): Generator<Claim<Means>> {
	const word = tokens[at]?.word ?? '';
	const here = numberOf(word);
	const next = numberOf(tokens[at + 1]?.word);
	const claim = (to: number, limit: number): Claim<Means> => ({
		from: at,
		to,
		rank: 1,
		means: { kind: 'limit', limit }
	});
	if (/^(top|first)$/.test(word) && isCount(next)) yield claim(at + 2, next);
	// "Bottom" is left to say the order.
	if (word === 'bottom' && isCount(next)) yield { ...claim(at + 2, next), from: at + 1 };
	if (isCount(here) && /^(countries|economies|nations|states)$/.test(tokens[at + 1]?.word ?? ''))
		yield claim(at + 2, here);
	if (
		isCount(here) &&
		/^(best|worst|highest|lowest|richest|poorest|largest|biggest|smallest|most|least|fewest|fastest|slowest|safest|healthiest)$/.test(
			tokens[at + 1]?.word ?? ''
		)
	)
		yield claim(at + 1, here);
}

const isCount = (value: number | null): value is number =>
	value !== null && Number.isInteger(value) && value >= 1 && value <= 100;

function* thresholds(tokens: readonly Token[], at: number): Generator<Claim<Means>> {
	const word = tokens[at]?.word ?? '';
	const next = tokens[at + 1]?.word ?? '';
	let side: 'above' | 'below' | null = ABOVE.has(word) ? 'above' : BELOW.has(word) ? 'below' : null;
	let number = at + 1;
	if (THAN[word] !== undefined && next === 'than') [side, number] = [THAN[word], at + 2];
	if (word === 'at' && (next === 'least' || next === 'most'))
		[side, number] = [next === 'least' ? 'above' : 'below', at + 2];
	const sign = /([<>])\s?=?\s?$/.exec(tokens[at]?.before ?? '')?.[1];
	if (!side && sign) [side, number] = [sign === '>' ? 'above' : 'below', at];
	const token = tokens[number];
	if (!side || !token) return;
	if (token.word in PARTS && THAN[word] !== undefined) {
		const to = number + (tokens[number + 1]?.word === 'of' ? 2 : 1);
		yield { from: at, to, rank: 1, means: { kind: 'threshold', side, value: PARTS[token.word]! } };
		return;
	}
	const value = numberOf(token.word.replace(/,/g, ''));
	if (value === null || /[$€£]\s?$/.test(token.before)) return;
	const behind = tokens[number + 1];
	const scale = SCALE[behind?.word ?? ''];
	const isPercent = /^\s?%/.test(behind?.before ?? '');
	const hasUnit = isPercent || scale !== undefined || UNIT.test(behind?.word ?? '');
	// "2000" behind "above" may be a value; behind "under", 5 is an age.
	if (!hasUnit && AGES.has(value)) {
		yield { from: at, to: number + 1, rank: 1, means: { kind: 'number' } };
		return;
	}
	const to =
		number +
		1 +
		(scale !== undefined
			? 1
			: behind?.word === 'per'
				? 2
				: /^(percent|percentage|pct)$/.test(behind?.word ?? '')
					? 1
					: 0);
	yield {
		from: at,
		to: Math.min(to, tokens.length - 1),
		rank: 1,
		means: { kind: 'threshold', side, value: value * (scale ?? 1) }
	};
}

/** "15-24", "aged 15 to 49", "per 100,000", "$2.15 a day", "95-95-95", "under five". */
function* ofNames(tokens: readonly Token[], at: number): Generator<Claim<Means>> {
	const word = tokens[at]?.word ?? '';
	const next = tokens[at + 1];
	const none = (to: number): Claim<Means> => ({ from: at, to, rank: 1, means: { kind: 'number' } });
	const number = numberOf(word);
	if (number !== null && number < 100 && next && /[-–]/.test(next.before) && numberOf(next.word) !== null)
		yield none(at + 2);
	if (/^(aged?|ages)$/.test(word) && numberOf(next?.word) !== null) {
		const second = tokens[at + 2];
		const isRange = second && (/[-–]/.test(second.before) || second.word === 'to' || second.word === 'and');
		yield none(at + 2);
		if (isRange) yield none(at + (second.word === 'to' || second.word === 'and' ? 4 : 3));
	}
	if (word === 'per' && /^(1|10|100|1000|10000|100000|1000000)$/.test(next?.word ?? '')) {
		const what = /^(people|inhabitants|births|adults|women)$/.test(tokens[at + 2]?.word ?? '') ? 3 : 2;
		yield none(at + what);
	}
	if (/\$\s?$/.test(tokens[at]?.before ?? '') && number !== null) {
		yield none(at + 1);
		if (/^(a|per)$/.test(next?.word ?? '') && tokens[at + 2]?.word === 'day') yield none(at + 3);
	}
	if (word === 'under' && next?.word === 'five') yield none(at + 2);
}
