/** Where a verdict and the record of other economies point opposite ways: each answers a question of its own. */
import { isPace } from '../frameworks/judged';
import type { RowQuestion } from '../frameworks/question';
import type { Verdict } from '../frameworks/verdict';
import type { Precedents } from './precedents';

export interface Conflict {
	/** The verdict is hopeful and hardly anybody has done it, or it is not and most have. */
	kind: 'hopeful-verdict' | 'gloomy-verdict';
	/** The method asks for growth against limits, not for the target. */
	asksForGrowth: boolean;
}

const HARDLY = 0.05;
/** Above that part of the cases a record promised too much in trials: no number is said. */
export const MOST = 0.6;

export function conflictOf(
	{ shown }: Pick<Verdict, 'shown'>,
	{ cases, reached }: Pick<Precedents, 'cases' | 'reached'>,
	{ method, seriesMethod }: Pick<RowQuestion, 'method' | 'seriesMethod'>
): Conflict | null {
	const part = reached / cases;
	const asksForGrowth = method === 'un-sdg-undp' && seriesMethod?.trend === 'CAGRA';
	if (shown === 'on-track' && part <= HARDLY) return { kind: 'hopeful-verdict', asksForGrowth };
	if (isPace(shown) && shown !== 'on-track' && part > MOST) return { kind: 'gloomy-verdict', asksForGrowth };
	return null;
}
