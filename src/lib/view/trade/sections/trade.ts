/** The sections of the page on trade, in its order; partners and products, whose year and side a reader chooses, apart. */
import type { FigureSection } from '../../../figure/section';
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

/** Sections after partners and products; that on the United States is not of the United States themselves. */
export const laterSections = (question: TradeQuestion): FigureSection[] => [
	concentrationSection(question),
	commoditiesSection(question),
	africaSection(question),
	...(question.views.country.iso3 === 'USA' ? [] : [unitedStatesSection(question)]),
	tariffsSection(question),
	ldcShareSection(question.page),
	logisticsSection(question),
	digitalSection(question),
	...(question.trade.landlocked ? [transitSection(question)] : [])
];

export { overTimeSection };
