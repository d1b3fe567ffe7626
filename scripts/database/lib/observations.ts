/**
 * The bulk of data/: Parquet files checked in DuckDB, then copied, sorted, into the database.
 */
import type { NativeDatabase } from '../../../src/lib/database/native';
import type { Problems } from './problems';
import type { Tables } from './tables';
import { insertRows, quoted } from './write-tables';

/**
 * Values to 6 significant digits: what a chart, a rank or a median needs, at two thirds of the size. Published
 * precision stays in data/ and in the CSV files made from it.
 */
const shipped = (column: string) => `printf('%.6g', ${column})::DOUBLE AS ${column}`;

const KEY = `indicator || ' ' || economy || ' ' || year`;

/** What must hold of `published`: each selects the rows that break it, with the file they are in. */
const CHECKS = [
	{
		expected: 'each indicator to be in the .indicators.csv beside it',
		broken: `SELECT file, indicator AS found FROM published
			ANTI JOIN catalog ON catalog.id = published.indicator AND catalog.source_id = published.file`
	},
	{
		expected: 'observations of each indicator of the .indicators.csv',
		broken: `SELECT source_id AS file, 'none of ' || id AS found FROM catalog
			ANTI JOIN published ON catalog.id = published.indicator AND catalog.source_id = published.file`
	},
	{
		expected: 'economies of economies.csv',
		broken: `SELECT file, economy AS found FROM published
			ANTI JOIN known_economy ON known_economy.iso3 = published.economy`
	},
	{
		expected: 'a finite value in each row',
		broken: `SELECT file, ${KEY} AS found FROM published
			WHERE value IS NULL OR NOT isfinite(value) OR NOT isfinite(low) OR NOT isfinite(high)`
	},
	{
		expected: 'nature actual, estimate, projection or forecast',
		broken: `SELECT file, coalesce(nature, 'nothing') AS found FROM published
			WHERE nature IS NULL OR nature NOT IN ('actual', 'estimate', 'projection', 'forecast')`
	},
	{
		expected: 'one value for each indicator, economy and year',
		broken: `SELECT file, ${KEY} || ' more than once' AS found FROM published
			GROUP BY file, indicator, economy, year HAVING count(*) > 1`
	}
];

/**
 * Makes temporary tables `published` (all Parquet files), `catalog` and `known_economy`, and checks them against
 * each other.
 * @param files Parquet files by source
 */
export async function checkObservations(
	db: NativeDatabase,
	files: ReadonlyMap<string, string>,
	tables: Tables,
	problems: Problems
): Promise<void> {
	await db.run(`CREATE TEMP TABLE published (
		indicator VARCHAR, economy VARCHAR, year SMALLINT, value DOUBLE, low DOUBLE, high DOUBLE, nature VARCHAR,
		file VARCHAR)`);
	for (const [source, file] of files) {
		const columns = 'indicator, economy, year, value, low, high, nature';
		try {
			await db.run(`INSERT INTO published SELECT ${columns}, '${source}' FROM read_parquet(${quoted(file)})`);
		} catch (error) {
			const reason = (error as Error).message.split('\n')[0];
			problems.add(
				`data/observations/${source}.parquet`,
				null,
				`expected Parquet with ${columns} (${reason})`
			);
		}
	}
	await db.run('CREATE TEMP TABLE catalog AS SELECT * FROM indicator LIMIT 0');
	await insertRows(db, 'catalog', tables.indicator.map(uncounted));
	await db.run('CREATE TEMP TABLE known_economy AS SELECT * FROM economy LIMIT 0');
	await insertRows(db, 'known_economy', tables.economy);
	for (const { expected, broken } of CHECKS) {
		const faults = await db.query<{ file: string; found: string }>(
			`SELECT DISTINCT file, found FROM (${broken}) ORDER BY ALL LIMIT 10`
		);
		for (const { file, found } of faults)
			problems.add(`data/observations/${file}.parquet`, null, `expected ${expected}, found ${found}`);
	}
}

function uncounted<T extends object>(indicator: T) {
	return { ...indicator, first_year: null, last_year: null, observations: null, economies: null };
}

/** Copies what was checked into table observation, and the catalogue with its counts into table indicator. */
export async function fillObservations(db: NativeDatabase): Promise<void> {
	await db.run(`INSERT INTO observation
		SELECT indicator, economy, year, ${shipped('value')}, ${shipped('low')}, ${shipped('high')}, nature
		FROM published SEMI JOIN catalog ON catalog.id = published.indicator
		SEMI JOIN known_economy ON known_economy.iso3 = published.economy
		ORDER BY indicator, economy, year`);
	await db.run(`INSERT INTO indicator
		SELECT catalog.* REPLACE (
			counted.first_year AS first_year, counted.last_year AS last_year,
			counted.observations AS observations, counted.economies AS economies)
		FROM catalog JOIN (
			SELECT indicator, min(year) AS first_year, max(year) AS last_year, count(*) AS observations,
				count(DISTINCT economy) AS economies
			FROM observation GROUP BY indicator
		) counted ON counted.indicator = catalog.id
		ORDER BY catalog.id`);
}
