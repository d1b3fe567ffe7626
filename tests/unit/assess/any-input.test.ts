import { describe, expect, it } from 'vitest';
import { changeOf } from '../../../src/lib/assess/change';
import { findingOf } from '../../../src/lib/assess/finding';
import { recentTrend, trend } from '../../../src/lib/assess/trend';
import { formatValue } from '../../../src/lib/format/value';
import type { GoodDirection, SeriesView, UnitKind } from '../../../src/lib/types';
import { english } from '../../../src/lib/words/en';

const KINDS: UnitKind[] = [
	'share',
	'percent',
	'per',
	'ratio',
	'index',
	'score',
	'count',
	'usd',
	'lcu',
	'ppp',
	'years',
	'quantity',
	'binary',
	'level'
];
const DIRECTIONS: GoodDirection[] = ['up', 'down', 'to', 'none'];
const ODD = [NaN, Infinity, -Infinity, 0, -0, 1, -1, 1e-12, 1e21, 1e308, -1e308, 5e-324];

/** The same numbers in every run: a linear congruential generator (Numerical Recipes' constants). */
function generator(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}

function anySeries(random: () => number): SeriesView {
	const length = Math.floor(random() * 14);
	const pick = (list: readonly number[]) => list[Math.floor(random() * list.length)] as number;
	const constant = random() < 0.1 ? pick(ODD) : null;
	const value = () =>
		constant ?? (random() < 0.2 ? pick(ODD) : (random() - 0.5) * 10 ** Math.floor(random() * 8));
	const y = Array.from({ length }, (_, i) => 2000 + i * (1 + Math.floor(random() * 2)));
	const series: SeriesView = { y, v: y.map(value) };
	if (random() < 0.4) {
		series.lo = series.v.map((v) => (random() < 0.2 ? null : v - Math.abs(value())));
		series.hi = series.v.map((v) => (random() < 0.2 ? null : v + Math.abs(value())));
	}
	if (random() < 0.4) series.n = y.map(() => 'aepf'[Math.floor(random() * 4)]).join('');
	return series;
}

describe('whatever the series', () => {
	it('every rule answers, and no sentence says NaN, undefined or null', () => {
		const random = generator(20241124);
		for (let i = 0; i < 700; i++) {
			const series = anySeries(random);
			const unit_kind = KINDS[i % KINDS.length]!;
			const direction = DIRECTIONS[i % DIRECTIONS.length]!;
			const indicator = {
				subject: 'thing measured',
				plural: false,
				unit: '',
				unit_kind,
				decimals: i % 4,
				direction,
				ideal: i % 3 ? 1 : null
			};
			const options = { direction, ideal: indicator.ideal, unitKind: unit_kind, newestYear: 2012 + (i % 20) };
			const rank = { view: { rank: 1 + (i % 9), of: 9, members: 10, year: 2020 }, group: 'SADC' };
			for (const result of [trend(series, options), recentTrend(series, options)]) {
				expect(english.trendReason(result.reason)).not.toBe('');
				if (result.status !== 'too-little-data')
					expect(result.change).toBe(result.to!.value - result.from!.value);
			}
			const text = [
				english.finding(findingOf({ indicator, series, ...options })),
				english.finding(findingOf({ indicator, series, rank, economy: 'Lesotho' })),
				english.change(changeOf(series.v[0], series.v[1], unit_kind), indicator),
				...series.v.map((v) => formatValue(v, indicator))
			].join(' ');
			expect(text).not.toMatch(/NaN|undefined|null|Infinity|\be[+-]?\d/);
		}
	}, 20_000);

	it('its mirror image gets the mirrored answer', () => {
		const random = generator(7);
		const mirrored = {
			better: 'worse',
			worse: 'better',
			flat: 'flat',
			'too-little-data': 'too-little-data'
		} as Record<string, string>;
		for (let i = 0; i < 500; i++) {
			const series = anySeries(random);
			const { lo, hi, ...bare } = series;
			const options = { unitKind: 'score' as const, direction: 'up' as const };
			const mirror = { ...bare, v: series.v.map((v) => -v) };
			expect(lo === undefined).toBe(hi === undefined);
			expect(trend(mirror, options).status).toBe(mirrored[trend(bare, options).status]);
		}
	});
});
