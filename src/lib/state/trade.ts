/** The page on trade: `?flow=imports&year=2012`. */
import { base, type Base } from './base';
import type { Codec } from './codec';
import { choice, year } from './fields';

export interface TradeState extends Base {
	/** What partners and products are shown of. */
	flow: 'exports' | 'imports';
	/** The year of partners and products; null means the newest. */
	year: number | null;
}

export const tradeCodec: Codec<TradeState> = {
	...base,
	flow: choice<'exports' | 'imports'>(['exports', 'imports'], 'exports'),
	year
};
