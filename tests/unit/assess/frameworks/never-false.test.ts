import { describe, expect, it } from 'vitest';
import { assess } from '../../../../src/lib/assess/frameworks/assess';
import type { AssessInput } from '../../../../src/lib/assess/frameworks/input';
import { METHOD_IDS, type MethodId } from '../../../../src/lib/assess/frameworks/method-ids';
import { METHODS } from '../../../../src/lib/assess/frameworks/methods';
import type { Rule } from '../../../../src/lib/assess/frameworks/rule';
import { parseSeriesMethod } from '../../../../src/lib/assess/frameworks/series-method';
import { numericTarget } from '../../../../src/lib/assess/frameworks/target';
import type { SeriesView, UnitKind } from '../../../../src/lib/types';
import { englishVerdicts } from '../../../../src/lib/words/en/frameworks';
import { said as inWords } from '../../../../src/lib/words/verdict-words';

/** Numbers that look random and are the same every time (Mulberry32). */
function random(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

const RULES: Rule[] = [
	...(['at-least', 'at-most', 'above', 'below'] as const).map((op) => ({
		kind: 'reach' as const,
		op,
		value: 25
	})),
	{ kind: 'reach', op: 'at-most', value: 0 },
	{ kind: 'reach', op: 'at-least', value: -3 },
	{ kind: 'universal' },
	{ kind: 'universal', met_at: 95 },
	{ kind: 'fraction-of-baseline', factor: 1 / 3 },
	{ kind: 'fraction-of-baseline', factor: 2, cap: 100 },
	{ kind: 'fraction-of-shortfall', factor: 0.5 },
	{ kind: 'change-by', delta: 1 },
	{ kind: 'change-by', delta: -1 },
	{ kind: 'parity', value: 1, band: [0.97, 1.03] },
	{ kind: 'range', min: 15, max: 20 },
	{ kind: 'range', min: 15, max: 20, more_is_fine: true },
	{ kind: 'halt-and-reverse', of: 'rise' },
	{ kind: 'halt-and-reverse', of: 'loss' },
	{ kind: 'every-year', op: 'at-least', value: 7 },
	{ kind: 'growth-rate', rate: 7 },
	{ kind: 'period-mean', op: 'below', base: [2005, 2015], test: [2016, 2030] },
	{ kind: 'peer-level', group: 'WORLD', op: 'at-least' },
	{ kind: 'binary' },
	{ kind: 'series-method' },
	{ kind: 'ldc-threshold', criterion: 'evi', step: 'graduation' },
	...(['additional', 'predictable', 'delivered'] as const).map((test) => ({
		kind: 'aid-for-trade' as const,
		test
	})),
	{ kind: 'qualitative' },
	{ kind: 'monitor' }
];

const METHODS_OF_SERIES = [
	'CAGRA',
	'CAGRR',
	'AARRR',
	'CAGRR+AARRR',
	'Binary',
	'Likert',
	'Parity',
	'Doubling',
	'Halfing',
	'SpecialGINI'
].flatMap((trend) =>
	['increase', 'decrease', 'not increase', 'not decrease'].flatMap((direction) =>
		[undefined, 0, 1, 95].map((target) =>
			parseSeriesMethod(
				JSON.stringify({ trendMethodology: trend, normativeDirection: direction, targetValue: target })
			)
		)
	)
);

/** Series of every awkward kind: empty, one point, constant, through zero, with gaps, NaN and infinities. */
function awkward(next: () => number): SeriesView | null {
	const kind = Math.floor(next() * 9);
	if (kind === 0) return null;
	if (kind === 1) return { y: [], v: [] };
	const years = kind === 2 ? [2000 + Math.floor(next() * 30)] : [];
	if (kind !== 2) for (let y = 1985; y < 2030; y++) if (next() < 0.4) years.push(y);
	const scale = 10 ** Math.floor(next() * 8 - 4);
	const constant = next() * 100;
	const v = years.map((year, i) => {
		if (kind === 3) return constant;
		if (kind === 4) return 0;
		if (kind === 5) return (next() - 0.5) * 2 * scale;
		if (kind === 6) return [NaN, Infinity, -Infinity, 5, 0, -0][i % 6] as number;
		if (kind === 7) return scale * Math.exp((next() - 0.5) * 0.2 * (year - 1985));
		return next() * 120;
	});
	return {
		y: years,
		v,
		...(next() < 0.3 ? { n: years.map(() => 'aepf'[Math.floor(next() * 4)]).join('') } : {})
	};
}

const KINDS: UnitKind[] = ['share', 'per', 'ratio', 'usd', 'index', 'binary', 'level', 'percent'];

function someInput(next: () => number, method: MethodId): AssessInput {
	const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
	const baselineYear = pick([1990, 2000, 2010, 2015]);
	return {
		// Mostly a rule that the method can judge.
		rule: pick(next() < 0.1 ? RULES : RULES.filter(({ kind }) => METHODS[method].rules.includes(kind))),
		series: next() < 0.02 ? undefined : awkward(next),
		unit: { unit: '', unit_kind: pick(KINDS), decimals: Math.floor(next() * 4) },
		baselineYear,
		deadline: pick([2010, 2015, 2030]),
		asOf: pick([2015, 2026, 2031]),
		seriesMethod: next() < 0.1 ? null : pick(METHODS_OF_SERIES),
		sdsn: pick([
			undefined,
			{ optimum: 2, green: 25, red: 50, lower_bound: 130 },
			{ optimum: 100, green: 98, red: 80, lower_bound: 9 },
			{ optimum: 1, green: 1, red: 1, lower_bound: 1 }
		]),
		peer: awkward(next),
		commitments: awkward(next),
		lines: [
			{ review: 2015, value: 32 },
			{ review: 2024, value: next() < 0.1 ? NaN : 36 }
		]
	} as AssessInput;
}

describe('any input to any method', () => {
	it('never throws, and never gives a status that its numbers do not bear out', () => {
		const next = random(20261124);
		const seen = new Map<string, number>();
		for (let i = 0; i < 20_000; i++) {
			const method = METHOD_IDS[i % METHOD_IDS.length] as MethodId;
			const given = someInput(next, method);
			const verdict = assess(method, given);
			const said = JSON.stringify({ method, given, verdict });
			seen.set(verdict.status, (seen.get(verdict.status) ?? 0) + 1);

			// Words are words: no broken number is ever shown.
			const words = inWords(englishVerdicts, verdict, given.unit);
			expect(words.sentence, said).toMatch(/\.$/);
			expect(words.sentence, said).not.toMatch(/NaN|undefined|null|Infinity|–/);
			expect(words.label, said).toMatch(/^[A-Z]/);
			// A verdict can be kept in a file.
			const kept = JSON.parse(JSON.stringify(verdict)) as typeof verdict;
			expect(inWords(englishVerdicts, kept, given.unit), said).toEqual(words);
			for (const pair of [verdict.baseline, verdict.latest, verdict.target])
				if (pair) expect(pair.every(Number.isFinite), said).toBe(true);
			for (const number of [verdict.pace, verdict.pace_needed, verdict.reach_year])
				if (number !== null) expect(Number.isFinite(number), said).toBe(true);

			const past = (given.series?.y ?? []).filter((_, k) => {
				const nature = given.series?.n?.[k] ?? 'a';
				return Number.isFinite(given.series?.v[k]) && (nature === 'a' || nature === 'e');
			});
			const judged = [
				'achieved',
				'on-track',
				'acceleration-needed',
				'limited',
				'deteriorating',
				'not-achieved'
			];
			// A judgement needs a value that has happened.
			if (judged.includes(verdict.status)) expect(past.length, said).toBeGreaterThan(0);
			// A direction needs two.
			if (
				['acceleration-needed', 'limited', 'deteriorating'].includes(verdict.status) &&
				given.rule.kind !== 'every-year' &&
				given.rule.kind !== 'period-mean'
			)
				expect(past.length, said).toBeGreaterThan(1);
			if (
				verdict.latest &&
				verdict.baseline &&
				given.rule.kind !== 'period-mean' &&
				method !== 'aid-for-trade'
			)
				expect(verdict.baseline[0], said).toBeLessThan(verdict.latest[0]);

			// A value that meets the rule's own target is never called unmet, and the other way round.
			if (
				(method === 'reach' || method.startsWith('mdg') || method === 'sadc-bands') &&
				verdict.latest &&
				verdict.target &&
				given.rule.kind !== 'peer-level'
			) {
				const goal = numericTarget(given.rule, verdict.baseline);
				if (goal && judged.includes(verdict.status))
					expect(verdict.status === 'achieved', said).toBe(goal.met(verdict.latest[1]));
			}
			// What moved the right way is never a deterioration, unless it was at the target before.
			if (
				verdict.status === 'deteriorating' &&
				verdict.baseline &&
				verdict.latest &&
				method === 'un-sdg-undp' &&
				given.seriesMethod
			) {
				const { direction, trend } = given.seriesMethod;
				const rose = verdict.latest[1] - verdict.baseline[1];
				if (trend === 'CAGRA' && direction?.includes('increase') && !direction.startsWith('not'))
					expect(rose, said).toBeLessThan(0);
				if (trend === 'CAGRA' && direction === 'decrease') expect(rose, said).toBeGreaterThan(0);
			}
			if (
				verdict.status === 'on-track' &&
				verdict.baseline &&
				verdict.latest &&
				method === 'un-sdg-undp' &&
				given.seriesMethod?.trend === 'CAGRA'
			) {
				const { direction } = given.seriesMethod;
				const rose = verdict.latest[1] - verdict.baseline[1];
				if (direction === 'increase') expect(rose, said).toBeGreaterThan(0);
				if (direction === 'decrease') expect(rose, said).toBeLessThan(0);
			}
		}
		// Every status that a method can give did occur.
		for (const status of [
			'achieved',
			'on-track',
			'acceleration-needed',
			'limited',
			'deteriorating',
			'not-achieved',
			'insufficient-data',
			'no-data-since-2015',
			'no-method',
			'no-numeric-target',
			'no-open-data'
		])
			expect(seen.get(status) ?? 0, status).toBeGreaterThan(10);
	}, 60_000);
});
