/** The sections of the page on aid, in its order; most are of recipients only. */
import type { FigureSection } from '../../../figure/section';
import { isRecipient } from '../page';
import { deliverySection } from './delivery';
import { donorsSection } from './donors';
import { forTradeSection } from './for-trade';
import { needSection } from './need';
import { otherMoneySection } from './other-money';
import { purposesSection } from './purposes';
import type { AidQuestion } from './question';
import { receivedSection } from './received';
import { recordSection } from './record';

export const aidSections = (question: AidQuestion): FigureSection[] =>
	isRecipient(question.aid)
		? [
				receivedSection(question),
				donorsSection(question),
				purposesSection(question),
				needSection(question),
				deliverySection(question),
				recordSection(question),
				otherMoneySection(question),
				forTradeSection(question)
			]
		: [recordSection(question), otherMoneySection(question)];
