/** Dependence on commodities, and imports of food and energy. */
import { findingOf } from '../../../assess/finding';
import { linesFigure } from '../../../figure/lines';
import type { FigureSection } from '../../../figure/section';
import { upperFirst } from '../../../format/upper-first';
import type { SeriesView } from '../../../types';
import { english as words } from '../../../words/en';
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
		? words.finding(
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

export function commoditiesSection(question: TradeQuestion): FigureSection {
	const { page, trade, views, years } = question;
	const { country } = views;
	const dependence = page.indicators['CDDE.DEPENDENCE'];
	const needs = [
		lineOf(question, 'CDDE.IMPORTS', 'All commodities'),
		lineOf(question, 'CDDE.IMPORTS.FOOD', 'Food'),
		lineOf(question, 'CDDE.IMPORTS.ENERGY', 'Energy')
	];
	return {
		id: 'commodities',
		title: 'Commodities, food and energy',
		figures: [
			linesFigure({
				id: 'dependence',
				title: findingIn(question, dependence, trade.series['CDDE.DEPENDENCE']),
				measure: 'Commodities in exports of goods, % (current prices)',
				model: ownModel([lineOf(question, 'CDDE.DEPENDENCE', country.name)], years),
				iso3: country.iso3,
				sources: [published(page, 'CDDE.DEPENDENCE')],
				notes: [dependence?.definition, ...notesOf(page, 'CDDE.DEPENDENCE')],
				none: `The commodity statistics have no exports of ${country.inSentence}.`
			}),
			linesFigure({
				id: 'needs',
				title: ownFinding(needs, upperFirst(country.inSentence)),
				measure: 'Imports of commodities, of food and of energy, million US dollars, current prices',
				model: ownModel(needs, years),
				iso3: country.iso3,
				sources: [published(page, 'CDDE.IMPORTS')],
				notes: [
					'Food and energy are parts of all commodities; the lines are not to be added.',
					...notesOf(page, 'CDDE.IMPORTS', 'CDDE.IMPORTS.FOOD', 'CDDE.IMPORTS.ENERGY')
				],
				none: `The commodity statistics have no imports of ${country.inSentence}.`
			}),
			...leadingFigures(question)
		]
	};
}
