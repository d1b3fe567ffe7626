/** An indicator of all economies: `?year=2015`. */
import { base, type Base } from './base';
import type { Codec } from './codec';
import { year } from './fields';

export interface IndicatorState extends Base {
	/** The year of the ranking; null means the newest with enough data. */
	year: number | null;
}

export const indicatorCodec: Codec<IndicatorState> = { ...base, year };
