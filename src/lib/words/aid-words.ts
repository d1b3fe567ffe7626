/**
 * The messages of the pages on aid and on finance, by topic. Apart from the others, because only those pages say them, and
 * a builder takes those of its own topic alone; a language's are in its `aid/index.ts`.
 */
import type { DebtWords } from './aid/debt';
import type { DonorWords } from './aid/donors';
import type { InvestmentWords } from './aid/investment';
import type { PartyWords } from './aid/parties';
import type { ReceivedWords } from './aid/received';

export interface AidWords {
	debt: DebtWords;
	donors: DonorWords;
	investment: InvestmentWords;
	parties: PartyWords;
	received: ReceivedWords;
}
