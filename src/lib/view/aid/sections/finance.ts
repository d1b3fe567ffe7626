/** The sections of the page on investment, remittances and debt, in its order. */
import type { FigureSection } from '../../../figure/section';
import { debtSection } from './debt';
import { investmentSection } from './investment';
import type { FinanceQuestion } from './question';

export const financeSections = (question: FinanceQuestion): FigureSection[] => [
	investmentSection(question),
	debtSection(question)
];
