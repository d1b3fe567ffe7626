/** What was done to the values of a chart, in words; and why what was asked for makes no sense. */
import type { Transform, TransformKind } from '../../state/transforms';
import type { UnitKind } from '../../types';

/** As they stand in a list of choices. */
export const TRANSFORM_NAMES: Readonly<Record<TransformKind, string>> = {
	index: 'Index to a year',
	person: 'Per person',
	share: 'Share of a group’s total',
	minus: 'Difference from …',
	change: 'Change over years',
	growth: 'Growth over years, %',
	mean: 'Moving average'
};

interface Told {
	/** "SADC", "Botswana". */
	whose: string;
	/** Per one person, or per 1,000. */
	per?: number;
}

const since = (years: number) => (years === 1 ? 'the year before' : `${years} years before`);
const people = (per: number | undefined) => (per === 1000 ? '1,000 people' : 'person');

/** "divided by the population": what was done, for the line under a title. */
export function transformWords(transform: Transform, { whose, per }: Told): string {
	switch (transform.kind) {
		case 'index':
			return `as an index, ${transform.year} = 100`;
		case 'person':
			return `per ${people(per)}`;
		case 'share':
			return `as a share of the total of ${whose}`;
		case 'minus':
			return `as the difference from ${whose}`;
		case 'change':
			return `as the change since ${since(transform.years)}`;
		case 'growth':
			return `as the change in per cent since ${since(transform.years)}`;
		case 'mean':
			return `as the mean of the ${transform.years} years up to each`;
	}
}

const IN_PERCENT: readonly UnitKind[] = ['share', 'percent'];

/** The unit of what is worked out. */
export function transformUnit(
	transform: Transform,
	unit: string,
	kind: UnitKind,
	{ whose, per }: Told
): string {
	switch (transform.kind) {
		case 'index':
			return `index, ${transform.year} = 100`;
		case 'person':
			return `${unit} per ${people(per)}`;
		case 'share':
			return `% of the total of ${whose}`;
		case 'minus':
		case 'change':
			return IN_PERCENT.includes(kind) ? 'percentage points' : unit;
		case 'growth':
			return `% since ${since(transform.years)}`;
		case 'mean':
			return unit;
	}
}

export type Refusal =
	'no-number' | 'below-zero' | 'no-shared-year' | 'no-amount' | 'no-sum' | 'no-total' | 'no-other';

const REFUSALS: Readonly<Record<Refusal, (title: string, unit: string) => string>> = {
	'no-number': (title) => `${title} is a yes or no or a level, with which nothing can be reckoned`,
	'below-zero': (title) => `${title} can be below zero, and of such values there are no parts`,
	'no-shared-year': () => 'there is no year in which all of those shown have a value above zero',
	'no-amount': (title, unit) => `${title} is no amount that a population could share (${unit})`,
	'no-sum': (title, unit) => `values of ${title} cannot be added up to a total (${unit})`,
	'no-total': () => 'fewer than nine in ten of the group’s members have data, so that it has no total',
	'no-other': (title) => `there are no values of ${title} to subtract`
};

/** "“Per person” is left out: …", a sentence. */
export const refusalWords = (kind: TransformKind, why: Refusal, title: string, unit: string): string =>
	`“${TRANSFORM_NAMES[kind].replace(' …', ' another')}” is left out: ${REFUSALS[why](title, unit)}.`;
