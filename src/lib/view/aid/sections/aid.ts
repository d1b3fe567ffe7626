/** The sections of the page on aid, in its order; most are of recipients only. */
import { asked, type FigureSection } from '../../../figure/section';
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

/** Five questions; what belongs to none of them first stands under the one that it explains. */
export const aidSections = (question: AidQuestion): FigureSection[] =>
	isRecipient(question.aid)
		? [
				...asked('Who gives?', 'Who gives', [
					donorsSection(question),
					receivedSection(question),
					recordSection(question)
				]),
				...asked('What is it for?', 'What for', [purposesSection(question), forTradeSection(question)]),
				...asked('Does it go where the need is?', 'Where the need is', [needSection(question)]),
				...asked('Was what was promised paid?', 'Promised and paid', [
					{ ...deliverySection(question), half: true }
				]),
				...asked('How large is it beside other money?', 'Beside other money', [
					{ ...otherMoneySection(question), half: true }
				])
			]
		: [recordSection(question), otherMoneySection(question)];
