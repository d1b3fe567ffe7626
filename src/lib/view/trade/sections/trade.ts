/** The sections of the page on trade, in its order; partners and products, whose year and side a reader chooses, apart. */
import { asked, type FigureSection } from '../../../figure/section';
import { page as english } from '../../../words/en/trade/page';
import type { TradeWords } from '../../../words/trade-words';
import { africaSection } from './africa';
import { commoditiesSection } from './commodities';
import { concentrationSection } from './concentration';
import { ldcShareSection } from './ldc-share';
import { digitalSection, logisticsSection } from './logistics';
import { overTimeSection } from './over-time';
import type { TradeQuestion } from './question';
import { tariffsSection } from './tariffs';
import { transitSection } from './transit';
import { unitedStatesSection } from './united-states';

/**
 * What changes now: the United States, whose tariffs of 2025 end preferences, in Africa those of AGOA. It is no part of its
 * own page.
 * @param said words of a language, English for what is not among them
 */
export const nowSections = (question: TradeQuestion, said: Partial<TradeWords> = {}): FigureSection[] => {
	const { country, economy } = question.views;
	if (country.iso3 === 'USA') return [];
	const words = said.page ?? english;
	return [
		asked({ id: 'united-states', ...words.now(economy.groups.includes('AU')) }, () => [
			unitedStatesSection(question, said.unitedStates),
			tariffsSection(question, said.tariffs)
		])
	];
};

/** After buyers and goods. */
export const laterSections = (question: TradeQuestion, said: Partial<TradeWords> = {}): FigureSection[] => {
	const words = said.page ?? english;
	const { views, trade } = question;
	return [
		asked({ id: 'over-time', ...words.overTime, half: true }, () => [
			overTimeSection(question, said.overTime, said.lines),
			concentrationSection(question, said.concentration),
			commoditiesSection(question, said.commodities, said.lines),
			africaSection(question, said.africa),
			ldcShareSection(question.page, said.ldcShare),
			...(views.country.iso3 === 'USA' ? [tariffsSection(question, said.tariffs)] : [])
		]),
		asked({ id: 'logistics', ...words.borders, half: true }, () => [
			logisticsSection(question, said.borders),
			...(trade.landlocked ? [transitSection(question, said.transit)] : []),
			digitalSection(question, said.digital, said.lines)
		])
	];
};
