import { statSync } from 'node:fs';
import { CORE_FIRST_YEAR } from '../query/core-file';
import { DEFAULT_COUNTRY } from '../state/base';
import type { CoverageModel } from '../chart/model';
import { clauseCoverage } from '../query/coverage';
import { flowKinds } from '../query/flows/kinds';
import { priorities } from '../query/priorities';
import { catalog } from './catalog';
import { database, databaseFile, flowsDatabase } from './database';
import { directory } from './directory';

const FIRST_YEAR_SHOWN = 1990;

/** Sources, what the files hold, and which clauses have data in which years. */
export async function dataPage() {
	const db = await database();
	const { indicators, sources } = await catalog();
	const [clauses, covered] = await Promise.all([priorities(db), clauseCoverage(db, DEFAULT_COUNTRY)]);
	const last = Math.max(...covered.map(({ year }) => year));
	const years = Array.from({ length: last - FIRST_YEAR_SHOWN + 1 }, (_, index) => FIRST_YEAR_SHOWN + index);
	const counts = new Map(covered.map((row) => [`${row.priority_id} ${row.year}`, row.with_data]));
	const coverage: CoverageModel = {
		years,
		counted: 'indicators',
		rowHeading: 'Clause',
		rows: clauses.map((clause) => ({
			id: clause.id,
			label: clause.label,
			counts: years.map((year) => counts.get(`${clause.id} ${year}`) ?? 0),
			...(clause.indicators.length === 0 ? { reason: clause.no_data_reason } : {})
		}))
	};
	const rows = [...indicators.values()];
	const { economies } = await directory();
	return {
		coverage,
		country: {
			iso3: DEFAULT_COUNTRY,
			name: economies.find(({ iso3 }) => iso3 === DEFAULT_COUNTRY)?.name ?? DEFAULT_COUNTRY
		},
		kinds: (await flowKinds(await flowsDatabase())).map(({ id }) => id).sort(),
		total: {
			indicators: rows.length,
			observations: rows.reduce((sum, { observations }) => sum + observations, 0),
			economies: economies.length,
			// The bytes of the file differ a little from one making to the next; what is in it does not.
			databaseMegabytes: Math.round(statSync(databaseFile()).size / 1e6),
			coreFirstYear: CORE_FIRST_YEAR
		},
		sources: [...sources.values()].map((source) => {
			const own = rows.filter(({ source_id }) => source_id === source.id);
			return {
				...source,
				indicators: own.length,
				observations: own.reduce((sum, { observations }) => sum + observations, 0)
			};
		})
	};
}
