/** Exports to the United States before and after the tariffs of 2025. */
import { countryFigure } from '../../../figure/country';
import type { Figure } from '../../../figure/figure';
import { linesFigure } from '../../../figure/lines';
import type { FigureSection } from '../../../figure/section';
import { viewPath } from '../../../source/address';
import { rankBars } from '../../../chart/bars/rank';
import { unitedStates as english } from '../../../words/en/trade/united-states';
import type { UnitedStatesWords } from '../../../words/trade/united-states';
import { sourceOf, trap } from '../../said';
import { ownModel } from '../own-lines';
import { usSectorFinding, usSectorModel, usTariffModel } from '../us-bars';
import { usBars, usDisagreement, usFinding, usTable, usTariffFinding } from '../us-exports';
import type { TradeQuestion } from './question';

export function unitedStatesSection(
	question: TradeQuestion,
	words: UnitedStatesWords = english
): FigureSection {
	const { page, trade, views } = question;
	const { country } = views;
	const { us } = trade;
	const doubt = usDisagreement(us, words) && words.doubt;
	const sectors = countryFigure({
		id: 'us-sectors',
		title: usSectorFinding(us, country.inSentence, words),
		measure: words.sectors.measure(us.year),
		chart: { kind: 'bars', model: usSectorModel(us, words) },
		iso3: country.iso3,
		sources: [sourceOf(page, 'us-lines')],
		notes: [words.sectors.note, doubt, trap(page, 'us-rates')],
		none: ''
	});
	const tariffs = countryFigure({
		id: 'us-tariffs',
		title: usTariffFinding(us.tariffs, country.inSentence, words),
		measure: words.tariffs.measure,
		chart: { kind: 'bars', model: usTariffModel(us.tariffs, words) },
		iso3: country.iso3,
		file: us.tariffs.length > 0 ? `api/flows/us-tariffs/${country.iso3}.csv` : '',
		sources: [sourceOf(page, 'us-tariffs')],
		notes: [trap(page, 'us-tariffs')],
		none: words.tariffs.none(country.inSentence)
	});
	return {
		id: 'united-states',
		title: words.title,
		figures: [
			...(us.sectors.length > 0 ? [sectors] : []),
			tariffs,
			linesOf(question, words, doubt),
			salesOf(question, words)
		]
	};
}

/** What was sold by tariff line, the largest drawn, with the whole list as a file. */
function linesOf(
	{ page, trade: { us }, views: { country } }: TradeQuestion,
	words: UnitedStatesWords,
	doubt: string
): Figure {
	const { lines } = words;
	const bars = usBars(us);
	return countryFigure({
		id: 'us-lines',
		title: usFinding(us, country.inSentence, words),
		measure: lines.measure(us.year),
		chart:
			us.year === null
				? null
				: {
						kind: 'bars',
						model: {
							...rankBars(bars, { most: bars.rows.length }, lines.columns.name),
							...(us.all.lines > bars.rows.length
								? { rest: lines.largest(bars.rows.length, us.all.lines) }
								: {})
						}
					},
		table: us.year === null ? null : usTable(us, country.inSentence, words),
		iso3: country.iso3,
		year: us.year,
		file: us.year === null ? '' : viewPath(`trade/us-lines/${country.iso3}.csv`),
		sources: [sourceOf(page, 'us-lines')],
		notes: [
			lines.cost,
			us.all.unrated > 0 && lines.unrated(us.all.unrated),
			doubt,
			trap(page, 'us-lines'),
			trap(page, 'us-rates')
		],
		none: lines.none(country.inSentence)
	});
}

/** All sales by year. */
function salesOf(
	{ page, trade: { us }, views: { country }, years }: TradeQuestion,
	{ sales }: UnitedStatesWords
): Figure {
	const last = us.sales.at(-1);
	return linesFigure({
		id: 'us-sales',
		title: last ? sales.finding(country.inSentence, last.value, last.year) : '',
		measure: sales.measure,
		model: ownModel(
			[
				{
					indicator: page.indicators['TX.VAL.MRCH.CD.WT'],
					series: { y: us.sales.map(({ year }) => year), v: us.sales.map(({ value }) => value) },
					label: sales.label
				}
			],
			years
		),
		iso3: country.iso3,
		sources: [sourceOf(page, 'us-sectors')],
		notes: [trap(page, 'us-sectors')],
		none: sales.none
	});
}
