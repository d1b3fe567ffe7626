/** Aid for Trade as a share of all that came in, beside groups, as bars. */
import { formatNumber, NBSP } from '../../format/number';
import type { BarModel } from './bars';
import type { ReceiptShare } from './for-trade';

/** A row for the country and each group; a column for each year in which both are in the same dollars. */
export function shareBars(shares: readonly ReceiptShare[], economy: string): BarModel {
	const known = shares.filter(({ own, groups }) => own !== null || groups.length > 0);
	const groups = [...new Map(known.flatMap((one) => one.groups.map(({ group, label }) => [group, label])))];
	return {
		unit: '% of all official receipts',
		unitKind: 'percent',
		decimals: 1,
		heading: 'Who',
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

/** "In 2024 Aid for Trade was 17.0 % of what Xyz was paid in all, 21.5 % in LDC, 18.2 % in LLDC". */
export function shareFinding(shares: readonly ReceiptShare[], economy: string): string {
	const last = shares.find(({ own }) => own !== null);
	if (!last || last.own === null) return `What share of all aid to ${economy} was for trade is not known`;
	const percent = (value: number) => `${formatNumber(value, 1)}${NBSP}%`;
	const others = last.groups.map(({ group, share }) => `${percent(share)} in ${group}`);
	return `In ${last.year} Aid for Trade was ${percent(last.own)} of all that ${economy} was paid${others.length > 0 ? `; ${others.join(', ')}` : ''}`;
}
