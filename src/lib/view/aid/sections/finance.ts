/** The sections of the page on investment, remittances and debt, in its order. */
import type { FigureSection } from '../../../figure/section';
import type { AidWords } from '../../../words/aid-words';
import { debtSection } from './debt';
import { investmentSection } from './investment';
import type { FinanceQuestion } from './question';

/** @param words by topic, English where there are none */
export const financeSections = (
	question: FinanceQuestion,
	words: Partial<AidWords> = {}
): FigureSection[] => [investmentSection(question, words.investment), debtSection(question, words.debt)];
