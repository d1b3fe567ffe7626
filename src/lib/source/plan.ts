/** How a question for series is answered: which of it stands in the page already, and what has to be read for the rest. */
import type { EconomyView, GroupView } from '../types';
import type { AskedPart } from './parts';

/** What clauses and frameworks use, which is ready for every economy and group. */
export interface CoreQuestion {
	indicators: 'core';
	/** Of them those that a page needs, or all. */
	part: AskedPart;
	/** ISO3 codes. */
	economies: readonly string[];
	/** Ids of groups; "SIMILAR-LSO" for the countries that are most like Lesotho. */
	groups: readonly string[];
}

/** Any indicators, of economies alone: what a group's value is follows from its members. */
export interface ListedQuestion {
	indicators: readonly string[];
	economies: 'all' | readonly string[];
}

export type SeriesQuestion = CoreQuestion | ListedQuestion;

/** What a page carries itself: as much of economies and groups as it draws. */
export interface Inline {
	economies: Readonly<Record<string, EconomyView>>;
	/** Series by the group's id. */
	groups: Readonly<Record<string, GroupView['series']>>;
}

export const NOTHING_INLINE: Inline = { economies: {}, groups: {} };

/** What is read for a question. */
export type Step =
	| { from: 'inline' | 'pack'; of: 'economy' | 'group'; id: string; part: AskedPart }
	/** The file of one indicator: all economies. */
	| { from: 'file'; indicator: string }
	| { from: 'database'; indicators: readonly string[]; economies: 'all' | readonly string[] };

/** Up to so many files of one indicator cost less (some 6 kB each) than the database and its engine (20 MB). */
export const MOST_FILES = 12;

/** Each economy and group once, what the page has first. An empty question asks nothing. */
export function seriesPlan(question: SeriesQuestion, inline: Inline = NOTHING_INLINE): Step[] {
	if (question.indicators === 'core') {
		const { economies, groups, part } = question;
		return [
			...[...new Set(economies)].map((id): Step => ({
				...wayTo(id in inline.economies),
				of: 'economy',
				id,
				part
			})),
			...[...new Set(groups)].map((id): Step => ({ ...wayTo(id in inline.groups), of: 'group', id, part }))
		];
	}
	const indicators = [...new Set(question.indicators)];
	if (question.economies !== 'all' && question.economies.length === 0) return [];
	if (indicators.length > MOST_FILES)
		return [{ from: 'database', indicators, economies: question.economies }];
	return indicators.map((indicator) => ({ from: 'file', indicator }));
}

const wayTo = (isInline: boolean) => ({ from: isInline ? ('inline' as const) : ('pack' as const) });
