/** The page on trade in English, a file a topic. */
import type { TradeWords } from '../../trade-words';
import { concentration } from './concentration';
import { parts } from './parts';

export const trade: TradeWords = { parts, concentration };
