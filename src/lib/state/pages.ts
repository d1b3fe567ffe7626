/** All pages' parameters together: one name means one thing on every page. */
import { aidCodec, type AidState } from './aid';
import { clauseCodec, type ClauseState } from './clause';
import { initialOf, type Codec } from './codec';
import { EXPLORE_PARAMETERS } from './explore-parameters';
import { financeCodec, type FinanceState } from './finance';
import { frameworkCodec, type FrameworkState } from './framework';
import { homeCodec, type HomeState } from './home';
import { indicatorCodec, type IndicatorState } from './indicator';
import { indicatorsCodec, type IndicatorsState } from './indicators';
import { sqlCodec, type SqlState } from './sql';
import { tradeCodec, type TradeState } from './trade';

export type AnyState = HomeState &
	ClauseState &
	FrameworkState &
	IndicatorState &
	IndicatorsState &
	AidState &
	FinanceState &
	TradeState &
	SqlState;

const all: Codec<AnyState> = {
	...homeCodec,
	...clauseCodec([]),
	...frameworkCodec({ methods: [], targets: [], threads: [] }),
	...indicatorCodec,
	...indicatorsCodec,
	...aidCodec,
	...financeCodec,
	...tradeCodec,
	...sqlCodec
};

/** What any page opens with. */
export const OPENS_WITH: AnyState = initialOf(all);

/**
 * Names of the parameters that some page has: another page is not troubled by them. How Explore reads its own comes
 * with its route alone.
 */
export const PARAMETERS: ReadonlySet<string> = new Set([...Object.keys(all), ...EXPLORE_PARAMETERS]);
