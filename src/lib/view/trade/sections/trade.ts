/** The sections of the page on trade, in its order; partners and products, whose year and side a reader chooses, apart. */
import { asked, type FigureSection } from '../../../figure/section';
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
 */
export const nowSections = (question: TradeQuestion): FigureSection[] => {
	const { country, economy } = question.views;
	if (country.iso3 === 'USA') return [];
	const what = economy.groups.includes('AU') ? ', AGOA and' : ' and';
	return [
		asked(
			{
				id: 'united-states',
				title: `What changes now: the United States${what} the tariffs of 2025`,
				short: 'What changes now'
			},
			() => [unitedStatesSection(question), tariffsSection(question)]
		)
	];
};

/** After buyers and goods. */
export const laterSections = (question: TradeQuestion): FigureSection[] => [
	asked(
		{
			id: 'over-time',
			title: 'How did trade go, and how much hangs on one buyer?',
			short: 'Over time',
			half: true
		},
		() => [
			overTimeSection(question),
			concentrationSection(question),
			commoditiesSection(question),
			africaSection(question),
			ldcShareSection(question.page),
			...(question.views.country.iso3 === 'USA' ? [tariffsSection(question)] : [])
		]
	),
	asked(
		{
			id: 'logistics',
			title: 'What does it take to get goods across borders?',
			short: 'Across borders',
			half: true
		},
		() => [
			logisticsSection(question),
			...(question.trade.landlocked ? [transitSection(question)] : []),
			digitalSection(question)
		]
	)
];
