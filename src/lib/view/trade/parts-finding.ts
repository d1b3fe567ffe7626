/** The finding of one year's partners or goods. */
import type { TreemapItem } from '../../chart/treemap/model';
import { parts as english } from '../../words/en/trade/parts';
import type { PartsFact, PartsWords } from '../../words/trade/parts';
import { isRest, OTHERS, positive, shareOf, UNNAMED } from './parts';

type Told = Pick<PartsFact, 'economy' | 'year' | 'by'> &
	Partial<Pick<PartsFact, 'isMirror' | 'listed' | 'ofOther'>>;

/** Who or what made most of it. What is of no kind of its own is no finding while there is one that is. */
export function partsFinding(
	items: readonly TreemapItem[],
	{ isMirror = false, listed = null, ofOther = null, ...of }: Told,
	words: PartsWords = english
): string {
	const parts = positive(items).filter(({ id }) => id !== OTHERS);
	const kinds = parts.filter(({ id }) => !isRest(id));
	const told = kinds.length > 0 ? kinds : parts;
	const [first] = told;
	const shares = told.map((item) => shareOf(item, items) ?? 0);
	return words.finding({
		...{ ...of, isMirror, listed, ofOther },
		first: first ? { name: first.id === UNNAMED ? null : first.label, share: shares[0] ?? 0 } : null,
		three: told.length > 3 ? shares.slice(0, 3).reduce((sum, share) => sum + share, 0) : null
	});
}
