import { inList } from '../../../format/list';
import { formatCompact } from '../../../format/number';
import type { NeedWords } from '../../aid/need';
import { needReason } from './need-reason';
import { OVERLAP, purposeInSentence } from './purposes';

/** Names that a title has room for. */
const MOST_NAMED = 3;

export const need: NeedWords = {
	heading: 'Need and aid',
	/** "High need, little aid in Xyz: Food security and Quality education". */
	title(economy, { high, blind, little }) {
		if (high === 0) return `No priority of ${economy} has a high need by what is known`;
		if (high === blind)
			return `No open series says what aid reaches the ${high} priorities of ${economy} with a high need`;
		if (little.length === 0) return `No priority of ${economy} with a high need is known to get little aid`;
		const more = little.length - MOST_NAMED;
		const named = little.slice(0, MOST_NAMED);
		return `High need, little aid in ${economy}: ${inList(more > 0 ? [...named, `${more} more`] : named)}`;
	},
	measure:
		'All clauses of the policy by need and by aid per person, constant 2024 prices, mean of three years',
	/** "For 15 of 21 priorities with a high need no open series says what aid they get." */
	blind: (blind, high) =>
		blind === 0
			? ''
			: `For ${blind} of ${high} priorities with a high need no open series says what aid they get; the table says why. What donors of a single purpose pay stands on the page of the priority that it is for.`,
	notes: [
		'Need is read from the level first: the last third of the world is a high need, the first third a low one, and the last quarter among peers is one step more. A series that gets worse adds a step, one that gets better takes one away, but never from the last third of the world; a target that is missed is never a low need. Where no place tells, direction and target speak alone. The table has all three.',
		'Aid per person is held to the least developed countries that have the same series, mean of the same three years: little is less than a quarter of them get, much is what the highest quarter gets, and as usual is between. A clause with several purposes stands where the best paid of them stands; the table has each with its lower and upper quartile.',
		OVERLAP
	],
	none: 'The policy’s clauses are not known.',
	rows: { high: 'High need', some: 'Some need', low: 'Low need', unknown: 'Need not known' },
	columns: { little: 'Little aid', middle: 'Aid as usual', more: 'Much aid', none: 'No open series of aid' },
	noSeries: 'No open data on aid for this clause',
	headings: {
		item: 'Priority',
		row: 'Need',
		why: 'Why',
		column: 'Aid',
		behind: 'Purposes of aid, US dollars per person a year (quartiles of the least developed countries)'
	},
	marked: 'High need, little aid',
	/** "12.30 US dollars for basic health, least developed countries 14.20" */
	leading(purpose, perPerson, median) {
		const among = median === null ? '' : `, least developed countries ${formatCompact(median, 2)}`;
		return `${formatCompact(perPerson, 2)} US dollars for ${purposeInSentence(purpose)}${among}`;
	},
	/** "Basic health 12.30 (5.10 and 14.20, 41 of 44)" */
	purpose(label, perPerson, spread) {
		const among = spread
			? ` (${spread.lower.toFixed(2)} and ${spread.upper.toFixed(2)}, ${spread.n} of ${spread.m})`
			: '';
		return `${label} ${perPerson.toFixed(2)}${among}`;
	},
	reason: needReason,
	unseen: 'The country has no value of the series that are about it.'
};
