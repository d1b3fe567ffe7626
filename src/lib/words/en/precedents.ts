/** Who has done it before: a record in words, the economies and never without their years beside them; above 60 % no number. */
import { MOST } from '../../assess/feasibility/conflict';
import { inList } from '../../format/list';
import type { UnitOf } from '../../format/unit';
import { upperFirst } from '../../format/upper-first';
import { unitOnce } from '../../format/value';
import { numberInWords } from './number';
import type { PrecedentCountsFact, PrecedentFact, PrecedentWords } from '../words';

/** "six years later" */
const later = (years: number) => `${numberInWords(years)} years later`;

/** A value whose unit stands elsewhere: "25.0", "95.0 %" */
const bare = (value: number, unit: UnitOf) => unitOnce(value, value, unit)[0];

/** "25.0 or less", "95.0 % or more" */
const asked = (value: number, better: 'up' | 'down', unit: UnitOf) =>
	`${bare(value, unit)} or ${better === 'up' ? 'more' : 'less'}`;

const isMost = ({ cases, reached }: Pick<PrecedentCountsFact, 'cases' | 'reached'>) => reached / cases > MOST;

/** Years of several economies counted together, which are no stretch of time: "77 years, all theirs added up" */
const addedUp = (cases: number) => `${cases} ${cases === 1 ? 'year' : 'years'}, all theirs added up`;

export const precedents: PrecedentWords = {
	heading: 'Who has done it before',

	/**
	 * "so far none of the 134 others that once stood here (in 812 of their years) had met the target six years later",
	 * "31 others once stood here (in 77 of their years); six years later 19 had met the target (from 32 of those years)"
	 */
	line({ cases, reached, economies, reachedBy, years }: PrecedentCountsFact): string {
		const inYears = `(in ${cases} of their years)`;
		if (reached === 0)
			return economies === 1
				? `so far the one other that once stood here had not met the target ${later(years)}`
				: `so far none of the ${economies} others that once stood here ${inYears} had met the target ${later(years)}`;
		const stood = `${economies} ${economies === 1 ? 'other' : 'others'} once stood here ${inYears}; ${later(years)}`;
		return isMost({ cases, reached })
			? `${stood} the target was met from most of those years`
			: `${stood} ${reachedBy} had met the target (from ${reached} of those years)`;
	},

	title(fact: PrecedentFact): string {
		const { cases, reached, reachedBy, economies, years, economy, target, better, unit } = fact;
		const value = asked(target[1], better, unit);
		if (reached === 0)
			return `None so far of the ${economies} economies that stood where ${economy} stands had ${value} ${later(years)}`;
		const stood = `${economies} economies once stood where ${economy} stands; ${later(years)}`;
		return isMost(fact)
			? `${stood} it was ${value} from most of their ${cases} years there`
			: `${stood} ${reachedBy} of them had ${value} (from ${reached} of their ${cases} years there)`;
	},

	said(fact: PrecedentFact): string {
		const { cases, economies, economy, from, band, unit, years, target, better, half, nearest } = fact;
		const stood = `${economies} other economies once stood where ${economy} stood in ${from[0]} (${unitOnce(...band, unit).join(' to ')}): ${addedUp(cases)}.`;
		const value = asked(target[1], better, unit);
		const reached =
			fact.reached === 0
				? `${upperFirst(later(years))} none of them had ${value}, so far.`
				: isMost(fact)
					? `${upperFirst(later(years))} it was ${value} from most of those years.`
					: `${upperFirst(later(years))} ${fact.reachedBy} of them had ${value}, from ${fact.reached} of those years.`;
		const middle = `Half of those years led to ${asked(half, better, unit)}.`;
		const best = nearest
			? ` ${fact.reached === 0 ? 'Nearest' : 'Farthest'}: ${nearest.name}, ${bare(nearest.from[1], unit)} in ${nearest.from[0]}, ${bare(nearest.to[1], unit)} in ${nearest.to[0]}.`
			: '';
		return `${stood} ${reached} ${middle}${best}`;
	},

	/** What to bear in mind, one sentence each. */
	notes({ starts, isModelled, record, small, isNearEnd }: PrecedentFact): string[] {
		return [
			'A record, not a forecast. In trials on 2000 to 2014, where it said that none did, 1 in 250 did all the same; where it said 20 to 30 %, 25 % did; above 60 % it promised too much.',
			'Only economies with data count, and those named are not peers: they may differ in size, income and circumstances.',
			starts[0] > 2000
				? `The record begins in ${starts[0]} only: one era, which says less of another.`
				: `Those years began from ${starts[0]} to ${starts[1]}.`,
			isModelled
				? 'More than half of these values are modelled: where they agree, it is partly the model that does.'
				: '',
			record
				? `The record is another publisher’s (${record}), which agrees with this series and is longer.`
				: '',
			small.length > 0 ? `${inList(small)}: fewer than a million people.` : '',
			isNearEnd ? 'Surveys seldom print a value so near to 100 %.' : ''
		].filter(Boolean);
	},

	conflict: {
		'hopeful-verdict': (asksForGrowth: boolean) =>
			`The verdict and this record answer two questions. The verdict ${
				asksForGrowth
					? 'asks whether the value moves by 1 % a year or more, not whether it will reach the target'
					: 'asks whether the pace so far, if it holds, leads to the target'
			}; the record asks whether others who stood there got there in the time that is left.`,
		'gloomy-verdict': () =>
			'The verdict and this record answer two questions. The verdict asks how fast this country has moved; the record shows that most who stood there got there in the time that is left.'
	}
};
