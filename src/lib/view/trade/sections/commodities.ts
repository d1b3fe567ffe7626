/** Dependence on commodities, and imports of food and energy. */
import { findingOf } from '../../../assess/finding';
import { linesFigure } from '../../../figure/lines';
import type { FigureSection } from '../../../figure/section';
import type { SeriesView } from '../../../types';
import { english as rules } from '../../../words/en';
import { commodities as english } from '../../../words/en/trade/commodities';
import { lines as englishLines } from '../../../words/en/trade/lines';
import type { CommodityWords } from '../../../words/trade/commodities';
import type { LinesWords } from '../../../words/trade/lines';
import { notesOf, published, type NotedIndicator } from '../../said';
import { ownFinding, ownModel } from '../own-lines';
import { leadingFigures } from './leading';
import { lineOf, type TradeQuestion } from './question';

/** The finding of one series of the economy's own file, without a place among others; '' when the page lacks it. */
export const findingIn = (
	{ views, years }: TradeQuestion,
	indicator: NotedIndicator | undefined,
	series: SeriesView | undefined
): string =>
	indicator
		? rules.finding(
				findingOf({
					indicator,
					series,
					economy: views.country.inSentence,
					newestYear: indicator.last_year,
					from: years.from ?? undefined,
					to: years.to ?? undefined,
					rank: null
				})
			)
		: '';

export function commoditiesSection(
	question: TradeQuestion,
	words: CommodityWords = english,
	lines: LinesWords = englishLines
): FigureSection {
	const { page, trade, views, years } = question;
	const { country } = views;
	const { labels } = words.needs;
	const dependence = page.indicators['CDDE.DEPENDENCE'];
	const needs = [
		lineOf(question, 'CDDE.IMPORTS', labels.all),
		lineOf(question, 'CDDE.IMPORTS.FOOD', labels.food),
		lineOf(question, 'CDDE.IMPORTS.ENERGY', labels.energy)
	];
	return {
		id: 'commodities',
		title: words.title,
		figures: [
			linesFigure({
				id: 'dependence',
				title: findingIn(question, dependence, trade.series['CDDE.DEPENDENCE']),
				measure: words.dependence.measure,
				model: ownModel([lineOf(question, 'CDDE.DEPENDENCE', country.name)], years),
				iso3: country.iso3,
				sources: [published(page, 'CDDE.DEPENDENCE')],
				notes: [dependence?.definition, ...notesOf(page, 'CDDE.DEPENDENCE')],
				none: words.dependence.none(country.inSentence)
			}),
			linesFigure({
				id: 'needs',
				title: ownFinding(needs, country.inSentence, lines),
				measure: words.needs.measure,
				model: ownModel(needs, years),
				iso3: country.iso3,
				sources: [published(page, 'CDDE.IMPORTS')],
				notes: [
					words.needs.note,
					...notesOf(page, 'CDDE.IMPORTS', 'CDDE.IMPORTS.FOOD', 'CDDE.IMPORTS.ENERGY')
				],
				none: words.needs.none(country.inSentence)
			}),
			...leadingFigures(question, words.leading)
		]
	};
}
