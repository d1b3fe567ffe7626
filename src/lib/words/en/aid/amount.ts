/** Amounts in sentences. */
import { dollars } from '../../../format/money';

/** "673 million", where the unit is said beside it. */
export const amount = (value: number): string => dollars(value).replace(/.US dollars$/, '');

/** Million dollars: "−42.2 million US dollars". */
export const million = (value: number): string => dollars(value * 1e6);
