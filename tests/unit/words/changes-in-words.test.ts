import { describe, expect, it } from 'vitest';
import { changeOf, orderedChange } from '../../../src/lib/assess/change';
import { directionOf } from '../../../src/lib/assess/direction';
import { ratioOf } from '../../../src/lib/assess/ratio';
import type { UnitKind } from '../../../src/lib/types';
import { english } from '../../../src/lib/words/en';
import { ratioAsParticiple } from '../../../src/lib/words/en/ratio';
import { series, yearly } from '../assess/series';
import { plain } from './support';

describe('a ratio in words', () => {
	it('is there only where it is true', () => {
		const words = (ratio: number) => {
			const found = ratioOf(ratio);
			return found && ratioAsParticiple(found);
		};
		expect(
			[0.05, 0.2, 0.3, 0.4, 0.5, 0.54, 0.7, 1, 1.9, 2, 2.5, 3, 3.5, 4.2, 12, 0, -1, NaN].map(words)
		).toEqual([
			'fallen by more than nine tenths',
			'fallen by more than three quarters',
			'fallen by more than two thirds',
			'more than halved',
			'halved',
			'almost halved',
			null,
			null,
			'almost doubled',
			'doubled',
			'more than doubled',
			'tripled',
			'more than tripled',
			'risen more than fourfold',
			null,
			null,
			null,
			null
		]);
	});
});

describe('a change in words', () => {
	const of = (unit_kind: UnitKind, unit = '', decimals = 1) => ({ unit_kind, unit, decimals });

	it.each([
		[23.6, 17.1, of('share'), '−6.5 percentage points'],
		[100, 233, of('usd', 'US dollars', 0), '×2.3'],
		[100, 50, of('count', 'people', 0), 'halved'],
		[100, 200, of('per'), 'doubled'],
		[100, 112, of('count', '', 0), '+12 %'],
		[100, 65, of('count', '', 0), '−35 %'],
		[16, -42.2, of('usd', 'million US dollars'), '−58.2 million US dollars'],
		[0, 5, of('count', 'people', 0), '+5 people'],
		[0.483, 0.55, of('index', '', 3), '+0.067'],
		[52, 53.4, of('years'), '+1.4 years'],
		[0, 1, of('binary'), 'no to yes'],
		[4, 4, of('share'), 'no change'],
		[NaN, 4, of('share'), '–']
	])('from %d to %d', (from, to, unit, text) =>
		expect(plain(english.change(changeOf(from, to, unit.unit_kind), unit))).toBe(text)
	);

	it('names the turn in a tile and beside the chart as in the title', () => {
		const turned = directionOf(yearly(2010, [30, 27, 24, 20, 15, 14, 16, 19, 23, 27]), {
			direction: 'down',
			unitKind: 'share'
		});
		expect(english.direction(turned)).toBe('fell, then rose after 2015');
		expect(plain(english.changeSince(changeOf(30, 27, 'share'), of('share'), 2010, turned.turn))).toBe(
			'−3.0 percentage points since 2010: fell, then rose after 2015'
		);
		const reversed = directionOf(series({ 1990: 40, 2000: 30, 2010: 20, 2017: 10, 2022: 14 }), {
			direction: 'down',
			unitKind: 'share'
		});
		expect(english.direction(reversed)).toBe('fell since 1990, rose since 2017');
		expect(plain(english.changeSince(changeOf(40, 14, 'share'), of('share'), 1990, reversed.turn))).toBe(
			'−26.0 percentage points since 1990, but rose since 2017'
		);
	});

	it('of amounts is a difference where economies are ordered by it', () => {
		const people = of('count', 'people', 0);
		expect(plain(english.change(orderedChange(100, 50, 'count'), people))).toBe('−50 people');
		expect(plain(english.change(orderedChange(23.6, 17.1, 'share'), of('share')))).toBe(
			'−6.5 percentage points'
		);
	});

	it('calls halved and doubled what the findings call so', () => {
		const said = (ratio: number) => plain(english.change({ kind: 'ratio', ratio }, of('usd')));
		expect([0.475, 0.48, 0.52, 0.525, 1.94, 1.95, 2.05, 2.06].map(said)).toEqual([
			'−53 %',
			'halved',
			'halved',
			'−48 %',
			'+94 %',
			'doubled',
			'doubled',
			'×2.1'
		]);
	});

	it('says since when, or why there is no direction', () => {
		const options = { direction: 'up', unitKind: 'count' } as const;
		const of = (values: Record<number, number>) => directionOf(series(values), options);
		expect(english.direction(of({ 2000: 1, 2010: 2, 2020: 3 }))).toBe('since 2000');
		expect(english.lately(of({ 2000: 1, 2015: 2, 2020: 3 }).recent)).toBe('since 2015');
		expect(english.lately(of({ 2000: 1 }).recent)).toBe('in five years: only one value, in 2000');
		expect(english.direction(of({ 2000: 1, 2001: 2 }))).toBe('only 2 values');
		expect(english.trendReason({ kind: 'within', cause: 'scatter' })).toBe(
			'smaller than its usual scatter between years'
		);
	});
});
