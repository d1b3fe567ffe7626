/**
 * Aid for Trade held to net receipts of all kinds, beside groups, as bars. The first is what was paid out; the second is
 * official and private money, less what went back, so that it can be smaller than the first, or below zero.
 */
import type { BarsModel } from '../../chart/bars/model';
import { pastPoints } from '../../series/window';
import { percent } from '../../format/percent';
import type { SeriesView } from '../../types';
import { EDITIONS } from './editions';
import { calledOf, type Called, type GroupTrade } from './groups';
import { dollars } from '../../format/money';

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
export function shareBars(shares: readonly ReceiptShare[], economy: string): BarsModel {
	const known = shares.filter(({ own, groups }) => own !== null || groups.length > 0);
	const groups = [...new Map(known.flatMap((one) => one.groups.map(({ group, label }) => [group, label])))];
	return {
		unit: '% of net receipts of all kinds',
		unitKind: 'percent',
		decimals: 1,
		heading: 'Who',
		missing: 'no share',
		columns: known.map(({ year }) => String(year)),
		rows: [
			{ id: 'own', label: economy, values: known.map(({ own }) => own) },
			...groups.map(([group, label]) => ({
				id: group,
				label: `${label}, members together`,
				values: known.map((one) => one.groups.find((other) => other.group === group)?.share ?? null)
			}))
		]
	};
}

/** "In 2024 Aid for Trade to Xyz was 17.0 % of its net receipts of all kinds, private included; 21.5 % in the least developed countries". */
export function shareFinding(shares: readonly ReceiptShare[], economy: string): string {
	const last = shares.find(({ own }) => own !== null);
	if (!last || last.own === null) {
		const reason = shares.map((one) => whyNot(one, economy)).find((text) => text !== '');
		return reason ?? `What share of all receipts of ${economy} was Aid for Trade is not known`;
	}
	const others = last.groups.map(({ inSentence, share }) => `${percent(share, 1)} in ${inSentence}`);
	return `In ${last.year} Aid for Trade to ${economy} was ${percent(last.own, 1)} of its net receipts of all kinds, private included${others.length > 0 ? `; ${others.join(', ')}` : ''}`;
}

/** Why there is no share in a year though both amounts are known; '' where there is one, or an amount is not known. */
function whyNot({ year, why, aid, receipts }: ReceiptShare, economy: string): string {
	if (aid === null || receipts === null || why === null) return '';
	const is =
		why === 'smaller'
			? `were less (${dollars(receipts * 1e6)}) than its Aid for Trade (${dollars(aid * 1e6)})`
			: `were not above zero (${dollars(receipts * 1e6)})`;
	return `No share for ${year}: net receipts of ${economy} of all kinds ${is}`;
}

/** What the shares leave out, and how many members each group's has. */
export function shareNotes(shares: readonly ReceiptShare[], economy: string): string[] {
	return [
		...shares
			.map((one) => whyNot(one, economy))
			.filter((text) => text !== '')
			.map((text) => `${text}.`),
		...shares.flatMap(({ year, groups }) =>
			groups.map(
				({ label, members, of }) =>
					`${label} in ${year}: ${members} of ${of} members counted, those with receipts below zero too.`
			)
		)
	];
}
