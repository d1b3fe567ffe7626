import type { GoodDirection, Nature, UnitKind } from '../../../src/lib/types';

export interface HdrSeries {
	title: string;
	unit: string;
	unit_kind: UnitKind;
	direction: GoodDirection;
	ideal?: number;
	topic: string;
	decimals: number;
	nature: Nature;
	definition: string;
	notes: string;
}

/** Series of one year (ranks and groups): they can be computed from the index and say nothing of their own. */
export const HDR_ONE_YEAR = ['hdi_rank', 'gdi_group', 'gii_rank', 'rankdiff_hdi_phdi'];

const INDEX = {
	unit: 'index, 0 to 1',
	unit_kind: 'index',
	decimals: 3,
	topic: 'population',
	nature: 'actual'
} as const;
const LOSS = {
	unit: '%',
	unit_kind: 'percent',
	direction: 'down',
	decimals: 1,
	topic: 'population',
	nature: 'actual'
} as const;
const YEARS = { unit: 'years', unit_kind: 'years', direction: 'up', decimals: 1 } as const;
const LIFE = { ...YEARS, topic: 'health', nature: 'estimate' } as const;
const SCHOOL = { ...YEARS, topic: 'education', nature: 'actual' } as const;
const INCOME = {
	unit: 'PPP dollars per person, constant 2021 prices',
	unit_kind: 'ppp',
	direction: 'up',
	decimals: 0,
	topic: 'economy',
	nature: 'estimate'
} as const;
const SHARE = { unit_kind: 'share', decimals: 1, topic: 'gender' } as const;

const LIFE_NOTE =
	'Model estimates of the UN Population Division; HIV and COVID-19 move them within few years. The World Bank and the UN show the same source under their own codes.';
const CARRIED =
	'Gaps are filled and the newest years are often the last reported value carried forward, so a flat end may be no news.';
const WOMEN_INCOME =
	'Not measured but derived: total income is divided between women and men by their share of the wage bill, with assumptions where wages are not known.';
const REVISED = 'Each report recomputes all years; values of different editions must not be joined.';
const INEQUALITY =
	'Built on household surveys of different years; a value holds until the next survey and then jumps. Values start in 2010.';

function sexes(
	code: string,
	all: Omit<HdrSeries, 'title' | 'definition'>,
	what: string,
	definition: (who: string) => string
): Record<string, HdrSeries> {
	return {
		[`${code}_f`]: { ...all, title: `${what}, women`, definition: definition('women') },
		[`${code}_m`]: { ...all, title: `${what}, men`, definition: definition('men') }
	};
}

/** Every series of the file by its name there. */
export const HDR_SERIES: Record<string, HdrSeries> = {
	hdi: {
		...INDEX,
		title: 'Human Development Index',
		direction: 'up',
		definition:
			'The geometric mean of three indices, each from 0 to 1: a long life (life expectancy at birth), schooling (expected and mean years) and a decent living (gross national income per person in PPP dollars).',
		notes: REVISED
	},
	le: {
		...LIFE,
		title: 'Life expectancy at birth',
		definition:
			'The years a newborn would live if the death rates of each age in that year stayed as they were for a whole life.',
		notes: LIFE_NOTE
	},
	eys: {
		...SCHOOL,
		title: 'Expected years of schooling',
		definition:
			'The years of schooling a child of school entry age can expect if the enrolment of each age stays as it is now; the index counts at most 18.',
		notes: `Enrolment, not learning. ${CARRIED}`
	},
	mys: {
		...SCHOOL,
		title: 'Mean years of schooling',
		definition:
			'The average number of years of schooling that people aged 25 and over have completed, repeated years not counted.',
		notes: CARRIED
	},
	gnipc: {
		...INCOME,
		title: 'Gross national income per person',
		definition:
			'All income that residents earn at home and abroad, divided by the population and made comparable by purchasing power.',
		notes:
			'For Lesotho income from abroad (workers in South Africa, the customs union) makes it higher than domestic product per person.'
	},
	gdi: {
		...INDEX,
		title: 'Gender Development Index',
		topic: 'gender',
		unit: 'ratio of women’s to men’s Human Development Index',
		unit_kind: 'ratio',
		direction: 'to',
		ideal: 1,
		definition:
			'The Human Development Index of women divided by that of men: 1 is parity, below 1 women are behind, above 1 men are.',
		notes: `Rests on derived incomes of women and men. ${REVISED}`
	},
	...sexes(
		'hdi',
		{
			...INDEX,
			topic: 'gender',
			direction: 'up',
			notes: `Rests on derived incomes of women and men. ${REVISED}`
		},
		'Human Development Index',
		(who) =>
			`The Human Development Index computed from the life expectancy, schooling and income of ${who} alone.`
	),
	...sexes(
		'le',
		{ ...LIFE, topic: 'gender', notes: LIFE_NOTE },
		'Life expectancy at birth',
		(who) => `Life expectancy at birth of ${who}, at the death rates of that year.`
	),
	...sexes(
		'eys',
		{ ...SCHOOL, topic: 'gender', notes: CARRIED },
		'Expected years of schooling',
		(who) =>
			`Years of schooling that ${who === 'women' ? 'girls' : 'boys'} of school entry age can expect at present enrolment.`
	),
	...sexes(
		'mys',
		{ ...SCHOOL, topic: 'gender', notes: CARRIED },
		'Mean years of schooling',
		(who) => `Average years of schooling completed by ${who} aged 25 and over.`
	),
	...sexes(
		'gni_pc',
		{ ...INCOME, topic: 'gender', notes: WOMEN_INCOME },
		'Estimated gross national income per person',
		(who) =>
			`The part of gross national income that is reckoned to be earned by ${who}, per person of that sex.`
	),
	ihdi: {
		...INDEX,
		title: 'Inequality-adjusted Human Development Index',
		direction: 'up',
		definition:
			'The Human Development Index lowered by how unequally health, schooling and income are spread among people; it equals the index where there is no inequality.',
		notes: INEQUALITY
	},
	coef_ineq: {
		...LOSS,
		title: 'Coefficient of human inequality',
		definition:
			'The plain average of the inequality in life expectancy, in education and in income, each by the Atkinson measure.',
		notes: INEQUALITY
	},
	loss: {
		...LOSS,
		title: 'Human development lost to inequality',
		unit: '% of the Human Development Index',
		definition:
			'How far the inequality-adjusted index lies below the Human Development Index, in percent of the latter.',
		notes: INEQUALITY
	},
	ineq_le: {
		...LOSS,
		title: 'Inequality in life expectancy',
		topic: 'health',
		nature: 'estimate',
		definition:
			'How unequally the length of life is spread, from life tables, by the Atkinson measure: 0 is equality.',
		notes: INEQUALITY
	},
	ineq_edu: {
		...LOSS,
		title: 'Inequality in education',
		topic: 'education',
		definition:
			'How unequally years of schooling are spread among adults, from household surveys, by the Atkinson measure: 0 is equality.',
		notes: INEQUALITY
	},
	ineq_inc: {
		...LOSS,
		title: 'Inequality in income',
		topic: 'poverty',
		definition:
			'How unequally household income or consumption is spread, from household surveys, by the Atkinson measure: 0 is equality.',
		notes: `Not the Gini index, which uses another formula. ${INEQUALITY}`
	},
	gii: {
		...INDEX,
		title: 'Gender Inequality Index',
		topic: 'gender',
		direction: 'down',
		definition:
			'What is lost to inequality between women and men in reproductive health (maternal deaths, births to adolescents), empowerment (seats in parliament, secondary education) and work: 0 is equality, 1 the worst.',
		notes: REVISED
	},
	mmr: {
		title: 'Maternal mortality ratio',
		unit: 'deaths per 100,000 live births',
		unit_kind: 'per',
		direction: 'down',
		topic: 'health',
		decimals: 0,
		nature: 'estimate',
		definition: 'Women who die from causes related to pregnancy and birth, for every 100,000 live births.',
		notes:
			'Model estimates of the UN inter-agency group, without the wide bounds it publishes; the newest years are carried forward.'
	},
	abr: {
		title: 'Adolescent birth rate',
		unit: 'births per 1,000 women aged 15-19',
		unit_kind: 'per',
		direction: 'down',
		topic: 'gender',
		decimals: 1,
		nature: 'estimate',
		definition: 'Births in a year to women aged 15 to 19, for every 1,000 women of that age.',
		notes: 'Model estimates of the UN Population Division.'
	},
	...sexes(
		'se',
		{
			...SHARE,
			topic: 'education',
			unit: '% of people aged 25 and over',
			direction: 'up',
			nature: 'actual',
			notes: CARRIED
		},
		'At least some secondary education',
		(who) =>
			`The share of ${who} aged 25 and over who reached secondary school, whether or not they finished it.`
	),
	pr_f: {
		...SHARE,
		title: 'Seats in parliament held by women',
		unit: '% of seats',
		direction: 'to',
		ideal: 50,
		nature: 'actual',
		definition: 'The share of the seats in the national parliament, both chambers together, that women hold.',
		notes: 'Parliaments that are dissolved or suspended keep their last value.'
	},
	pr_m: {
		...SHARE,
		title: 'Seats in parliament held by men',
		unit: '% of seats',
		direction: 'to',
		ideal: 50,
		nature: 'actual',
		definition: 'The share of the seats in the national parliament, both chambers together, that men hold.',
		notes: 'Parliaments that are dissolved or suspended keep their last value.'
	},
	...sexes(
		'lfpr',
		{
			...SHARE,
			topic: 'labour',
			unit: '% of people aged 15 and over',
			direction: 'up',
			nature: 'estimate',
			notes:
				'Modelled by the International Labour Organization; years without a survey are filled by the model.'
		},
		'Labour force participation',
		(who) => `The share of ${who} aged 15 and over who work or look for work.`
	),
	phdi: {
		...INDEX,
		title: 'Planetary pressures-adjusted Human Development Index',
		topic: 'environment',
		direction: 'up',
		definition:
			'The Human Development Index lowered for the carbon dioxide emitted and the material used per person: a high value means much development at little cost to the planet.',
		notes: `Not computed where the material footprint is not known, as for Lesotho. ${REVISED}`
	},
	diff_hdi_phdi: {
		...LOSS,
		title: 'Human development lost to planetary pressures',
		topic: 'environment',
		unit: '% of the Human Development Index',
		definition:
			'How far the index adjusted for planetary pressures lies below the Human Development Index, in percent of the latter.',
		notes: 'Not computed where the material footprint is not known, as for Lesotho.'
	},
	co2_prod: {
		title: 'Carbon dioxide emissions per person, production-based',
		unit: 'tonnes per person',
		unit_kind: 'per',
		direction: 'down',
		topic: 'climate',
		decimals: 2,
		nature: 'estimate',
		definition:
			'Carbon dioxide from burning coal, oil and gas and from making cement within the country, divided by its population.',
		notes:
			'Emissions from land use, and those made abroad for what is consumed here, are not counted. Fuel that is bought across the border is hard to see for small neighbours.'
	},
	mf: {
		title: 'Material footprint per person',
		unit: 'tonnes per person',
		unit_kind: 'per',
		direction: 'down',
		topic: 'environment',
		decimals: 1,
		nature: 'estimate',
		definition:
			'Biomass, fossil fuels, metal ores and minerals taken from the earth anywhere to meet what the country consumes, divided by its population.',
		notes: 'Modelled with world trade tables; there is none for Lesotho.'
	},
	pop_total: {
		title: 'Population',
		unit: 'million people',
		unit_kind: 'quantity',
		direction: 'none',
		topic: 'population',
		decimals: 2,
		nature: 'estimate',
		definition: 'All people living in the country at mid-year, whatever their citizenship.',
		notes: 'Estimates of the UN Population Division; a census may say otherwise.'
	}
};
