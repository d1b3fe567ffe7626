/** The scale on which a series is carried forward, so that a projection can leave neither 0 nor 100 %. */
import type { UnitKind } from '../../types';

export interface Scale {
	name: 'logit' | 'log' | 'linear';
	to: (value: number) => number;
	from: (scaled: number) => number;
}

const LOGIT: Scale = {
	name: 'logit',
	to: (value) => Math.log(value / (100 - value)),
	from: (scaled) => 100 / (1 + Math.exp(-scaled))
};
const LOG: Scale = { name: 'log', to: Math.log, from: Math.exp };

/** Kinds that grow or shrink by parts of themselves. */
const MULTIPLIES: readonly UnitKind[] = ['per', 'ratio', 'count', 'usd', 'lcu', 'ppp', 'quantity', 'years'];

/**
 * Logit for shares between 0 and 100, logarithms for rates, counts and money above zero, else the values themselves,
 * held within what the kind allows (a share 0 to 100; no negative value where none has been).
 */
export function scaleFor(values: readonly number[], unitKind: UnitKind): Scale {
	if (unitKind === 'share' && values.every((value) => value > 0 && value < 100)) return LOGIT;
	if (MULTIPLIES.includes(unitKind) && values.every((value) => value > 0)) return LOG;
	const least = values.every((value) => value >= 0) ? 0 : -Infinity;
	const most = unitKind === 'share' ? 100 : Infinity;
	return {
		name: 'linear',
		to: (value) => value,
		from: (scaled) => Math.min(most, Math.max(least, scaled))
	};
}
