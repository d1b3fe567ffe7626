import { describe, expect, it } from 'vitest';
import { lateWords, paceWords, type PaceQuestion } from '../../../src/lib/view/pace';
import type { TargetVerdict } from '../../../src/lib/view/verdicts';

const PER = { unit: 'deaths per 1,000 live births', unit_kind: 'per', decimals: 1 } as const;
const ask = (
	verdict: Partial<TargetVerdict>,
	unit = '% a year',
	more: Partial<PaceQuestion> = {}
): PaceQuestion => ({
	verdict: { r: 'l', s: 'l', h: 0, u: 0, ...verdict },
	row: { unit: PER },
	words: [unit],
	now: 2026,
	...more
});
const said = (...asked: Parameters<typeof ask>) => paceWords(ask(...asked)).replaceAll('\u00a0', ' ');

describe('the pace of a verdict', () => {
	it('is not said where none is known', () => {
		expect(paceWords({ verdict: { r: 'x', s: 'x', h: 0 }, row: { unit: PER }, words: [] })).toBe('');
	});

	it('is said with the pace needed and the year of arrival, and of what is met since when', () => {
		const open = { b: [2015, 75.1], l: [2024, 60], t: [2030, 25], p: -2.5, q: -7.1, y: 2059 } as const;
		expect(said(open as never)).toBe('needs −7.1 % a year, gets −2.5; at this pace in 2059');
		expect(said({ s: 'a', y: 2011 })).toBe('met since 2011');
		const spent = { r: 'n', s: 'n', p: 9.3, q: 15, t: [2025, 15] } as const;
		expect(said(spent as never, 'on average')).toBe('needs 15.0 on average, gets 9.3');
	});

	it('names its years where the target is closed, as two methods read one series over other years', () => {
		const gmr = { b: [1990, 84.5], l: [2015, 75.1], t: [2015, 28.2], p: -3.7, o: 2010, y: 2041 } as const;
		const later = { newest: [2024, 60], isMet: false, first: null } as const;
		expect(said({ ...gmr, n: later } as never, '% a year', { isOver: true })).toBe(
			'missed by 46.9; pace −3.7 % a year (2010 to 2015); that pace would have come there in 2041; in 2024 it was 60.0'
		);
		const straight = { ...gmr, o: undefined, p: -0.38, y: 2140, n: later } as const;
		expect(said(straight as never, 'per 1,000 live births a year', { isOver: true })).toBe(
			'missed by 46.9; pace −0.38 per 1,000 live births a year (1990 to 2015); that pace would have come there in 2140; in 2024 it was 60.0'
		);
	});

	it('says by how much a target was missed whose time is over, and no longer what it needs', () => {
		const schools = { s: 'n', b: [2011, 40], l: [2020, 56.2], t: [2020, 80], p: 1.8, q: 24 } as const;
		const row = { unit: { unit: '% of pupils', unit_kind: 'share', decimals: 1 } } as const;
		expect(said(schools as never, 'points a year', { isOver: true, row })).toMatch(
			/^missed by 23\.8 points; pace 1\.8 points a year \(2011 to 2020\)/
		);
		// Of 100 %, 80 counts as all.
		const treated = { s: 'n', l: [2010, 70], t: [2010, 100] } as const;
		expect(said(treated as never, '', { row: { ...row, metAt: 80 } })).toBe('missed by 10.0 points');
	});

	it('gives way to what is known after the deadline', () => {
		const missed = { s: 'n', b: [2015, 311], l: [2020, 229], t: [2020, 202], p: -16, y: 2022 } as const;
		const reached = { newest: [2024, 187], isMet: true, first: [2024, 187] } as const;
		expect(said({ ...missed, n: reached } as never, 'per 100,000 a year')).toBe(
			'missed by 27.0; pace −16.0 per 100,000 a year (2015 to 2020); reached late, in 2024 (187)'
		);
		const lost = { newest: [2024, 250], isMet: false, first: [2022, 200] } as const;
		expect(said({ ...missed, n: lost } as never)).toContain(
			'reached late, in 2022 (200), but in 2024 it was 250'
		);
		const kept = { newest: [2024, 187], isMet: true, first: [2022, 200] } as const;
		expect(said({ ...missed, n: kept } as never)).toContain(
			'reached late, in 2022 (200); in 2024 it was 187'
		);
		const never = { newest: [2023, 478], isMet: false, first: null } as const;
		expect(said({ ...missed, y: 2023, n: never } as never)).toContain(
			'that pace would have come there in 2023; in 2023 it was 478'
		);
		const gone = { newest: [2024, 250], isMet: false, first: null } as const;
		expect(said({ ...missed, s: 'a', p: undefined, y: 2018, n: gone } as never)).toBe(
			'met since 2018; in 2024 it was 250, which no longer meets it'
		);
	});

	it('says that no newer value is known only where none is', () => {
		const missed = { s: 'n', b: [2015, 311], l: [2020, 229], t: [2020, 202], p: -16, y: 2022 } as const;
		expect(said(missed as never)).toContain('in 2022, and no newer value is known');
		const newer = { newest: [2021, 225], isMet: false, first: null } as const;
		expect(said({ ...missed, n: newer } as never)).not.toContain('no newer value');
	});

	it('names no year of arrival that has passed by the newest value', () => {
		const passed = { s: 'c', p: 1, q: 2, y: 2019, l: [2024, 90], t: [2030, 100] } as const;
		expect(said(passed as never, 'points a year')).toBe('needs 2.0 points a year, gets 1.0');
	});

	it('of two years is not carried on for decades', () => {
		const short = { b: [2015, 46], l: [2017, 48], t: [2030, 95], p: 1.1, q: 5, y: 2081 } as const;
		expect(said(short as never)).toBe(
			'needs 5.0 % a year, gets 1.1; a pace of two years says nothing of when it comes'
		);
		expect(said({ ...short, y: 2027 } as never)).toContain('at this pace in 2027');
	});

	it('is none where the way was made in one step', () => {
		const step = { from: [2022, 0.5], to: [2023, 21.3] } as const;
		const jumped = {
			s: 'a',
			b: [2013, 0.2],
			l: [2023, 21.3],
			t: [2023, 17],
			p: 2.1,
			y: 2023,
			j: step
		} as const;
		expect(said(jumped as never, 'points a year')).toBe(
			'nearly all in one step, from 0.5 in 2022 to 21.3 in 2023; met since 2023'
		);
	});
});

describe('a status that its pace does not bear out', () => {
	const onTrack = { s: 't', b: [2015, 1], l: [2024, 0.5], p: -15.2, q: -1, t: [2030, 0.01] } as const;

	it('is said to be by its rule alone, with the year', () => {
		const asked = ask({ ...onTrack, y: 2056 } as never);
		expect(lateWords(asked)).toBe('on track by its rule, but at this pace it comes in 2056, not by 2030');
		expect(paceWords(asked).replaceAll('\u00a0', ' ')).toBe(
			'pace −15.2 % a year; the rule asks for −1.0 % a year, not for the target'
		);
		expect(lateWords(ask({ ...onTrack, y: 2028 } as never))).toBe('');
		expect(lateWords(ask({ ...onTrack, s: 'l', y: 2056 } as never))).toBe('');
	});

	it('is said where a little less than needed is allowed', () => {
		const little = { ...onTrack, p: -0.96, y: 2031 } as never;
		expect(said(little)).toBe('needs −1.0 % a year (the rule allows a little less), gets −0.96');
		expect(lateWords(ask(little))).toContain('in 2031, not by 2030');
	});

	it('is said where the pace goes the other way, and not where no year can be said', () => {
		expect(lateWords(ask({ ...onTrack, p: 2, q: 1 } as never))).toBe(
			'on track by its rule, but this pace does not lead to the target'
		);
		// Parity and growth have no year of arrival; a pace towards the target is no contradiction.
		expect(lateWords(ask({ ...onTrack, l: [2024, 0.9], t: [2030, 1], p: 1.5, q: 1 } as never))).toBe('');
		expect(lateWords(ask({ ...onTrack, p: 8, q: 7, t: [2030, 7] } as never, 'on average'))).toBe('');
	});
});
