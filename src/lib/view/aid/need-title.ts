/** The finding of the matrix of need and aid in one line, and what it cannot see in another. */
import { inList } from '../../format/list';
import type { MatrixClause } from './need';

/** Names that a title has room for. */
const MOST_NAMED = 3;

/** "High need, little aid in Xyz: Food security and Quality education". */
export function needTitle(matrix: readonly MatrixClause[], economy: string): string {
	const high = matrix.filter(({ need }) => need === 'high');
	const short = high.filter(({ aid }) => aid === 'little').map(({ label }) => label);
	if (high.length === 0) return `No priority of ${economy} has a high need by what is known`;
	if (high.every(({ aid }) => aid === 'none'))
		return `No open series says what aid reaches the ${high.length} priorities of ${economy} with a high need`;
	if (short.length === 0) return `No priority of ${economy} with a high need is known to get little aid`;
	const named = short.slice(0, MOST_NAMED);
	const more = short.length - named.length;
	return `High need, little aid in ${economy}: ${inList(more > 0 ? [...named, `${more} more`] : named)}`;
}

/** "For 15 of 21 priorities with a high need no open series says what aid they get." */
export function needBlind(matrix: readonly MatrixClause[]): string {
	const high = matrix.filter(({ need }) => need === 'high');
	const blind = high.filter(({ aid }) => aid === 'none').length;
	return blind === 0
		? ''
		: `For ${blind} of ${high.length} priorities with a high need no open series says what aid they get; the table says why. What donors of a single purpose pay stands on the page of the priority that it is for.`;
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
