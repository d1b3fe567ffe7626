import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/lib/database/database';
import { openMemory } from '../../../src/lib/database/native';
import { aidByPurpose, clausesOfPurposes } from '../../../src/lib/query/flows/aid-by-purpose';
import { donorRecord } from '../../../src/lib/query/flows/donor-record';
import { preferenceMargin } from '../../../src/lib/query/flows/preference-margin';
import { smallWorld } from './support/small-world';
import { openWasm } from './support/wasm-blocking';

const VALUES: [string, string, number, number, string][] = [
	['DC_TOF_HLTHL', 'AAA', 2020, 12.5, 'actual'],
	['DC_TOF_HLTHL.2020', 'AAA', 2018, 9, 'actual'],
	['DC_ODA_TOTG', 'BBB', 2017, 0.5, 'actual'],
	['DC_ODA_TOTGGE', 'BBB', 2018, 0.6, 'actual'],
	['DC_ODA_LDCG', 'BBB', 2018, 0.16, 'actual'],
	['DC_ODA_TOTGGE', 'BBB', 2030, 0.7, 'projection'],
	['TM_TAX_DMFN', 'AAA', 2024, 8, 'actual'],
	['TM_TAX_DPRF', 'AAA', 2024, 1.5, 'actual'],
	['TM_TAX_DMFN.CLO', 'AAA', 2024, 11, 'actual'],
	['TM_TAX_DMFN.OIL', 'AAA', 2024, 1, 'actual']
];
const ADDED = [
	`INSERT INTO observation (indicator, economy, year, value, nature) VALUES ${VALUES.map(
		([id, economy, year, value, nature]) => `('${id}', '${economy}', ${year}, ${value}, '${nature}')`
	).join(', ')}`,
	`INSERT INTO indicator (id, unit) VALUES ('DC_TOF_HLTHL', 'constant 2024'), ('DC_TOF_HLTHL.2020', 'constant 2018')`,
	`INSERT INTO priority_indicator VALUES ((SELECT min(id) FROM priority), 'DC_TOF_HLTHL', 90, '')`
];

describe('what the indicators say of aid and tariffs, on both engines', () => {
	let engines: Database[] = [];
	beforeAll(async () => {
		const statements = [...smallWorld(), ...ADDED];
		const native = await openMemory();
		for (const sql of statements) await native.run(sql);
		engines = [native, await openWasm(statements)];
	}, 60_000);
	afterAll(() => Promise.all(engines.map((db) => db.close())));

	it('aid by purpose never mixes the two editions', async () => {
		for (const db of engines) {
			expect(await aidByPurpose(db, 'AAA')).toEqual([
				{ indicator: 'DC_TOF_HLTHL', unit: 'constant 2024', year: 2020, value: 12.5 }
			]);
			expect((await aidByPurpose(db, 'AAA', { older: true })).map((row) => row.unit)).toEqual([
				'constant 2018'
			]);
			expect((await clausesOfPurposes(db)).map((row) => row.indicator)).toEqual(['DC_TOF_HLTHL']);
		}
	});
	it('a donor’s record says by which method, and leaves projections out', async () => {
		for (const db of engines)
			expect(
				(await donorRecord(db, 'BBB')).map(({ year, gni, method, ldc }) => [year, gni, method, ldc])
			).toEqual([
				[2017, 0.5, 'net flows', null],
				[2018, 0.6, 'grant equivalent', 0.16]
			]);
	});
	it('the margin is there where both tariffs are', async () => {
		for (const db of engines)
			expect(await preferenceMargin(db, 'AAA')).toEqual([
				{ goods: '', year: 2024, mfn: 8, preferential: 1.5, margin: 6.5 },
				{ goods: 'CLO', year: 2024, mfn: 11, preferential: null, margin: null }
			]);
	});
});
