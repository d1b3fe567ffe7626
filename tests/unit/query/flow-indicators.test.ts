import { describe, expect, it } from 'vitest';
import { aidByPurpose, aidPurposes, prioritiesWithoutAid } from '../../../src/lib/query/flows/aid-purposes';
import { donorRecord } from '../../../src/lib/query/flows/donor-record';
import { purposeSpread } from '../../../src/lib/query/flows/purpose-spread';
import { groupSums } from '../../../src/lib/query/group-sums';
import { bothEngines } from './support/both-engines';
import { smallWorld } from './support/small-world';

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
	['TM_TAX_DMFN.OIL', 'AAA', 2024, 1, 'actual'],
	...(['AAA', 'BBB', 'CCC', 'DDD'].flatMap((economy) =>
		[2011, 2012].map((year) => ['SP.POP.TOTL', economy, year, 1e6, 'actual'])
	) as [string, string, number, number, string][]),
	['DC_TOF_AGRL', 'AAA', 2011, 2, 'actual'],
	['DC_TOF_AGRL', 'AAA', 2012, 4, 'actual'],
	['DC_TOF_AGRL', 'BBB', 2011, 100, 'actual'],
	['DC_TOF_AGRL', 'CCC', 2012, 7, 'actual'],
	['DC_TOF_AGRL', 'EEE', 2012, 1, 'actual']
];
const ADDED = [
	// People by hand, so that amounts per person can be read off.
	`DELETE FROM observation WHERE indicator = 'SP.POP.TOTL'`,
	`INSERT INTO observation (indicator, economy, year, value, nature) VALUES ${VALUES.map(
		([id, economy, year, value, nature]) => `('${id}', '${economy}', ${year}, ${value}, '${nature}')`
	).join(', ')}`,
	`INSERT INTO indicator (id, unit) VALUES ('DC_TOF_HLTHL', 'constant 2024'), ('DC_TOF_HLTHL.2020', 'constant 2018')`,
	`INSERT INTO aid_purpose VALUES ('DC_TOF_HLTHL', 2, 'Health', 'people'), ('DC_TOF_AGRL', 1, 'Farms', 'economy')`,
	`INSERT INTO aid_purpose_tie VALUES ('DC_TOF_HLTHL', 'one', 1, 'Health is one.')`,
	`INSERT INTO priority_without_aid VALUES ('two', 'Nobody gives.')`
];

describe('what the indicators say of aid and tariffs, on both engines', () => {
	const engines = bothEngines([...smallWorld(), ...ADDED]);

	it('aid by purpose never mixes the two editions', async () => {
		for (const db of Object.values(engines)) {
			expect(await aidByPurpose(db, 'AAA')).toEqual([
				{ indicator: 'DC_TOF_HLTHL', unit: 'constant 2024', year: 2020, value: 12.5 }
			]);
			expect((await aidByPurpose(db, 'AAA', { older: true })).map((row) => row.unit)).toEqual([
				'constant 2018'
			]);
		}
	});
	it('purposes come in their order, each with its clauses and why', async () => {
		for (const db of Object.values(engines)) {
			expect(await aidPurposes(db)).toEqual([
				{ id: 'DC_TOF_AGRL', label: 'Farms', part: 'economy', clauses: [] },
				{
					...{ id: 'DC_TOF_HLTHL', label: 'Health', part: 'people' },
					clauses: [{ id: 'one', label: 'One', reason: 'Health is one.' }]
				}
			]);
			expect(await prioritiesWithoutAid(db)).toEqual({ two: 'Nobody gives.' });
		}
	});
	it('aid per person is spread over the members of the year: 3 of AAA, 7 of CCC and 100 of BBB, a member from then on', async () => {
		for (const db of Object.values(engines)) {
			const farms = (await purposeSpread(db, 'SMALL')).filter(({ indicator }) => indicator === 'DC_TOF_AGRL');
			expect(farms).toEqual([
				{ indicator: 'DC_TOF_AGRL', year: 2011, lower: 2, median: 2, upper: 2, n: 1, m: 3 },
				{ indicator: 'DC_TOF_AGRL', year: 2012, lower: 5, median: 7, upper: 53.5, n: 3, m: 4 }
			]);
		}
	});
	it('groups add up members of the year that have every indicator, and count them', async () => {
		for (const db of Object.values(engines)) {
			const rows = await groupSums(db, ['DC_TOF_AGRL', 'SP.POP.TOTL']);
			expect(rows.filter(({ group }) => group !== 'WORLD')).toEqual([
				{ group: 'SMALL', name: 'Small', year: 2011, sums: [2, 1e6], members: 1, of: 3 },
				{ group: 'SMALL', name: 'Small', year: 2012, sums: [11, 2e6], members: 2, of: 4 },
				{ group: 'BIG', name: 'Big', year: 2012, sums: [7, 1e6], members: 1, of: 4 }
			]);
			expect(rows.find(({ group, year }) => group === 'WORLD' && year === 2011)?.sums).toEqual([102, 2e6]);
		}
	});
	it('a donor’s record says by which method, and leaves projections out', async () => {
		for (const db of Object.values(engines))
			expect(
				(await donorRecord(db, 'BBB')).map(({ year, gni, method, ldc }) => [year, gni, method, ldc])
			).toEqual([
				[2017, 0.5, 'net flows', null],
				[2018, 0.6, 'grant equivalent', 0.16]
			]);
	});
});
