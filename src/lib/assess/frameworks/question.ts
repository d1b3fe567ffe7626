/**
 * A row of a framework as a question that can be kept in a file: all that its methods need to know but the numbers.
 * The build asks it of every economy; a page asks it again of one, of the same series, and shows the arithmetic.
 */
import type { SeriesView } from '../../types';
import { assess } from './assess';
import type { AssessInput } from './input';
import type { MethodId } from './method-ids';
import type { Refusal } from './refusal';
import { refuse } from './refuse';
import type { Verdict } from './verdict';

export interface RowQuestion extends Omit<AssessInput, 'series' | 'commitments'> {
	/** Id of the indicator that answers it; '' where there is no open series. */
	indicator: string;
	/** Default method. */
	method: MethodId;
	/** Id of the series of commitments that disbursements are held against. */
	commitmentsOf?: string;
	/** The rule that refuses every verdict of the row, found when the files are built. */
	refused?: Refusal;
	/** The group as a whole for which the number was set. */
	judgedFor?: string;
}

/**
 * @param series the economy's own; null where it has no value
 * @param commitments those of the economy, where the question names a series of them
 */
export function answer(
	question: RowQuestion,
	series: SeriesView | null,
	commitments: SeriesView | null = null,
	method: MethodId = question.method
): Verdict {
	const verdict = assess(method, {
		...question,
		series: question.indicator === '' ? undefined : series,
		commitments
	});
	return verdict.status === 'no-open-data' ? verdict : refuse(verdict, question.refused);
}
