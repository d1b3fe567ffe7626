/**
 * The messages of the page on trade, by topic: a language has all of them. A builder asks for its own topic alone, so that
 * a part of the page fetches only what it says itself.
 */
import type { ConcentrationWords } from './trade/concentration';
import type { PartsWords } from './trade/parts';

export interface TradeWords {
	parts: PartsWords;
	concentration: ConcentrationWords;
}
