/** A clause of the policy: `?indicator=SH.DYN.MORT&group=SADC&best=amount&year=2020`. */
import { base, type Base } from './base';
import type { Codec } from './codec';
import { choice, group, oneOf, year } from './fields';

export interface ClauseState extends Base {
	/** The indicator of the large chart; null means the first with data. */
	indicator: string | null;
	/** The group whose members are listed; null means the first compared group. */
	group: string | null;
	/** What "who did best" is ordered by; null means what fits the indicator. */
	best: 'share' | 'amount' | null;
	/** The year of the members' table; null means the newest. */
	year: number | null;
}

/** @param indicators ids of the clause's indicators */
export const clauseCodec = (indicators: readonly string[]): Codec<ClauseState> => ({
	...base,
	indicator: oneOf(indicators),
	group,
	best: choice<'share' | 'amount' | null>(['share', 'amount'], null),
	year
});
