import type { AidWords } from '../../aid-words';
import { debt } from './debt';
import { delivery } from './delivery';
import { donors } from './donors';
import { eif } from './eif';
import { forTrade } from './for-trade';
import { investment } from './investment';
import { need } from './need';
import { otherMoney } from './other-money';
import { page } from './page';
import { purposes } from './purposes';
import { received } from './received';
import { record } from './record';
import { tradeTests } from './trade-tests';

/** All topics, so that the compiler names what a language lacks. Builders import their own topic, never this. */
export const englishAid: AidWords = {
	...{ page, donors, received, record, purposes, forTrade, tradeTests, eif },
	...{ need, delivery, otherMoney, investment, debt }
};
