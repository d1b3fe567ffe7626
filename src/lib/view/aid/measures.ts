/** In what the charts on aid measure; what a unit is called is said by words. */
import type { Measure } from '../../chart/model';

export const usd = (unit: string, decimals = 0): Measure => ({ unit, unitKind: 'usd', decimals });
export const percentOf = (unit: string, decimals = 1): Measure => ({ unit, unitKind: 'percent', decimals });
/** A part of a whole. */
export const PERCENT: Measure = { unit: '%', unitKind: 'share', decimals: 1 };
