/** The series of the debt importer. */
import type { ImportedIndicator } from '../lib/importer';

const FORECASTS =
	'Years after 2023 are forecasts of October 2024. Compiled by UNDP from the IMF and the World Bank.';
const STOCKS =
	'Long-term debt that the public sector owes or guarantees; short-term debt, debt to the IMF and debt at home are not in it.';

function series(
	id: string,
	title: string,
	definition: string,
	rest: Partial<ImportedIndicator> = {}
): ImportedIndicator {
	return {
		id,
		series: id,
		dimensions: '',
		is_lead: true,
		title,
		unit: 'million US dollars, current prices',
		unit_kind: 'usd',
		direction: 'down',
		topic: 'debt',
		decimals: 1,
		definition,
		...rest
	};
}

export const DEBT_SERIES: ImportedIndicator[] = [
	series(
		'IMF.GGD.GDP',
		'General government debt, share of GDP',
		'Everything that all levels of government together owe, at home and abroad, compared with what the country produces in a year.',
		{ unit: '% of GDP', unit_kind: 'percent', notes: FORECASTS }
	),
	series(
		'IMF.GGD.USD',
		'General government debt, US dollars',
		'Everything that all levels of government together owe, at home and abroad, in US dollars of the year.',
		{ notes: `${FORECASTS} Moves with the exchange rate as well as with the debt.` }
	),
	series(
		'IDS.TDS.REVENUE',
		'Public external debt service, share of government revenue',
		'Repayments and interest on long-term debt owed abroad by the public sector, or guaranteed by it, compared with what the government takes in.',
		{
			unit: '% of government revenue',
			unit_kind: 'percent',
			notes: `${FORECASTS} The later years divide scheduled payments by forecast revenue.`
		}
	),
	series(
		'IDS.TDS.EXPORTS',
		'Public external debt service, share of exports',
		'Repayments and interest on long-term debt owed abroad by the public sector, or guaranteed by it, compared with what the country earns from exports.',
		{ unit: '% of exports of goods and services', unit_kind: 'percent', notes: FORECASTS }
	),
	series(
		'IDS.TDS.USD',
		'Public external debt service, US dollars',
		'Repayments and interest in one year on long-term debt owed abroad by the public sector, or guaranteed by it.',
		{ notes: 'Compiled by UNDP from the International Debt Statistics; ends in 2023.' }
	),
	series(
		'IDS.PPG.TOTAL',
		'Public external debt, all creditors',
		'What the public sector owes to creditors abroad at the end of the year, or guarantees: the sum of the five types of creditor.',
		{ notes: `${STOCKS} Added up here from the types of creditor.` }
	),
	...(
		[
			[
				'MULTILATERAL',
				'multilateral',
				'the World Bank, regional development banks and other international bodies'
			],
			['BILATERAL', 'other governments', 'other governments and their agencies'],
			['BONDS', 'bonds', 'holders of bonds'],
			['BANKS', 'commercial banks', 'commercial banks'],
			['OTHER', 'other private creditors', 'exporters, suppliers and other private creditors']
		] as const
	).map(([code, words, who]) =>
		series(
			`IDS.PPG.${code}`,
			`Public external debt: ${words}`,
			`The part of public external debt that is owed to ${who}, at the end of the year.`,
			{ direction: 'none', notes: STOCKS }
		)
	)
];
