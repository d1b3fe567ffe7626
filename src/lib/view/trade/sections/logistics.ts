/** Logistics and borders, and services that are delivered over a network. */
import { linesFigure } from '../../../figure/lines';
import type { FigureSection } from '../../../figure/section';
import { indicatorFigures } from '../../indicator-figure';
import { borders, digital as english, lines as englishLines } from '../../../words/en/trade/lines';
import type { BordersWords, DigitalWords, LinesWords } from '../../../words/trade/lines';
import { notesOf, published } from '../../said';
import { ownFinding, ownModel } from '../own-lines';
import { findingIn } from './commodities';
import { lineOf, type TradeQuestion } from './question';

export function logisticsSection(question: TradeQuestion, words: BordersWords = borders): FigureSection {
	const { page, trade, views, years } = question;
	const { country } = views;
	return {
		id: 'logistics',
		title: words.title,
		figures: [
			...indicatorFigures(page, ['LPI.OVERALL'], { views, years }, (id) => ({
				id: 'lpi',
				filename: `${id}-${country.iso3}`
			})),
			linesFigure({
				id: 'borders',
				title: findingIn(question, page.indicators['DB.TAB'], trade.series['DB.TAB']),
				measure: words.measure,
				model: ownModel([lineOf(question, 'DB.TAB', country.name)], years),
				iso3: country.iso3,
				sources: [published(page, 'DB.TAB')],
				notes: notesOf(page, 'DB.TAB'),
				none: words.none(country.inSentence)
			})
		]
	};
}

export function digitalSection(
	question: TradeQuestion,
	words: DigitalWords = english,
	lines: LinesWords = englishLines
): FigureSection {
	const { page, views, years } = question;
	const { country } = views;
	const digital = [
		lineOf(question, 'UNCTAD.DIGITAL.EXP', words.labels.exports),
		lineOf(question, 'UNCTAD.DIGITAL.IMP', words.labels.imports)
	];
	return {
		id: 'digital',
		title: words.title,
		figures: [
			linesFigure({
				id: 'digital-services',
				title: ownFinding(digital, country.inSentence, lines),
				measure: words.measure,
				model: ownModel(digital, years),
				iso3: country.iso3,
				sources: [published(page, 'UNCTAD.DIGITAL.EXP')],
				notes: [words.note, ...notesOf(page, 'UNCTAD.DIGITAL.EXP', 'UNCTAD.DIGITAL.IMP')],
				none: words.none(country.inSentence)
			})
		]
	};
}
