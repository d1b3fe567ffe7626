import type { GoodDirection } from '../../../src/lib/types';
import type { ImportedIndicator } from '../lib/importer';

export const SIDES = ['ORIGIN', 'ASYLUM'] as const;
export type Side = (typeof SIDES)[number];

interface Series {
	code: string;
	sides: readonly Side[];
	title: Record<Side, string>;
	direction: Record<Side, GoodDirection>;
	definition: Record<Side, string>;
	notes: string;
}

const ROUNDED =
	'The publisher shows numbers of 1 to 4 as 5 (or 0) to protect people, so small sums are too high. A year without a number had none reported, which is not a zero.';
const STOCK = `Counted at the end of the year; the newest year is the newest the publisher has and may yet be revised. Palestine refugees under the care of UNRWA are not counted. ${ROUNDED}`;
const FLOW = `Counted over the year. ${ROUNDED}`;
const CASES =
	'Where a government counts cases, not people (in most years the United States, formerly the United Kingdom), cases are added as they are, which is too few.';
const NEUTRAL = { ORIGIN: 'none', ASYLUM: 'none' } as const;
/** Fewer people who flee a country is good for it; how many it takes in is neither good nor bad. */
const FLIGHT = { ORIGIN: 'down', ASYLUM: 'none' } as const;

export const SERIES: Series[] = [
	{
		code: 'REF',
		sides: SIDES,
		title: { ORIGIN: 'Refugees from the country', ASYLUM: 'Refugees in the country' },
		direction: FLIGHT,
		definition: {
			ORIGIN:
				'People from this country who live in another as refugees, or in a like situation, under the mandate of the UN refugee agency, summed over all countries of asylum.',
			ASYLUM:
				'People who live in this country as refugees, or in a like situation, under the mandate of the UN refugee agency, summed over all countries of origin, unknown ones too.'
		},
		notes: STOCK
	},
	{
		code: 'ASY',
		sides: SIDES,
		title: { ORIGIN: 'Asylum-seekers from the country', ASYLUM: 'Asylum-seekers in the country' },
		direction: FLIGHT,
		definition: {
			ORIGIN: 'People from this country who have asked another for protection and wait for the decision.',
			ASYLUM: 'People who have asked this country for protection and wait for the decision.'
		},
		notes: `Counted from 2000 on. ${STOCK}`
	},
	{
		code: 'IDP',
		sides: ['ORIGIN'],
		title: { ORIGIN: 'People displaced by conflict within the country', ASYLUM: '' },
		direction: FLIGHT,
		definition: {
			ORIGIN:
				'People who had to leave their homes because of conflict or violence and stayed within the country, and whom the UN refugee agency protects or assists.',
			ASYLUM: ''
		},
		notes: `Only where the agency is at work: not all displaced people, and none displaced by disasters alone. ${STOCK}`
	},
	{
		code: 'STA',
		sides: ['ASYLUM'],
		title: { ORIGIN: '', ASYLUM: 'Stateless people in the country' },
		direction: { ORIGIN: 'none', ASYLUM: 'down' },
		definition: {
			ORIGIN: '',
			ASYLUM:
				'People in this country whom no state holds to be its citizens, as far as they are known to the UN refugee agency.'
		},
		notes: `Many countries do not count them; some are counted as refugees or displaced people too. ${STOCK}`
	},
	{
		code: 'OOC',
		sides: SIDES,
		title: { ORIGIN: 'Others of concern from the country', ASYLUM: 'Others of concern in the country' },
		direction: NEUTRAL,
		definition: {
			ORIGIN:
				'People from this country whom the UN refugee agency assists although they belong to no other group.',
			ASYLUM:
				'People in this country whom the UN refugee agency assists although they belong to no other group.'
		},
		notes: `What falls under it differs by country and changes over time. ${STOCK}`
	},
	{
		code: 'OIP',
		sides: SIDES,
		title: {
			ORIGIN: 'Others in need of international protection from the country',
			ASYLUM: 'Others in need of international protection in the country'
		},
		direction: FLIGHT,
		definition: {
			ORIGIN:
				'People from this country who are outside it, likely need protection, and are counted neither as refugees nor as asylum-seekers; nearly all are Venezuelans.',
			ASYLUM:
				'People in this country who likely need protection and are counted neither as refugees nor as asylum-seekers; nearly all are Venezuelans.'
		},
		notes: `Counted from 2018 on. ${STOCK}`
	},
	{
		code: 'HST',
		sides: ['ASYLUM'],
		title: { ORIGIN: '', ASYLUM: 'Host community members who are assisted' },
		direction: NEUTRAL,
		definition: {
			ORIGIN: '',
			ASYLUM:
				'People of the country itself who live beside refugees and benefit from help of the UN refugee agency.'
		},
		notes: `Reported by few countries. ${STOCK}`
	},
	{
		code: 'APP',
		sides: SIDES,
		title: {
			ORIGIN: 'New asylum applications by people from the country',
			ASYLUM: 'New asylum applications in the country'
		},
		direction: FLIGHT,
		definition: {
			ORIGIN: 'New claims for asylum that people from this country made abroad in the year.',
			ASYLUM:
				'New claims for asylum that were made in this country in the year, to the state or to the UN refugee agency.'
		},
		notes: `Appeals, repeated claims and reviews are left out where they are told apart, which most rows of 2000-2005 do not do. ${CASES} ${FLOW}`
	},
	{
		code: 'REC',
		sides: SIDES,
		title: {
			ORIGIN: 'People from the country recognised as refugees',
			ASYLUM: 'People recognised as refugees in the country'
		},
		direction: NEUTRAL,
		definition: {
			ORIGIN: 'Decisions of the year, at any stage, that recognised people from this country as refugees.',
			ASYLUM:
				'Decisions of the year, at any stage, by which people were recognised as refugees in this country.'
		},
		notes: `${CASES} ${FLOW}`
	},
	{
		code: 'CMP',
		sides: SIDES,
		title: {
			ORIGIN: 'People from the country given another protection',
			ASYLUM: 'People given another protection in the country'
		},
		direction: NEUTRAL,
		definition: {
			ORIGIN:
				'Decisions of the year that gave people from this country subsidiary or complementary protection, not refugee status.',
			ASYLUM:
				'Decisions of the year that gave people in this country subsidiary or complementary protection, not refugee status.'
		},
		notes: `${CASES} ${FLOW}`
	},
	{
		code: 'RET',
		sides: SIDES,
		title: {
			ORIGIN: 'Refugees who returned to the country',
			ASYLUM: 'Refugees who went home from the country'
		},
		direction: { ORIGIN: 'up', ASYLUM: 'none' },
		definition: {
			ORIGIN: 'Refugees from this country who went back to it in the year, with help or on their own.',
			ASYLUM: 'Refugees who left this country in the year to go back to their own.'
		},
		notes: `Return is not always of free will or for good. ${FLOW}`
	},
	{
		code: 'RETIDP',
		sides: ['ORIGIN'],
		title: { ORIGIN: 'Displaced people who returned home within the country', ASYLUM: '' },
		direction: { ORIGIN: 'up', ASYLUM: 'none' },
		definition: {
			ORIGIN: 'People displaced within the country by conflict who went back to their homes in the year.',
			ASYLUM: ''
		},
		notes: FLOW
	},
	{
		code: 'RST',
		sides: SIDES,
		title: { ORIGIN: 'Refugees from the country resettled', ASYLUM: 'Refugees resettled in the country' },
		direction: { ORIGIN: 'none', ASYLUM: 'up' },
		definition: {
			ORIGIN:
				'Refugees from this country who were brought in the year from a country of asylum to a third one that lets them stay.',
			ASYLUM: 'Refugees whom this country took in during the year from another country of asylum, to stay.'
		},
		notes: FLOW
	},
	{
		code: 'NAT',
		sides: SIDES,
		title: {
			ORIGIN: 'Refugees from the country who became citizens elsewhere',
			ASYLUM: 'Refugees who became citizens of the country'
		},
		direction: { ORIGIN: 'none', ASYLUM: 'up' },
		definition: {
			ORIGIN:
				'Refugees from this country who were given the citizenship of their country of asylum in the year.',
			ASYLUM: 'Refugees to whom this country gave its citizenship in the year.'
		},
		notes: `Known for few countries: most do not tell refugees from other new citizens. ${FLOW}`
	}
];

export const RATES: Record<string, { parts: string[]; title: Record<Side, string>; definition: string }> = {
	RATE: {
		parts: ['REC'],
		title: {
			ORIGIN: 'Refugee recognition rate of people from the country',
			ASYLUM: 'Refugee recognition rate in the country'
		},
		definition:
			'Of the decisions in substance (refugee status, another protection, rejection), the share that gave refugee status.'
	},
	TPR: {
		parts: ['REC', 'CMP'],
		title: { ORIGIN: 'Protection rate of people from the country', ASYLUM: 'Protection rate in the country' },
		definition:
			'Of the decisions in substance (refugee status, another protection, rejection), the share that gave refugee status or another protection.'
	}
};

/** Every indicator, by origin and by asylum as far as both have a meaning. */
export function unhcrIndicators(fewestDecisions: number): ImportedIndicator[] {
	const shared = { dimensions: '', is_lead: true, topic: 'migration' } as const;
	const counts = SERIES.flatMap(({ code, sides, title, direction, definition, notes }) =>
		sides.map((side): ImportedIndicator => ({
			...shared,
			id: `UNHCR.${code}.${side}`,
			series: `UNHCR.${code}.${side}`,
			title: title[side],
			unit: ['APP', 'REC', 'CMP'].includes(code) ? 'people (cases in some countries)' : 'people',
			unit_kind: 'count',
			direction: direction[side],
			decimals: 0,
			aggregate: 'sum',
			definition: definition[side],
			notes
		}))
	);
	const rates = Object.entries(RATES).flatMap(([code, { title, definition }]) =>
		SIDES.map((side): ImportedIndicator => ({
			...shared,
			id: `UNHCR.${code}.${side}`,
			series: `UNHCR.${code}.${side}`,
			title: title[side],
			unit: '% of decisions in substance',
			unit_kind: 'share',
			direction: 'none',
			decimals: 0,
			aggregate: 'median',
			definition,
			notes: `Only where there were at least ${fewestDecisions} such decisions. First decisions and appeals are added, so one person may be counted twice. ${CASES} ${ROUNDED}`
		}))
	);
	return [...counts, ...rates];
}
