import { describe, expect, it } from 'vitest';
import { packGroups, shownGroups, wantedGroups } from '../../../../src/lib/view/aid/groups';

const of = { group: 'LDC', name: 'Least developed countries', kind: 'policy' as const, members: 40, of: 44 };
const PACKED = packGroups({
	trade: [{ ...of, year: 2024, sums: [50, 1e9] }],
	newest: [
		{ ...of, year: 2023, sums: [40, 100] },
		{ ...of, year: 2024, sums: [50, 200] }
	],
	older: [{ ...of, year: 2018, sums: [50, 100], members: 30 }],
	fdi: [
		{ ...of, year: 2024, sums: [-3.25, 1e9] },
		{ ...of, group: 'SADC', name: 'SADC', kind: 'union' as const, year: 2024, sums: [7, 1e8] }
	]
});

describe('groups taken together', () => {
	it('have a share of receipts only in the year whose dollars both are in', () => {
		expect(PACKED[0]?.shares).toEqual([
			{ year: 2018, share: 50, members: 30, of: 44 },
			{ year: 2024, share: 25, members: 40, of: 44 }
		]);
	});

	it('travel and come back with their members counted, negative sums included', () => {
		const shown = shownGroups(JSON.parse(JSON.stringify(PACKED)), {
			trade: ['LDC'],
			fdi: ['SADC', 'LDC', 'NONE']
		});
		expect(shown.groupTrade[0]?.years).toEqual([{ year: 2024, aid: 50, people: 1e9, members: 40, of: 44 }]);
		expect(shown.groupFdi.map(({ group, years }) => [group, years[0]?.fdi])).toEqual([
			['SADC', 7],
			['LDC', -3.25]
		]);
	});

	it('are the reader’s own where any is compared, else the page’s', () => {
		const isGroup = (id: string) => id.length > 3;
		expect(wantedGroups(['SADC', 'ZAF'], isGroup)).toEqual({ trade: ['SADC'], fdi: ['SADC'] });
		const tuvalu = ['LDC', 'SIDS', 'WB-EAS', 'WB-UMC'];
		const own = ['WB-EAS', 'LDC'];
		expect(wantedGroups(null, isGroup, tuvalu)).toEqual({ trade: own, fdi: own });
		expect(wantedGroups(null, isGroup, ['LDC', 'LLDC', 'SADC'])).toEqual(wantedGroups(null));
		for (const none of [null, [], ['ZAF']])
			expect(wantedGroups(none, isGroup)).toEqual({ trade: ['LDC', 'LLDC'], fdi: ['LLDC', 'SADC'] });
	});
});
