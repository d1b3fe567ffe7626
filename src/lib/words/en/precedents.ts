/** Who has done it before: a record in words, the years first and the economies beside them; above 60 % no number. */
import { MOST } from '../../assess/feasibility/conflict';
import { inList } from '../../format/list';
import type { UnitOf } from '../../format/unit';
import { upperFirst } from '../../format/upper-first';
import { unitOnce } from '../../format/value';
import { numberInWords } from './number';
import type { PrecedentCountsFact, PrecedentFact } from '../words';

/** "six years later" */
const later = (years: number) => `${numberInWords(years)} years later`;

/** A value whose unit stands elsewhere: "25.0", "95.0 %" */
const bare = (value: number, unit: UnitOf) => unitOnce(value, value, unit)[0];

/** "25.0 or less", "95.0 % or more" */
const asked = (value: number, better: 'up' | 'down', unit: UnitOf) =>
	`${bare(value, unit)} or ${better === 'up' ? 'more' : 'less'}`;

const isMost = ({ cases, reached }: Pick<PrecedentCountsFact, 'cases' | 'reached'>) => reached / cases > MOST;

/** "in 32 of 77 years (19 of 31 economies)", "in most of 61 years (46 economies)" */
function counted({ cases, reached, economies, reachedBy }: PrecedentCountsFact, of = 'years'): string {
	if (isMost({ cases, reached })) return `in most of ${cases} ${of} (${economies} economies)`;
	return `in ${reached} of ${cases} ${of} (${reachedBy} of ${economies} economies)`;
}

export const precedents = {
	heading: 'Who has done it before',

	/**
	 * "134 others have stood where it stands now, in 812 years between them; six years later none had met the target so far",
	 * "31 others …, in 77 years between them; six years later the target was met in 32 of those years (19 of the 31)"
	 */
	line({ cases, reached, economies, reachedBy, years }: PrecedentCountsFact): string {
		const stood = `${economies} others have stood where it stands now, in ${cases} years between them; ${later(years)}`;
		if (reached === 0) return `${stood} none had met the target so far`;
		return isMost({ cases, reached })
			? `${stood} the target was met in most of those years`
			: `${stood} the target was met in ${reached} of those years (${reachedBy} of the ${economies})`;
	},

	title(fact: PrecedentFact): string {
		const { reached, economies, years, economy, target, better, unit } = fact;
		const value = asked(target[1], better, unit);
		if (reached === 0)
			return `None so far of the ${economies} economies that stood where ${economy} stands had ${value} ${later(years)}`;
		return upperFirst(`${counted(fact)} that began where ${economy} stands, it was ${value} ${later(years)}`);
	},

	said(fact: PrecedentFact): string {
		const { cases, economies, economy, from, band, unit, years, target, better, half, nearest } = fact;
		const stood = `In ${cases} years between them, ${economies} other economies stood where ${economy} stood in ${from[0]} (${unitOnce(...band, unit).join(' to ')}).`;
		const value = asked(target[1], better, unit);
		const reached =
			fact.reached === 0
				? `${upperFirst(later(years))} none of them had ${value}, so far.`
				: isMost(fact)
					? `${upperFirst(later(years))} it was ${value} in most of those years.`
					: `${upperFirst(later(years))} it was ${value} in ${fact.reached} of those years (${fact.reachedBy} of the economies).`;
		const middle = `Half had ${asked(half, better, unit)}.`;
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
