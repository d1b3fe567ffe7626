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
				asked({ id: 'donors', title: 'Who gives?', short: 'Who gives' }, () => [
					donorsSection(question),
					receivedSection(question),
					recordSection(question)
				]),
				asked({ id: 'purposes', title: 'What is it for?', short: 'What for' }, () => [
					purposesSection(question),
					forTradeSection(question)
				]),
				asked({ id: 'need', title: 'Does it go where the need is?', short: 'Where the need is' }, () => [
					needSection(question)
				]),
				asked(
					{ id: 'delivery', title: 'Was what was promised paid?', short: 'Promised and paid', half: true },
					() => [deliverySection(question)]
				),
				asked(
					{
						id: 'other-money',
						title: 'How large is it beside other money?',
						short: 'Beside other money',
						half: true
					},
					() => [otherMoneySection(question)]
				)
			]
		: [recordSection(question), otherMoneySection(question)];
