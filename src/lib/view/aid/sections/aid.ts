/** The sections of the page on aid, in its order; most are of recipients only. */
import { asked, type FigureSection } from '../../../figure/section';
import type { AidWords } from '../../../words/aid-words';
import { page } from '../../../words/en/aid/page';
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

/**
 * Five questions; what belongs to none of them first stands under the one that it explains.
 * @param words by topic, English where there are none
 */
export function aidSections(question: AidQuestion, words: Partial<AidWords> = {}): FigureSection[] {
	const { questions } = words.page ?? page;
	const record = () => recordSection(question, words.record);
	const otherMoney = () => otherMoneySection(question, words.otherMoney);
	if (!isRecipient(question.aid)) return [record(), otherMoney()];
	return [
		asked({ id: 'donors', ...questions.donors }, () => [
			donorsSection(question, words.donors),
			receivedSection(question, words.received),
			record()
		]),
		asked({ id: 'purposes', ...questions.purposes }, () => [
			purposesSection(question, words.purposes),
			forTradeSection(question, words.forTrade, words.tradeTests, words.eif)
		]),
		asked({ id: 'need', ...questions.need }, () => [needSection(question, words.need)]),
		asked({ id: 'delivery', ...questions.delivery, half: true }, () => [
			deliverySection(question, words.delivery)
		]),
		asked({ id: 'other-money', ...questions.otherMoney, half: true }, () => [otherMoney()])
	];
}
