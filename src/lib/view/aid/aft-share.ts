/**
 * Aid for Trade held to net receipts of all kinds, beside groups, as bars. The first is what was paid out; the second is
 * official and private money, less what went back, so that it can be smaller than the first, or below zero.
 */
import type { BarsModel } from '../../chart/bars/model';
import { pastPoints } from '../../series/window';
import type { SeriesView } from '../../types';
import { EDITIONS } from './editions';
import { calledOf, type Called, type GroupTrade } from './groups';
import type { ForTradeWords } from '../../words/aid/for-trade';
import { forTrade } from '../../words/en/aid/for-trade';
import { percentOf } from './measures';

/** Why an economy has no share. */
export type NoShare = 'unknown' | 'not above zero' | 'smaller';

export interface ReceiptShare {
	/** The year in which Aid for Trade and all receipts are in the same dollars. */
	year: number;
	/** Per cent of net receipts of all kinds; null where there is none, and then why. */
	own: number | null;
	why: NoShare | null;
	/** Million dollars; null where not known. */
	aid: number | null;
	receipts: number | null;
	/** Members in the sum, those with receipts below zero included, of all that the group had. */
	groups: (Called & { share: number; members: number; of: number })[];
}

function noShare(aid: number | null, receipts: number | null): NoShare | null {
	if (aid === null || receipts === null) return 'unknown';
	return receipts <= 0 ? 'not above zero' : receipts < aid ? 'smaller' : null;
}

/**
 * Aid for Trade in per cent of net receipts of all kinds, of the economy and of groups taken together, the newest year
 * first. No share where receipts are not above zero or smaller than the Aid for Trade: it would be above 100 %.
 */
export function receiptShares(
	series: Record<string, SeriesView>,
	groups: readonly GroupTrade[]
): ReceiptShare[] {
	return (['newest', 'older'] as const).map((edition) => {
		const { paid, receipts: all, dollarsOf: year } = EDITIONS[edition];
		const at = (id: string) => pastPoints(series[id]).find((point) => point.year === year)?.value ?? null;
		const [aid, receipts] = [at(paid), at(all)];
		const why = noShare(aid, receipts);
		return {
			...{ year, why, aid, receipts },
			own: why === null && aid !== null && receipts !== null ? (100 * aid) / receipts : null,
			groups: groups.flatMap((group) =>
				group.shares
					.filter((one) => one.year === year && one.share <= 100)
					.map(({ share, members, of }) => ({ ...calledOf(group), share, members, of }))
			)
		};
	});
}

/** A row for the country and each group; a column for each year in which both are in the same dollars. */
export function shareBars(
	shares: readonly ReceiptShare[],
	economy: string,
	{ share: { unit, heads, together } }: ForTradeWords = forTrade
): BarsModel {
	const known = shares.filter(({ own, groups }) => own !== null || groups.length > 0);
	const groups = [...new Map(known.flatMap((one) => one.groups.map(({ group, label }) => [group, label])))];
	return {
		...percentOf(unit),
		...heads,
		columns: known.map(({ year }) => String(year)),
		rows: [
			{ id: 'own', label: economy, values: known.map(({ own }) => own) },
			...groups.map(([group, label]) => ({
				id: group,
				label: together(label),
				values: known.map((one) => one.groups.find((other) => other.group === group)?.share ?? null)
			}))
		]
	};
}

/** The newest share beside those of groups; without one why there is none. */
export function shareFinding(
	shares: readonly ReceiptShare[],
	economy: string,
	words: ForTradeWords = forTrade
): string {
	const last = shares.find(({ own }) => own !== null);
	if (!last || last.own === null) return whyNot(shares, economy, words)[0] ?? words.share.unknown(economy);
	const others = last.groups.map(({ inSentence, share }) => ({ group: inSentence, value: share }));
	return words.share.title(economy, last.year, last.own, others);
}

/** Why there is no share in years of which both amounts are known. */
const whyNot = (shares: readonly ReceiptShare[], economy: string, { share }: ForTradeWords): string[] =>
	shares.flatMap(({ year, why, aid, receipts }) =>
		aid === null || receipts === null || why === null
			? []
			: share.noShare(economy, year, receipts, why === 'smaller' ? aid : null)
	);

/** What the shares leave out, and how many members each group's has. */
export const shareNotes = (
	shares: readonly ReceiptShare[],
	economy: string,
	words: ForTradeWords = forTrade
): string[] => [
	...whyNot(shares, economy, words).map((text) => `${text}.`),
	...shares.flatMap(({ year, groups }) =>
		groups.map(({ label, members, of }) => words.share.members(label, members, of, year))
	)
];
