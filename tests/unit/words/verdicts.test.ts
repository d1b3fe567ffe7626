import { describe, expect, it } from 'vitest';
import type { FactOf, Facts, PaceUnit, VerdictFact } from '../../../src/lib/assess/frameworks/fact';
import { METHOD_IDS, type MethodId } from '../../../src/lib/assess/frameworks/method-ids';
import type { VerdictStatus } from '../../../src/lib/assess/frameworks/verdict';
import type { UnitOf } from '../../../src/lib/types';
import { englishVerdicts } from '../../../src/lib/words/en/frameworks';
import { said } from '../../../src/lib/words/verdict-words';

/** No-break spaces as plain ones, so that what is expected can be read. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const SHARE: UnitOf = { unit: '% of people', unit_kind: 'share', decimals: 1 };
const say = (fact: VerdictFact, status: VerdictStatus = 'achieved', method: MethodId = 'reach') =>
	said(englishVerdicts, { fact, status, method, pace_unit: null }, SHARE);

type Case<Say extends keyof Facts> = readonly [fact: FactOf<Facts, Say>, sentence: string];
const from = [2015, 40] as const;
const latest = [2024, 60.5] as const;
const baseline = from;
const aimed = { aim: 80, deadline: 2030 };

/** A sentence for each message, so that a new one without a test does not compile. */
const CASES: { [Say in keyof Facts]: Case<Say> } = {
	'not-a-party': [{ say: 'not-a-party' }, ''],
	watched: [{ say: 'watched' }, 'Watched under the target; no number was set for it.'],
	'in-words': [{ say: 'in-words' }, 'The target is in words; no number was set.'],
	'no-series': [{ say: 'no-series' }, 'No open series measures this.'],
	'no-test': [{ say: 'no-test' }, 'This method has no test for a target of this kind.'],
	'no-value': [{ say: 'no-value' }, 'There is no value for this economy.'],

	'no-value-by-deadline': [{ say: 'no-value-by-deadline' }, 'There is no value up to the deadline.'],
	'no-turn-seen': [{ say: 'no-turn-seen', latest }, '60.5 % in 2024; too few values to see a turn.'],
	turn: [
		{ say: 'turn', latest, before: [2019, 64], moved: 'lower', peak: [2010, 70] },
		'60.5 % in 2024, lower than 64.0 % in 2019; the highest value before was 70.0 % in 2010.'
	],

	'no-value-between': [
		{ say: 'no-value-between', from: 1990, to: 2015 },
		'There is no value from 1990 to 2015.'
	],
	meets: [{ say: 'meets', latest, target: 60 }, '60.5 % in 2024 meets the target of 60.0 %.'],
	left: [
		{ say: 'left', baseline, latest, target: 40 },
		'From 40.0 % in 2015 to 60.5 % in 2024: it was at the target of 40.0 % and is no longer.'
	],

	'no-value-to-reach': [{ say: 'no-value-to-reach' }, 'The series’ published method sets no value to reach.'],
	'no-base': [
		{ say: 'no-base', latest, year: 2015 },
		'60.5 % in 2024; the target follows from the value of 2015, and there is none within five years of it.'
	],
	'no-goal': [{ say: 'no-goal', latest }, '60.5 % in 2024; no target follows from these values.'],
	'meets-aim': [
		{ say: 'meets-aim', latest, aim: [50, 70] },
		'60.5 % in 2024 meets the target: 50.0 % to 70.0 %.'
	],
	'not-measured-lately': [
		{ say: 'not-measured-lately', latest: [2009, 40], aim: 80, deadline: 2015 },
		'40.0 % in 2009; the target was 80.0 % by 2015, and nothing was measured in the five years before.'
	],
	missed: [
		{ say: 'missed', baseline: [1990, 20], latest: [2015, 40], aim: 80, deadline: 2015 },
		'From 20.0 % in 1990 to 40.0 % in 2015; the target was 80.0 % by 2015.'
	],
	'one-value': [
		{ say: 'one-value', latest, ...aimed },
		'60.5 % in 2024; the target is 80.0 % by 2030, and one value shows no pace.'
	],
	'left-aim': [
		{ say: 'left-aim', baseline, latest },
		'From 40.0 % in 2015 to 60.5 % in 2024; it was at the target at first and is no longer.'
	],
	'on-the-way': [
		{ say: 'on-the-way', baseline, latest, ...aimed, reach: 2033 },
		'From 40.0 % in 2015 to 60.5 % in 2024; the target is 80.0 % by 2030, at this pace the target is reached in 2033.'
	],
	'half-missing': [
		{ say: 'half-missing', values: 4, years: 10, from: 2001 },
		'Only 4 of the 10 years from 2001 have a value; half of them are needed.'
	],
	'on-average': [
		{ say: 'on-average', mean: 5, years: 8, from: 2001, to: 2010, line: 7, met: 1 },
		'5.0 % on average over the 8 years with a value from 2001 to 2010; the line of 7.0 % was met in 1 of them.'
	],
	'no-growth-rate': [
		{ say: 'no-growth-rate' },
		'A growth rate needs a value above zero at the start and a later one.'
	],
	'growth-asked': [
		{ say: 'growth-asked', baseline, latest, growth: 0.047, asked: 0.07 },
		'From 40.0 % in 2015 to 60.5 % in 2024, 4.7 % a year; 7.0 % a year is asked for.'
	],
	'no-periods': [
		{ say: 'no-periods', base: [2005, 2015], from: 2020 },
		'Too few values from 2005 to 2015, or none from 2020 on.'
	],
	periods: [
		{
			say: 'periods',
			mean: { mean: 12, from: 2020, to: 2024 },
			base: { mean: 15, from: 2005, to: 2015 },
			op: 'below'
		},
		'12.0 % on average from 2020 to 2024, 15.0 % on average from 2005 to 2015; it is to be below that.'
	],

	'no-part-of': [
		{ say: 'no-part-of', latest, year: 1990 },
		'60.5 % in 2024; the target is a part of the value of 1990, and there is none within five years of it.'
	],
	'no-goal-from-start': [
		{ say: 'no-goal-from-start', latest },
		'60.5 % in 2024; no target follows from the starting value.'
	],
	'missed-without-pace': [
		{ say: 'missed-without-pace', baseline, latest, target: [2015, 20] },
		'From 40.0 % in 2015 to 60.5 % in 2024; the target was 20.0 % by 2015. No value of about five years before shows a pace, and none is needed to see that it was missed.'
	],
	'no-growth': [
		{ say: 'no-growth', latest },
		'60.5 % in 2024; there is no earlier value to read a growth from.'
	],
	growth: [
		{ say: 'growth', from, latest, growth: -0.0375, target: [2015, 28], reach: null },
		'From 40.0 % in 2015 to 60.5 % in 2024, −3.8 % a year; the target was 28.0 % by 2015, and that pace did not lead there.'
	],
	'no-start': [
		{ say: 'no-start', latest, year: 1990 },
		'60.5 % in 2024; the path starts in 1990, and there is no usable value within five years of it.'
	],
	'no-path': [
		{ say: 'no-path', baseline, latest },
		'From 40.0 % in 2015 to 60.5 % in 2024; no growth path leads from there to the target.'
	],
	path: [
		{
			...{ say: 'path', baseline, latest, of: 'missing', growth: -0.0045 },
			...{ needed: -0.0539, target: [2015, 100], reach: 2090 }
		},
		'From 40.0 % in 2015 to 60.5 % in 2024: −0.45 % a year of what is missing, where −5.4 % a year was needed for 100 % by 2015; that pace would have reached it in 2090.'
	],

	'no-value-in-force': [
		{ say: 'no-value-in-force' },
		'There is no value for the years in which it was in force.'
	],
	'no-criterion': [{ say: 'no-criterion' }, 'The criterion sets no value or band.'],
	criterion: [
		{ say: 'criterion', latest: [2024, 6.1], aim: [3, 7], met: 4, years: 5 },
		'6.1 % in 2024; the criterion is 3.0 % to 7.0 %. It was met in 4 of the last 5 years with a value.'
	],

	'no-thresholds': [{ say: 'no-thresholds' }, 'The report sets no thresholds for this series.'],
	colour: [
		{ say: 'colour', colour: 'yellow', latest, since: 2015 },
		'60.5 % in 2024: yellow; no two values since 2015 show a trend.'
	],
	green: [
		{ say: 'green', latest, threshold: 60 },
		'60.5 % in 2024 is at or past the green threshold of 60.0 %.'
	],
	arrow: [
		{ say: 'arrow', colour: 'red', baseline, latest, green: 98, red: 80, reach: 2041 },
		'From 40.0 % in 2015 to 60.5 % in 2024; green begins at 98.0 % and red at 80.0 %, at this pace the target is reached in 2041.'
	],

	'no-published-method': [{ say: 'no-published-method' }, 'No method is published for this series.'],
	'in-place': [{ say: 'in-place', year: 2020, isInPlace: false }, 'Not in place in 2020.'],
	'before-the-goals': [
		{ say: 'before-the-goals', latest: [2012, 40], began: 2015 },
		'The last value is of 2012: 40.0 %. The goals began in 2015.'
	],
	'at-target': [
		{ say: 'at-target', latest, target: 60 },
		'60.5 % in 2024: at or past 60.0 %, which is asked for.'
	],
	'nothing-left': [{ say: 'nothing-left', latest: [2024, 0] }, '0 % in 2024: nothing is left to reduce.'],
	'nothing-to-compare': [
		{ say: 'nothing-to-compare', latest },
		'60.5 % in 2024; there is no value other than zero from 2012 to 2018 to compare it with.'
	],
	'only-value': [
		{ say: 'only-value', latest },
		'60.5 % in 2024 is the only value of the period; a trend needs a later one.'
	],
	'growth-undefined': [
		{ say: 'growth-undefined', baseline: [2015, -5], latest: [2023, -10], isWorse: true },
		'From −5.0 % in 2015 to −10.0 % in 2023: a growth rate from or to a value at or below zero does not exist, and the value moved the wrong way.'
	],
	moved: [{ say: 'moved', baseline, latest }, 'From 40.0 % in 2015 to 60.5 % in 2024.'],
	steps: [{ say: 'steps', baseline, latest }, 'From 40.0 % in 2015 to 60.5 % in 2024, on a scale of steps.'],
	parity: [
		{ say: 'parity', baseline, latest, equal: 50 },
		'From 40.0 % in 2015 to 60.5 % in 2024; equal is 50.0 %.'
	],
	pace: [
		{ say: 'pace', baseline, latest, pace: 0.047 },
		'From 40.0 % in 2015 to 60.5 % in 2024, 4.7 % a year.'
	],
	'pace-limit': [
		{ say: 'pace-limit', baseline, latest, pace: 0.047, needed: 0.01, target: 99 },
		'From 40.0 % in 2015 to 60.5 % in 2024, 4.7 % a year; 1.0 % a year counts as on track. The rule looks at the trend, not at the way to 99.0 %, which counts as achieved.'
	],
	'pace-needed': [
		{ say: 'pace-needed', baseline, latest, pace: 0.047, needed: 0.062, target: [2030, 99], reach: 2035 },
		'From 40.0 % in 2015 to 60.5 % in 2024, 4.7 % a year; 6.2 % a year would reach 99.0 % in 2030, at this pace the target is reached in 2035.'
	],

	'no-pledge': [{ say: 'no-pledge' }, 'This is not a pledge of Aid for Trade.'],
	'no-base-period': [
		{ say: 'no-base-period' },
		'Three years after a base period of two values or more are needed.'
	],
	additional: [
		{
			say: 'additional',
			mean: { mean: 16, from: 2022, to: 2024 },
			base: { mean: 15, from: 2002, to: 2005 }
		},
		'16.0 % a year on average from 2022 to 2024, 15.0 % from 2002 to 2005.'
	],
	'no-five-years': [{ say: 'no-five-years' }, 'Five years of disbursements above zero are needed.'],
	spread: [
		{ say: 'spread', from: 2020, to: 2024, spread: 0.32, below: 0.3 },
		'From 2020 to 2024 the yearly amounts spread by 32 % of their mean; below 30 % counts as predictable.'
	],
	'no-three-years': [
		{ say: 'no-three-years' },
		'Three years with both commitments and disbursements are needed.'
	],
	paid: [
		{ say: 'paid', from: 2022, to: 2024, share: 0.265, asked: 0.8 },
		'From 2022 to 2024, 27 % of what was committed was paid; 80 % counts as delivered.'
	],

	'not-a-criterion': [{ say: 'not-a-criterion' }, 'This is not one of the criteria.'],
	'no-line': [{ say: 'no-line' }, 'No review with a value has a line for this step.'],
	'not-reviewed': [{ say: 'not-reviewed' }, 'The economy was not reviewed.'],
	line: [
		{ say: 'line', latest: [2024, 47.8], step: 'graduation', line: 32, off: 15.8, beyond: 1, reviews: 2 },
		'47.8 % at the review of 2024, the graduation line is 32.0 %: 15.8 % from it. Beyond it at 1 of 2 reviews.'
	]
};

describe('the sentence of a verdict', () => {
	it.each(Object.entries(CASES))('%s', (_, [fact, sentence]) => {
		expect(plain(say(fact).sentence)).toBe(sentence);
		// A fact can be kept in a file.
		expect(say(JSON.parse(JSON.stringify(fact)) as VerdictFact).sentence).toBe(say(fact).sentence);
	});

	it('says what stood still, what rose, and what was lost without a peak', () => {
		const turn = { say: 'turn', latest, before: [2019, 60.5], moved: 'unchanged', peak: null } as const;
		expect(plain(say(turn).sentence)).toBe('60.5 % in 2024, unchanged since 2019.');
		expect(plain(say({ ...turn, before: [2019, 50], moved: 'higher' }).sentence)).toBe(
			'60.5 % in 2024, higher than 50.0 % in 2019.'
		);
	});

	it('is followed by what is known after the deadline, and by the one step that was nearly all', () => {
		const fact = {
			say: 'missed',
			baseline: [1990, 20],
			latest: [2015, 40],
			aim: 80,
			deadline: 2015
		} as const;
		const beside = (known: object) =>
			plain(
				said(
					englishVerdicts,
					{ fact, status: 'not-achieved', method: 'reach', pace_unit: null, ...known },
					SHARE
				).sentence
			);
		expect(beside({ later: { newest: [2024, 81], isMet: true, first: [2019, 80] } })).toMatch(
			/ by 2015\. Reached late, in 2019 \(80\.0 %\); in 2024 it was 81\.0 %\.$/
		);
		expect(beside({ later: { newest: [2024, 50], isMet: false, first: null } })).toMatch(
			/ In 2024 it was 50\.0 %\.$/
		);
		expect(beside({ step: { from: [2010, 21], to: [2011, 39] } })).toMatch(
			/ Nearly all of it came in one step, from 21\.0 % in 2010 to 39\.0 % in 2011, which shows no pace\.$/
		);
	});

	it('does not carry a pace of two years on for decades', () => {
		const short = { say: 'on-the-way', baseline: [2022, 40], latest: [2024, 41], ...aimed } as const;
		expect(plain(say({ ...short, reach: 2102 }).sentence)).toContain(
			'by 2030, a pace of two years says nothing of when it comes.'
		);
		expect(plain(say({ ...short, reach: 2033 }).sentence)).toContain('is reached in 2033');
	});

	it('says no year where the text sets none, and what the pace is held against', () => {
		const standing = { ...aimed, standing: true };
		expect(plain(say({ say: 'missed', baseline: null, latest, ...standing }).sentence)).toBe(
			'60.5 % in 2024; the target is 80.0 % (no year is set).'
		);
		expect(plain(say({ say: 'on-the-way', baseline, latest, ...standing, reach: 2033 }).sentence)).toBe(
			'From 40.0 % in 2015 to 60.5 % in 2024; the target is 80.0 % (no year is set; the pace is held against 2030), at this pace the target is reached in 2033.'
		);
		expect(plain(say({ say: 'one-value', latest, ...standing }).sentence)).toBe(
			'60.5 % in 2024; the target is 80.0 % (no year is set), and one value shows no pace.'
		);
		expect(plain(say({ say: 'not-measured-lately', latest, ...standing }).sentence)).toBe(
			'60.5 % in 2024; the target is 80.0 % (no year is set), and nothing was measured in the five years before 2030.'
		);
	});

	it('begins with the latest value where there is nothing to compare it with', () => {
		expect(plain(say({ say: 'missed', baseline: null, latest, ...aimed }).sentence)).toBe(
			'60.5 % in 2024; the target was 80.0 % by 2030.'
		);
		expect(plain(say({ say: 'moved', baseline: null, latest }).sentence)).toBe('60.5 % in 2024.');
	});

	it('says what is beyond a line, what is in place, and what has not moved the wrong way', () => {
		const line = { step: 'inclusion', line: 60, off: null, beyond: 3, reviews: 3 } as const;
		expect(plain(say({ say: 'line', latest, ...line }).sentence)).toContain(': beyond it. Beyond it at 3');
		expect(say({ say: 'in-place', year: 2020, isInPlace: true }).sentence).toBe('In place in 2020.');
		expect(say({ say: 'growth-undefined', baseline, latest, isWorse: false }).sentence).toMatch(/exist\.$/);
	});
});

describe('the method’s own word', () => {
	const label = (method: MethodId, status: VerdictStatus, fact: VerdictFact) =>
		say(fact, status, method).label;
	const meets = { say: 'meets', latest, target: 60 } as const;

	it('follows the status', () => {
		expect(label('mdg-gmr', 'achieved', meets)).toBe('Target met');
		expect(label('mdg-gmr', 'deteriorating', meets)).toBe('Seriously off target');
		expect(label('mdg-reference-path', 'limited', meets)).toBe('Seriously off track (unlikely)');
		expect(label('un-sdg-undp', 'acceleration-needed', meets)).toBe('Fair progress but acceleration needed');
		expect(label('sadc-bands', 'not-achieved', meets)).toBe('Outside the criterion');
		expect(label('reach', 'acceleration-needed', meets)).toBe('Too slow');
	});

	it('is of what was found where that says more', () => {
		const arrow = { say: 'arrow', colour: 'red', baseline, latest, green: 98, red: 80, reach: null } as const;
		expect(label('sdsn', 'acceleration-needed', arrow)).toBe('Red, moderately improving');
		expect(label('sdsn', 'deteriorating', { ...arrow, colour: 'yellow' })).toBe('Yellow, decreasing');
		expect(label('sdsn', 'achieved', { say: 'green', latest, threshold: 60 })).toBe(
			'Green, on track or maintaining'
		);
		const colour = { say: 'colour', latest, since: 2015 } as const;
		expect(label('sdsn', 'achieved', { ...colour, colour: 'green' })).toBe('Green');
		expect(label('sdsn', 'insufficient-data', { ...colour, colour: 'orange' })).toBe(
			'Orange, trend unavailable'
		);
		const line = {
			say: 'line',
			latest,
			step: 'graduation',
			line: 70,
			off: 9.5,
			beyond: 0,
			reviews: 1
		} as const;
		expect(label('ldc-criteria', 'not-achieved', line)).toBe('Short of the graduation line');
		expect(label('ldc-criteria', 'not-achieved', { ...line, step: 'inclusion' })).toBe(
			'Within the inclusion line'
		);
		expect(label('ldc-criteria', 'achieved', { ...line, step: 'income-only', off: null })).toBe(
			'Beyond the income-only line'
		);
		const mean = { say: 'on-average', mean: 5, years: 8, from: 2001, to: 2010, line: 7, met: 1 } as const;
		expect(label('reach', 'on-track', mean)).toBe('Met on average so far');
		expect(label('reach', 'not-achieved', mean)).toBe('Not met');
		expect(label('reach', 'achieved', CASES.periods[0])).toBe('Met');
		expect(label('reach', 'acceleration-needed', CASES.periods[0])).toBe('Not met so far');
		expect(label('aid-for-trade', 'not-achieved', CASES.spread[0])).toBe('Not predictable');
		expect(label('aid-for-trade', 'achieved', CASES.paid[0])).toBe('Delivered');
		expect(label('aid-for-trade', 'insufficient-data', { say: 'no-five-years' })).toBe('Not enough data');
		expect(label('mdg-gmr', 'not-achieved', CASES['missed-without-pace'][0])).toBe('Target not met');
	});

	it('is the same for all methods where none is asked', () => {
		for (const method of METHOD_IDS) {
			expect(label(method, 'no-open-data', { say: 'no-series' })).toBe('No open data');
			expect(label(method, 'no-numeric-target', { say: 'watched' })).toBe('No numeric target');
			expect(label(method, 'no-method', { say: 'no-test' })).toBe('Not judged by this method');
			expect(label(method, 'not-a-party', { say: 'not-a-party' })).toBe('');
		}
	});
});

describe('the unit of a pace', () => {
	const pace = (pace_unit: PaceUnit | null, unit: UnitOf = SHARE) =>
		said(englishVerdicts, { fact: { say: 'no-value' }, status: 'achieved', method: 'reach', pace_unit }, unit)
			.pace;

	it('is in parts, in points of a share, or in the series’ own unit a year', () => {
		expect(pace('percent')).toBe('% a year');
		expect(pace('percent-of-missing')).toBe('% a year of what is missing');
		expect(pace('percent-of-gap')).toBe('% a year of the gap');
		expect(pace('units')).toBe('points a year');
		expect(pace('units', { unit: 'per 1,000 live births', unit_kind: 'per', decimals: 1 })).toBe(
			'per 1,000 live births a year'
		);
		expect(pace('units', { unit: 'index', unit_kind: 'index', decimals: 1 })).toBe('a year');
		expect(pace('of-commitments')).toBe('of commitments');
		expect(pace(null)).toBe('');
	});
});
