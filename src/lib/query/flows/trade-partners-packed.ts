import type { Database } from '../../database/database';
import { ofSide, type Reporter } from './side';
import { mirrorKind, SIDES, type Direction } from './trade-partners';

/** Trade with one partner over the years that have an amount above zero. */
export interface PackedPartner {
	economy: string;
	/** ISO3 or an id of its own ("UNSPECIFIED"). */
	partner: string;
	/** Years in order, and US dollars of each. */
	years: number[];
	values: number[];
}

/**
 * What tradePartners and mirrorPartners have of every year, by economy and partner, for the build: some hundred
 * thousand amounts come out of the database as one text a partner, because rows as objects would take minutes.
 * @param question mirror: as the partners reported it
 */
export async function packedPartners(
	db: Database,
	question: { economy: Reporter; direction: Direction; mirror?: boolean }
): Promise<PackedPartner[]> {
	const { economy, direction, mirror = false } = question;
	const { partner, self } = SIDES[direction];
	const { condition, parameters } = ofSide(self, economy);
	const rows = await db.query<{ economy: string; partner: string; amounts: string }>(
		`SELECT f.${self} AS economy, f.${partner} AS partner,
			string_agg(CAST(f.year AS VARCHAR) || ' ' || CAST(f.value AS VARCHAR), ',') AS amounts
		FROM flow f WHERE f.kind = ? AND ${condition} AND f.value > 0
		GROUP BY f.${self}, f.${partner} ORDER BY f.${self}, f.${partner}`,
		[mirror ? mirrorKind(direction) : direction, ...parameters]
	);
	return rows.map(({ amounts, ...row }) => {
		// Put in order here: an ordered aggregate takes the database ten times as long.
		const pairs = amounts.split(',').map((pair) => pair.split(' ').map(Number));
		pairs.sort(([a = 0], [b = 0]) => a - b);
		return { ...row, years: pairs.map(([year = 0]) => year), values: pairs.map(([, value = 0]) => value) };
	});
}
