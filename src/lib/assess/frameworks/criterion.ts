/** Whether a row asks for a value by a year, or for one that is held to all the time. */
import type { AssessInput } from './input';
import type { MethodId } from './method-ids';
import { bandOf } from './target';

type Held = Pick<AssessInput, 'rule' | 'standing'> & { method: MethodId };

/**
 * A criterion is held to every year, or at each review: its framework's last year is no year by which it is to be met.
 * So are SADC's bands, lines of a review, what is to hold on average over the years, tests of aid, and standing pledges
 * whose text sets no year.
 */
export const isCriterion = ({ method, rule, standing }: Held): boolean =>
	standing === true ||
	method === 'sadc-bands' ||
	rule.kind === 'every-year' ||
	rule.kind === 'ldc-threshold' ||
	rule.kind === 'aid-for-trade';

/** What is asked of a row that is a criterion: of a band its two ends. Null: it has a year by which it is to be met. */
export const criterionOf = (question: Held): { band: ReturnType<typeof bandOf> } | null =>
	isCriterion(question) ? { band: bandOf(question.rule) } : null;
