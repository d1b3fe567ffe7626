/**
 * The messages of the pages on aid and on finance, by topic. Apart from the others, because only those pages say them, and
 * a builder takes those of its own topic alone; a language's are in its `aid/index.ts`.
 */
import type { DebtWords } from './aid/debt';
import type { DeliveryWords } from './aid/delivery';
import type { DonorWords } from './aid/donors';
import type { EifWords } from './aid/eif';
import type { ForTradeWords } from './aid/for-trade';
import type { InvestmentWords } from './aid/investment';
import type { NeedWords } from './aid/need';
import type { OtherMoneyWords } from './aid/other-money';
import type { PageWords } from './aid/page';
import type { PurposeWords } from './aid/purposes';
import type { ReceivedWords } from './aid/received';
import type { RecordWords } from './aid/record';
import type { TradeTestWords } from './aid/trade-tests';

export interface AidWords {
	page: PageWords;
	donors: DonorWords;
	received: ReceivedWords;
	record: RecordWords;
	purposes: PurposeWords;
	forTrade: ForTradeWords;
	tradeTests: TradeTestWords;
	eif: EifWords;
	need: NeedWords;
	delivery: DeliveryWords;
	otherMoney: OtherMoneyWords;
	investment: InvestmentWords;
	debt: DebtWords;
}
