/**
 * What the Committee for Development Policy measures: its names for the same thing in different reviews, and what
 * each code means. A measure that changed in kind has a code of its own, so that no line joins the two.
 */
import type { GoodDirection, UnitKind } from '../../src/lib/types';

export interface CdpItem {
	code: string;
	/** The index it is part of, '' for the criteria themselves. */
	under: '' | 'HAI' | 'EVI';
	title: string;
	/** Where the title is too long for a chart. */
	short?: string;
	unit: string;
	unit_kind: UnitKind;
	direction: GoodDirection;
	topic: string;
	decimals: number;
	/** How its score is scaled between the bounds: evenly, or on logarithms. */
	scale: 'linear' | 'log';
	/** 'up': a higher value is a higher score; 'down': 100 minus that. */
	sense: 'up' | 'down';
	definition: string;
	/** The table's names for it, over the reviews. */
	names: string[];
}

type Short = [code: string, title: string, unit: string, ...names: string[]];
type Rest = Partial<
	Pick<CdpItem, 'short' | 'unit_kind' | 'direction' | 'topic' | 'decimals' | 'scale' | 'sense' | 'definition'>
>;

function item(under: CdpItem['under'], [code, title, unit, ...names]: Short, rest: Rest = {}): CdpItem {
	return {
		...{ code, under, title, unit, names, decimals: 1, scale: 'linear', sense: 'up', definition: '' },
		...{ unit_kind: 'index', direction: under === 'EVI' ? 'down' : 'up', topic: 'economy' },
		...rest
	};
}

const SCORE = 'index, 0 to 100';
const health = { topic: 'health', sense: 'down', direction: 'down' } as const;
const school = { topic: 'education', unit_kind: 'share' } as const;
const none = { direction: 'none' } as const;

export const CDP_ITEMS: readonly CdpItem[] = [
	item(
		'',
		['GNI', 'GNI per capita, three-year mean (LDC income criterion)', 'US dollars', 'GNI per capita ($)'],
		{
			short: 'GNI per capita (LDC criterion)',
			...{ unit_kind: 'usd', decimals: 0 },
			definition:
				'Gross national income per person by the Atlas method, as the mean of the three years that the review looked at.'
		}
	),
	item(
		'',
		[
			'GDP',
			'GDP per capita, three-year mean (LDC income criterion of 2000)',
			'US dollars',
			'GDP per capita ($)'
		],
		{
			short: 'GDP per capita (LDC criterion of 2000)',
			...{ unit_kind: 'usd', decimals: 0 },
			definition:
				'Gross domestic product per person; the review of 2000 still used it in place of national income.'
		}
	),
	item('', ['HAI', 'Human Assets Index (LDC criterion)', SCORE, 'HAI'], {
		topic: 'health',
		definition:
			'Health and schooling in one number: the weighted mean of the scores of its parts; more is better.'
	}),
	item('', ['APQLI', 'Augmented Physical Quality of Life Index (LDC criterion of 2000)', SCORE, 'APQLI'], {
		short: 'Physical Quality of Life Index (LDC, 2000)',
		topic: 'health',
		definition: 'What the review of 2000 used before the Human Assets Index; more is better.'
	}),
	item('', ['EVI', 'Economic and Environmental Vulnerability Index (LDC criterion)', SCORE, 'EVI'], {
		short: 'Vulnerability Index (LDC criterion)',
		direction: 'down',
		definition:
			'How exposed a country is to shocks from trade and nature: the weighted mean of the scores of its parts; less is better.'
	}),
	item('HAI', ['HEALTH', 'Health part of the Human Assets Index', SCORE, 'Health index'], {
		topic: 'health'
	}),
	item('HAI', ['EDUCATION', 'Education part of the Human Assets Index', SCORE, 'Education index'], {
		topic: 'education'
	}),
	item(
		'HAI',
		[
			'U5MR',
			'Under-five mortality (LDC review)',
			'deaths per 1,000 live births',
			'Under 5 mortality (per 1000)'
		],
		{
			...health,
			unit_kind: 'per'
		}
	),
	item(
		'HAI',
		[
			'MMR',
			'Maternal mortality (LDC review)',
			'deaths per 100,000 live births',
			'Maternal mortality (per 100,000 live birth)'
		],
		{
			...health,
			...{ unit_kind: 'per', decimals: 0 }
		}
	),
	item(
		'HAI',
		[
			'STUNTING',
			'Stunting of children under five (LDC review)',
			'% of children under five',
			'Prevalence of stunting'
		],
		{
			...health,
			unit_kind: 'share'
		}
	),
	item(
		'HAI',
		[
			'UNDERNOURISHED',
			'Undernourishment (LDC review)',
			'% of population',
			'Prevalence of undernourishment in total population (%)'
		],
		{
			...health,
			...{ unit_kind: 'share', topic: 'food' }
		}
	),
	item(
		'HAI',
		[
			'CALORIES',
			'Calories eaten as a share of what is needed (LDC review)',
			'% of the requirement',
			'Calorie intake as percentage of rquirement'
		],
		{
			short: 'Calories eaten of those needed (LDC review)',
			...{ unit_kind: 'percent', topic: 'food', scale: 'log' }
		}
	),
	item(
		'HAI',
		[
			'LITERACY',
			'Adult literacy (LDC review)',
			'% of people aged 15 and over',
			'Adult literacy rate',
			'Literacy rate'
		],
		school
	),
	item(
		'HAI',
		[
			'SECONDARY',
			'Secondary enrolment, gross (LDC review)',
			'% of the age group (gross)',
			'Gross secondary school enrolment ratio',
			'Gross secondary enrolment ratio',
			'Secondary school enrolment ratio',
			'Secondary enrolment ratio'
		],
		{
			...school,
			unit_kind: 'percent'
		}
	),
	item(
		'HAI',
		[
			'ENROLMENT',
			'Primary and secondary enrolment, gross (LDC review of 2000)',
			'% of the age group (gross)',
			'Combined primary and secondary school enrolment ratio'
		],
		{ short: 'School enrolment, gross (LDC review of 2000)', ...school, unit_kind: 'percent' }
	),
	item(
		'HAI',
		[
			'LOWER_SECONDARY',
			'Lower secondary completion (LDC review)',
			'% of the age group',
			'Lower secondary education completion rate'
		],
		school
	),
	item(
		'HAI',
		[
			'PARITY',
			'Girls per boy in secondary enrolment (LDC review of 2021)',
			'ratio: girls to boys',
			'Gender parity index for gross secondary school enrolment'
		],
		{
			short: 'Girls per boy enrolled (LDC review of 2021)',
			...{ ...school, unit_kind: 'ratio', decimals: 2 }
		}
	),
	item(
		'HAI',
		[
			'PARITY_COMPLETION',
			'Girls per boy in lower secondary completion (LDC review)',
			'ratio: girls to boys',
			'Gender parity index for lower secondary education completion'
		],
		{ short: 'Girls per boy completing (LDC review)', ...{ ...school, unit_kind: 'ratio', decimals: 2 } }
	),
	item('EVI', [
		'ECONOMIC',
		'Economic part of the vulnerability index',
		SCORE,
		'Economic vulnerability index'
	]),
	item(
		'EVI',
		[
			'ENVIRONMENTAL',
			'Environmental part of the vulnerability index',
			SCORE,
			'Environmental vulnerability index'
		],
		{
			topic: 'environment'
		}
	),
	item('EVI', ['EXPOSURE', 'Exposure part of the vulnerability index (to 2018)', SCORE, 'Exposure index'], {
		short: 'Exposure part of vulnerability (to 2018)'
	}),
	item('EVI', ['SHOCK', 'Shock part of the vulnerability index (to 2018)', SCORE, 'Shock index']),
	item(
		'EVI',
		[
			'STRUCTURE',
			'Economic structure part of the vulnerability index (to 2018)',
			SCORE,
			'Economic structure index',
			'Structural index'
		],
		{ short: 'Structure part of vulnerability (to 2018)' }
	),
	item(
		'EVI',
		[
			'NATURAL_SHOCK',
			'Natural shock part of the vulnerability index (to 2018)',
			SCORE,
			'Natural Shock index'
		],
		{ short: 'Natural shock part of vulnerability (to 2018)', topic: 'disasters' }
	),
	item(
		'EVI',
		[
			'AGRICULTURE',
			'Agriculture, forestry and fishing (LDC review)',
			'% of GDP',
			'Share of agriculture, forestry and fisheries',
			'Shares of agriculture, forestry and fisheries'
		],
		{
			...{ unit_kind: 'percent', ...none }
		}
	),
	item(
		'EVI',
		[
			'MANUFACTURING_SERVICES',
			'Manufacturing and modern services (LDC review)',
			'% of GDP',
			'Share of manufacturing & modern services'
		],
		{
			...{ unit_kind: 'percent', sense: 'down', ...none }
		}
	),
	item('EVI', [
		'REMOTENESS',
		'Remoteness and landlockedness (LDC review)',
		SCORE,
		'Remoteness and landlockedness',
		'Remoteness'
	]),
	item(
		'EVI',
		[
			'EXPORT_CONCENTRATION',
			'Concentration of merchandise exports (LDC reviews to 2021)',
			'index, 0 to 1',
			'Export concentration'
		],
		{ short: 'Export concentration (LDC reviews to 2021)', decimals: 2 }
	),
	item(
		'EVI',
		[
			'EXPORT_CONCENTRATION_2024',
			'Concentration of merchandise exports (LDC review of 2024)',
			'index, 4 to 10'
		],
		{
			short: 'Export concentration (LDC review of 2024)',
			definition: 'Measured in another way than before 2024; the two must not be compared.'
		}
	),
	item('EVI', [
		'EXPORT_INSTABILITY',
		'Instability of exports (LDC review)',
		'index of instability',
		'Export instability'
	]),
	item(
		'EVI',
		[
			'COASTAL',
			'People in low coastal zones (LDC review)',
			'% of population',
			'Share of population living in low elevated coastal zones',
			'Share of population in low elevated coastal zones'
		],
		{
			...{ unit_kind: 'share', topic: 'environment', ...none }
		}
	),
	item(
		'EVI',
		[
			'DRYLANDS',
			'People in drylands (LDC review)',
			'% of population',
			'Share of population living in drylands'
		],
		{
			...{ unit_kind: 'share', topic: 'environment', ...none }
		}
	),
	item(
		'EVI',
		[
			'FARM_INSTABILITY',
			'Instability of farm output (LDC review)',
			'index of instability',
			'Agricultural instability'
		],
		{
			topic: 'food'
		}
	),
	item(
		'EVI',
		[
			'VICTIMS',
			'Victims of disasters (LDC review)',
			'% of population a year',
			'Victims of disasters (%)',
			'Victims of natural disasters (%)'
		],
		{
			...{ unit_kind: 'share', topic: 'disasters', scale: 'log', decimals: 2 }
		}
	),
	item(
		'EVI',
		[
			'HOMELESS',
			'People made homeless by disasters (LDC review)',
			'% of population a year',
			'Percentage of homeless'
		],
		{
			...{ unit_kind: 'share', topic: 'disasters', scale: 'log', decimals: 2 }
		}
	),
	item('EVI', ['POPULATION', 'Population (LDC review)', 'people', 'Population'], {
		...{ unit_kind: 'count', topic: 'population', scale: 'log', sense: 'down', decimals: 0, ...none }
	}),
	item('EVI', ['DISTANCE', 'Mean distance to world markets (LDC review)', 'kilometres'], {
		...{ unit_kind: 'quantity', topic: 'trade', decimals: 0, ...none }
	})
];

const BY_NAME = new Map(CDP_ITEMS.flatMap((each) => each.names.map((name) => [name, each] as const)));
const BY_CODE = new Map(CDP_ITEMS.map((each) => [each.code, each] as const));

/** The item that a review's table means by a name and kind of value; undefined when nobody knows the name. */
export function cdpItem(name: string, kind: string, year: number): CdpItem | undefined {
	const named = BY_NAME.get(name);
	if (named?.code === 'EXPORT_CONCENTRATION' && year >= 2024) return BY_CODE.get('EXPORT_CONCENTRATION_2024');
	return kind === 'Avg. distance' && named ? BY_CODE.get('DISTANCE') : named;
}
