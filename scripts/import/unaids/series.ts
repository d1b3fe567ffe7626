import type { ImportedIndicator } from '../lib/importer';

export type UnaidsSeries = Pick<
	ImportedIndicator,
	'id' | 'title' | 'unit' | 'unit_kind' | 'direction' | 'decimals' | 'aggregate' | 'definition' | 'notes'
>;

const LOST =
	'Model estimates with a plausible range, rounded by the publisher. The copy of the file that is used here lost all numbers from 600 to 9,999, ' +
	'and "fewer than 500" is no value: a line that stops has fallen below 10,000, it has not ended.';

const count = (id: string, title: string, definition: string): UnaidsSeries => ({
	id: `UNAIDS.${id}`,
	title,
	unit: 'people',
	unit_kind: 'count',
	direction: 'down',
	decimals: 0,
	aggregate: 'sum',
	definition,
	notes: LOST
});

/** People living with HIV: fewer is not simply better, since treatment keeps people alive. */
const living = (id: string, title: string, definition: string): UnaidsSeries => ({
	...count(id, title, definition),
	direction: 'none',
	notes: `Treatment keeps people alive, so a higher number is not a worse one. ${LOST}`
});

/** The measures of hiv_estimates that hold numbers, by their column's name without "_Estimate". */
export const ESTIMATES: Record<string, UnaidsSeries> = {
	'AIDS-related deaths among adults and children': count(
		'DEATHS',
		'AIDS-related deaths',
		'People of all ages who died in the year of causes related to AIDS, as estimated by models fitted to surveys, clinic records and death registers.'
	),
	'AIDS-related deaths among children (0-14)': count(
		'DEATHS.CHILDREN',
		'AIDS-related deaths, children aged 0-14',
		'Children under 15 who died in the year of causes related to AIDS, as estimated by models.'
	),
	'AIDS-related deaths among adults (15+)': count(
		'DEATHS.ADULTS',
		'AIDS-related deaths, people aged 15 and over',
		'People aged 15 and over who died in the year of causes related to AIDS, as estimated by models.'
	),
	'Estimated children (0-14) living with HIV': living(
		'PLHIV.CHILDREN',
		'Children aged 0-14 living with HIV',
		'Children under 15 who were living with HIV in the year, whether or not they know it, as estimated by models.'
	),
	'Estimated women (15+) living with HIV': living(
		'PLHIV.WOMEN',
		'Women aged 15 and over living with HIV',
		'Women aged 15 and over who were living with HIV in the year, whether or not they know it, as estimated by models.'
	),
	'Estimated adults (15+) living with HIV': living(
		'PLHIV.ADULTS',
		'People aged 15 and over living with HIV',
		'People aged 15 and over who were living with HIV in the year, whether or not they know it, as estimated by models.'
	),
	'Estimated adults and children living with HIV': living(
		'PLHIV',
		'People living with HIV',
		'People of all ages who were living with HIV in the year, whether or not they know it, as estimated by models.'
	),
	'Pregnant women needing antiretrovirals for preventing mother-to-child transmission': living(
		'PMTCT.NEED',
		'Pregnant women who need antiretrovirals to protect the child',
		'Pregnant women living with HIV in the year, all of whom need antiretroviral medicines so that the child is born without the virus.'
	),
	'Children (0-14) newly infected with HIV': count(
		'NEWINF.CHILDREN',
		'New HIV infections, children aged 0-14',
		'Children under 15 who became infected with HIV in the year, nearly all from their mothers, as estimated by models.'
	),
	'Adults (15+) newly infected with HIV': count(
		'NEWINF.ADULTS',
		'New HIV infections, people aged 15 and over',
		'People aged 15 and over who became infected with HIV in the year, as estimated by models.'
	),
	'Adults and children newly infected with HIV': count(
		'NEWINF',
		'New HIV infections',
		'People of all ages who became infected with HIV in the year, as estimated by models.'
	)
};

/** Rates of which the file at hand kept nothing but marks for "below 0.1" and "below 0.01". */
export const LOST_RATES = [
	'Adults (15-49) prevalence (%)',
	'Young women (15-24) prevalence (%)',
	'Young men (15-24) prevalence (%)',
	'Adults (15-49) incidence (per 1000 uninfected population)',
	'All ages incidence (per 1000 uninfected population)'
];

const CAPPED = 'Published in whole percent without bounds. 98 stands for "98 or more" and 0 for less than 1.';

const share = (id: string, title: string, unit: string, definition: string): UnaidsSeries => ({
	id: `UNAIDS.${id}`,
	title,
	unit,
	unit_kind: 'share',
	direction: 'up',
	decimals: 0,
	aggregate: 'median',
	definition,
	notes: CAPPED
});

/** The columns of art_estimates. */
export const CASCADE: Record<string, UnaidsSeries> = {
	'Among people living with HIV, the percent who know their status (First 90 of 90-90-90 target) -All ages':
		share(
			'KNOW',
			'People living with HIV who know it',
			'% of people living with HIV',
			'Of all people living with HIV, the share who have been tested and know that they have it: the first of the three 95 % goals for 2025.'
		),
	'Among people living with HIV, the percent on ART -All ages': share(
		'ART',
		'People living with HIV on treatment',
		'% of people living with HIV',
		'Of all people living with HIV, the share who take antiretroviral medicines.'
	),
	'Among people who know their HIV status, the percent on ART (Second 90 of 90-90-90 target) -All ages':
		share(
			'ART.KNOW',
			'People who know they have HIV on treatment',
			'% of people who know they have HIV',
			'Of the people who know that they have HIV, the share who take antiretroviral medicines: the second of the three 95 % goals for 2025.'
		),
	'Among people living with HIV, the percent with suppressed viral load -All ages': share(
		'VLS',
		'People living with HIV whose virus is suppressed',
		'% of people living with HIV',
		'Of all people living with HIV, the share whose viral load is so low that they stay well and do not pass the virus on.'
	),
	'Among people on ART, the percent with suppressed viral load (Third 90 of 90-90-90 target) -All ages':
		share(
			'VLS.ART',
			'People on HIV treatment whose virus is suppressed',
			'% of people on treatment',
			'Of the people on antiretroviral treatment, the share whose viral load is suppressed: the third of the three 95 % goals for 2025.'
		),
	'Number who know their HIV status -All ages': {
		id: 'UNAIDS.KNOW.N',
		title: 'Number of people who know they have HIV',
		unit: 'people',
		unit_kind: 'count',
		direction: 'none',
		decimals: 0,
		aggregate: 'sum',
		definition: 'People living with HIV who have been tested and know that they have it, and are alive.',
		notes: 'An estimate without published bounds, although printed to the person.'
	}
};
