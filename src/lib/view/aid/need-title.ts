/** The finding of the matrix of need and aid in one line, and what it cannot see in another. */
import type { NeedWords } from '../../words/aid/need';
import { need as english } from '../../words/en/aid/need';
import type { MatrixClause } from './need';

/** Clauses with a high need, and those among them that no series of aid is about. */
function highNeed(matrix: readonly MatrixClause[]) {
	const high = matrix.filter(({ need }) => need === 'high');
	return { high, blind: high.filter(({ aid }) => aid === 'none').length };
}

export function needTitle(
	matrix: readonly MatrixClause[],
	economy: string,
	{ title }: NeedWords = english
): string {
	const { high, blind } = highNeed(matrix);
	const little = high.filter(({ aid }) => aid === 'little').map(({ label }) => label);
	return title(economy, { high: high.length, blind, little });
}

export function needBlind(matrix: readonly MatrixClause[], words: NeedWords = english): string {
	const { high, blind } = highNeed(matrix);
	return words.blind(blind, high.length);
}

/** The purpose that puts a clause into its column: the best paid one, as measured against the LDCs' median. */
export function leadingPurpose({
	aid,
	purposes
}: MatrixClause): MatrixClause['purposes'][number] | undefined {
	const ratio = ({ perPerson, spread }: MatrixClause['purposes'][number]) =>
		(perPerson ?? 0) / (spread?.median || Number.MIN_VALUE);
	return purposes.filter(({ band }) => band === aid).sort((a, b) => ratio(b) - ratio(a))[0];
}
