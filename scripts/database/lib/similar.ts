import type { NativeDatabase } from '../../../src/lib/database/native';
import { similarEconomies } from '../../../src/lib/assess/similar';
import { insertRows } from './write-tables';

/** What is compared, each the newest value not older than `NEWEST_YEARS` before the newest of all. */
const POPULATION = 'SP.POP.TOTL';
const INCOME = 'NY.GNP.PCAP.CD';
const NEWEST_YEARS = 10;

interface Compared {
	iso3: string;
	population: number | null;
	income: number | null;
	region: string;
	landlocked: boolean;
}

/** Fills table `similar_economy`: of each economy the nearest ones, nearest first. */
export async function fillSimilar(db: NativeDatabase): Promise<void> {
	const newest = (indicator: string) => `(
		SELECT economy, arg_max(value, year) AS value FROM observation
		WHERE indicator = '${indicator}'
			AND year >= (SELECT max(year) FROM observation WHERE indicator = '${indicator}') - ${NEWEST_YEARS}
		GROUP BY economy)`;
	const economies = await db.query<Compared>(
		`SELECT iso3, p.value AS population, i.value AS income, region, is_landlocked AS landlocked
		FROM economy LEFT JOIN ${newest(POPULATION)} p ON p.economy = iso3
		LEFT JOIN ${newest(INCOME)} i ON i.economy = iso3 ORDER BY iso3`
	);
	const rows = [...similarEconomies(economies)].flatMap(([iso3, nearest]) =>
		nearest.map((near, i) => ({ iso3, position: i + 1, similar_iso3: near.iso3, distance: near.distance }))
	);
	await insertRows(db, 'similar_economy', rows);
}
