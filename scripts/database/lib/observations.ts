/**
 * The bulk of data/: Parquet files checked in DuckDB, then copied, sorted, into the database.
 */
import type { NativeDatabase } from '../../../src/lib/database/native';
import type { Problems } from '../../lib/problems';
import type { Tables } from './tables';
import { insertRows, quoted } from './write-tables';

/**
 * Values to 6 significant digits: what a chart, a rank or a median needs, at two thirds of the size. Published
 * precision stays in data/ and in the CSV files made from it.
 */
const shipped = (column: string) => `printf('%.6g', ${column})::DOUBLE AS ${column}`;

const NAMED = `indicator || ' ' || economy || ' ' || year`;

/** What must hold of `published`: each selects the rows that break it, with the file they are in. */
const CHECKS = [
	{
		expected: 'each indicator to be in the .indicators.csv beside it',
		broken: `SELECT file, indicator AS found FROM published WHERE indicator_nth IS NULL`
	},
	{
		expected: 'observations of each indicator of the .indicators.csv',
		broken: `SELECT source_id AS file, 'none of ' || id AS found FROM catalog
			WHERE nth NOT IN (SELECT DISTINCT indicator_nth FROM published WHERE indicator_nth IS NOT NULL)`
	},
	{
		expected: 'economies of economies.csv',
		broken: `SELECT file, economy AS found FROM published WHERE economy_nth IS NULL`
	},
	{
		expected: 'a finite value in each row',
		broken: `SELECT file, ${NAMED} AS found FROM published
			WHERE value IS NULL OR NOT isfinite(value) OR NOT isfinite(low) OR NOT isfinite(high)`
	},
	{
		expected: 'nature actual, estimate, projection or forecast',
		broken: `SELECT file, coalesce(nature, 'nothing') AS found FROM published
			WHERE nature IS NULL OR nature NOT IN ('actual', 'estimate', 'projection', 'forecast')`
	},
	{
		expected: 'one value for each indicator, economy and year',
		broken: `SELECT file, ${NAMED} || ' more than once' AS found FROM published
			WHERE place IN (SELECT place FROM published GROUP BY place HAVING count(*) > 1)`
	}
];

/**
 * Makes temporary tables `published` (all Parquet files) and `catalog`, and checks them against each other. Each row
 * has a `place`, one number that sorts like indicator, economy, year and many times faster.
 * @param files Parquet files by source
 */
export async function checkObservations(
	db: NativeDatabase,
	files: ReadonlyMap<string, string>,
	tables: Tables,
	problems: Problems
): Promise<void> {
	await db.run('CREATE TEMP TABLE catalog AS SELECT *, 0 AS nth FROM indicator LIMIT 0');
	await insertRows(db, 'catalog', tables.indicator.map(uncounted));
	await db.run('CREATE TEMP TABLE known_economy AS SELECT *, 0 AS nth FROM economy LIMIT 0');
	await insertRows(
		db,
		'known_economy',
		tables.economy.map((economy, nth) => ({ ...economy, nth }))
	);
	await db.run(`CREATE TEMP TABLE published (
		indicator VARCHAR, economy VARCHAR, year SMALLINT, value DOUBLE, low DOUBLE, high DOUBLE, nature VARCHAR,
		file VARCHAR, indicator_nth INTEGER, economy_nth INTEGER, place BIGINT)`);
	for (const [source, file] of files) await readSource(db, source, file, problems);
	for (const { expected, broken } of CHECKS) {
		const faults = await db.query<{ file: string; found: string }>(
			`SELECT DISTINCT file, found FROM (${broken}) ORDER BY ALL LIMIT 10`
		);
		for (const { file, found } of faults)
			problems.add(`data/observations/${file}.parquet`, null, `expected ${expected}, found ${found}`);
	}
}

async function readSource(db: NativeDatabase, source: string, file: string, problems: Problems) {
	const columns = 'indicator, economy, year, value, low, high, nature';
	try {
		await db.run(`INSERT INTO published
			SELECT ${columns}, ${quoted(source)}, catalog.nth, known_economy.nth,
				(catalog.nth * 1000 + known_economy.nth)::BIGINT * 10000 + year
			FROM (SELECT ${columns} FROM read_parquet(${quoted(file)}))
			LEFT JOIN catalog ON catalog.id = indicator AND catalog.source_id = ${quoted(source)}
			LEFT JOIN known_economy ON known_economy.iso3 = economy`);
	} catch (error) {
		const reason = (error as Error).message.split('\n')[0];
		problems.add(`data/observations/${source}.parquet`, null, `expected Parquet with ${columns} (${reason})`);
	}
}

function uncounted<T extends object>(indicator: T, nth: number) {
	return { ...indicator, first_year: null, last_year: null, observations: null, economies: null, nth };
}

/** Copies what was checked into table observation, and what is counted of each indicator into table counted. */
export async function fillObservations(db: NativeDatabase): Promise<void> {
	await db.run(`INSERT INTO observation
		SELECT indicator, economy, year, ${shipped('value')}, ${shipped('low')}, ${shipped('high')}, nature
		FROM published WHERE place IS NOT NULL ORDER BY place`);
	await db.run(`CREATE TABLE counted AS
		SELECT indicator AS id, min(year) AS first_year, max(year) AS last_year, count(*) AS observations,
			count(DISTINCT economy_nth) AS economies
		FROM published WHERE place IS NOT NULL GROUP BY indicator`);
}

/** The catalogue with its counts into table indicator; table counted goes. */
export async function fillIndicators(db: NativeDatabase, tables: Tables): Promise<void> {
	await db.run('CREATE TEMP TABLE entry AS SELECT *, 0 AS nth FROM indicator LIMIT 0');
	await insertRows(db, 'entry', tables.indicator.map(uncounted));
	await db.run(`INSERT INTO indicator
		SELECT entry.* EXCLUDE (nth) REPLACE (
			counted.first_year AS first_year, counted.last_year AS last_year,
			counted.observations AS observations, counted.economies AS economies)
		FROM entry JOIN counted ON counted.id = entry.id
		ORDER BY entry.nth`);
	await db.run('DROP TABLE counted');
}
