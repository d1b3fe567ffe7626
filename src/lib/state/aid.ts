/** The page on aid: which of its figures stand as tables. */
import { base, type Base } from './base';
import type { Codec } from './codec';
import { figures } from './figures';

export interface AidState extends Base {
	/** The figures that `view=table` is about; null: all. */
	figures: readonly string[] | null;
}

export const aidCodec: Codec<AidState> = { ...base, figures };
