/** The list of indicators with its search: `?q=maternal`. */
import { carried, type Carried } from './base';
import type { Codec } from './codec';
import { words } from './fields';

export interface IndicatorsState extends Carried {
	/** What the reader looks for, '' for nothing. */
	q: string;
}

export const indicatorsCodec: Codec<IndicatorsState> = { ...carried, q: words };
