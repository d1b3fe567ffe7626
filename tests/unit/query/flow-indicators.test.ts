import { describe, expect, it } from 'vitest';
import { aidByPurpose, aidPurposes, prioritiesWithoutAid } from '../../../src/lib/query/flows/aid-purposes';
import { donorRecord } from '../../../src/lib/query/flows/donor-record';
import { purposeSpread } from '../../../src/lib/query/flows/purpose-spread';
import { groupSums } from '../../../src/lib/query/group-sums';
import { bothEngines } from './support/both-engines';
import { moneyWorld } from './support/money-world';

describe('what the indicators say of aid and tariffs, on both engines', () => {
	const engines = bothEngines(moneyWorld());

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
		const small = { group: 'SMALL', name: 'Small', kind: 'union' };
		for (const db of Object.values(engines)) {
			const rows = await groupSums(db, ['DC_TOF_AGRL', 'SP.POP.TOTL']);
			expect(rows.filter(({ group }) => group !== 'WORLD')).toEqual([
				{ ...small, year: 2011, sums: [2, 1e6], members: 1, of: 3 },
				{ ...small, year: 2012, sums: [11, 2e6], members: 2, of: 4 },
				{ group: 'BIG', name: 'Big', kind: 'policy', year: 2012, sums: [7, 1e6], members: 1, of: 4 }
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
