import { herfindahl, largestShare } from '../../assess/concentration';
import type { Database } from '../../database/database';
import { donorYears, type DonorYearRow } from './aid-by-donor';
import type { PriceBase } from './prices';

export interface DonorYear {
	year: number;
	/** Donors that gave more than they took back. */
	donors: number;
	/** The sum of the squared shares, 0-1; null when nobody gave. */
	hhi: number | null;
	/** The largest donor and its share, 0-1. */
	largest: string | null;
	largest_name: string | null;
	largest_share: number | null;
}

/** How many donors there were each year and how far aid depends on few of them, years in order. */
export async function donorConcentration(
	db: Database,
	recipient: string,
	prices: PriceBase
): Promise<DonorYear[]> {
	return concentrationOf(await donorYears(db, recipient, prices));
}

/** The same from rows that are already there. */
export function concentrationOf(rows: readonly DonorYearRow[]): DonorYear[] {
	const years = [...new Set(rows.map((row) => row.year))].sort((a, b) => a - b);
	return years.map((year) => {
		const given = rows.filter((row) => row.year === year && row.aid > 0);
		const values = given.map((row) => row.aid);
		const most = given.reduce<DonorYearRow | null>(
			(best, row) => (best === null || row.aid > best.aid ? row : best),
			null
		);
		return {
			...{ year, donors: given.length, hhi: herfindahl(values), largest_share: largestShare(values) },
			...{ largest: most?.id ?? null, largest_name: most?.name ?? null }
		};
	});
}
