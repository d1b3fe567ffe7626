/** Donors' own record: what they gave of their income, and what of it to the least developed countries. */
import { LDC_TARGET, ODA_TARGET } from '../../query/flows/donor-record';
import type { RankModel } from '../../chart/model';

export interface DonorRate {
	iso3: string;
	name: string;
	year: number;
	/** % of the donor's national income; null where the year has none. */
	gni: number | null;
	ldc: number | null;
}

const RATE = { unit: '% of the donor’s national income', unitKind: 'percent', decimals: 2 } as const;

/** Donors of a year by one of the two rates; those that give to the economy are marked. */
export function recordModel(
	donors: readonly DonorRate[],
	rate: 'gni' | 'ldc',
	givers: ReadonlySet<string>,
	economy: string
): RankModel {
	const rows = donors
		.flatMap((donor) => {
			const value = donor[rate];
			return value === null ? [] : [{ ...donor, value }];
		})
		.sort((a, b) => b.value - a.value || a.name.localeCompare(b.name));
	return {
		...RATE,
		year: donors[0]?.year ?? 0,
		group: `gives to ${economy}`,
		rows: rows.map(({ iso3, name, year, value }) => ({
			id: iso3,
			label: name,
			value,
			rank: 1 + rows.filter((other) => other.value > value).length,
			year,
			member: givers.has(iso3)
		}))
	};
}

/** How many reach what was promised. */
export function recordFinding(model: RankModel, rate: 'gni' | 'ldc'): string {
	const reach = (line: number) => model.rows.filter(({ value }) => value >= line).map(({ label }) => label);
	if (rate === 'ldc')
		return `${reach(LDC_TARGET.low).length} of ${model.rows.length} donors gave at least ${LDC_TARGET.low.toFixed(2)} % of their income to the least developed countries in ${model.year}, ${reach(LDC_TARGET.high).length} at least ${LDC_TARGET.high.toFixed(2)} %`;
	const there = reach(ODA_TARGET);
	const named = there.length > 0 && there.length < 7 ? ` (${there.join(', ')})` : '';
	return `${there.length} of ${model.rows.length} donors gave ${ODA_TARGET} % of their income or more in ${model.year}${named}`;
}
