/** Logistics and borders, and services that are delivered over a network. */
import { linesFigure } from '../../../figure/lines';
import type { FigureSection } from '../../../figure/section';
import { upperFirst } from '../../../format/upper-first';
import { indicatorFigures } from '../../indicator-figure';
import { notesOf, published } from '../../said';
import { ownFinding, ownModel } from '../own-lines';
import { findingIn } from './commodities';
import { lineOf, type TradeQuestion } from './question';

export function logisticsSection(question: TradeQuestion): FigureSection {
	const { page, trade, views, years } = question;
	const { country } = views;
	return {
		id: 'logistics',
		title: 'Logistics and borders',
		figures: [
			...indicatorFigures(page, ['LPI.OVERALL'], { views, years }, (id) => ({
				id: 'lpi',
				filename: `${id}-${country.iso3}`
			})),
			linesFigure({
				id: 'borders',
				title: findingIn(question, page.indicators['DB.TAB'], trade.series['DB.TAB']),
				measure: 'Trading across borders, Doing Business, score from 0 (worst) to 100 (best practice)',
				model: ownModel([lineOf(question, 'DB.TAB', country.name)], years),
				iso3: country.iso3,
				sources: [published(page, 'DB.TAB')],
				notes: notesOf(page, 'DB.TAB'),
				none: `Doing Business has no score of trading across borders for ${country.inSentence}.`
			})
		]
	};
}

export function digitalSection(question: TradeQuestion): FigureSection {
	const { page, views, years } = question;
	const { country } = views;
	const digital = [
		lineOf(question, 'UNCTAD.DIGITAL.EXP', 'Sold abroad'),
		lineOf(question, 'UNCTAD.DIGITAL.IMP', 'Bought abroad')
	];
	return {
		id: 'digital',
		title: 'Services that can be delivered over a network',
		figures: [
			linesFigure({
				id: 'digital-services',
				title: ownFinding(digital, upperFirst(country.inSentence)),
				measure: 'Digitally deliverable services, million US dollars, current prices',
				model: ownModel(digital, years),
				iso3: country.iso3,
				sources: [published(page, 'UNCTAD.DIGITAL.EXP')],
				notes: [
					'What could be delivered digitally, however it was.',
					...notesOf(page, 'UNCTAD.DIGITAL.EXP', 'UNCTAD.DIGITAL.IMP')
				],
				none: `UNCTAD has no digitally deliverable services of ${country.inSentence}.`
			})
		]
	};
}
