import { describe, expect, it } from 'vitest';
import { aidFlows, type CsvRow } from '../../../../src/lib/view/aid/flows';

const FILES: Record<string, CsvRow[]> = {
	'grants/XYZ.csv': [
		{ provider: 'A', other_name: 'Donor A', year: '2020', price_base: 'current', value: '10' },
		{ provider: 'A', other_name: 'Donor A', year: '2020', price_base: 'constant 2022', value: '11' },
		{ provider: 'B', other_name: 'Donor B', year: '2020', price_base: 'current', value: '-2' },
		{ provider: 'B', other_name: 'Donor B', year: '2020', price_base: 'constant 2022', value: '-2.4' }
	],
	'lending/XYZ.csv': [
		...(['concessional', 'banks'] as const).flatMap((terms) =>
			(['disbursed', 'paid'] as const).flatMap((measure) =>
				['current', 'constant 2022'].map((price_base) => ({
					provider: 'A',
					other_name: 'Donor A',
					terms,
					measure,
					price_base,
					year: '2020',
					value: measure === 'paid' ? '-3' : '5'
				}))
			)
		)
	],
	'commitments/XYZ.csv': [{ provider: 'A', other_name: 'Donor A', year: '2020', value: '40' }],
	'debt-stock/XYZ.csv': [
		{ provider: 'A', other_name: 'Donor A', terms: 'bilateral', year: '2021', value: '99' }
	],
	'providers.csv': [{ id: 'A', kind: 'DAC' }]
};
const read = async (path: string) => FILES[path] ?? [];

describe('aidFlows', () => {
	it('keeps the two price bases apart: donors in dollars of 2022, money in dollars of the year', async () => {
		const { given, money } = await aidFlows(read, 'XYZ');
		expect(given).toEqual([
			{ id: 'A', year: 2020, grants: 11, loans: 5 },
			{ id: 'B', year: 2020, grants: -2, loans: null }
		]);
		expect(money).toEqual([{ year: 2020, grants: 8, loans: 5, other: 5, paid: -6 }]);
	});

	it('pays back concessional loans only, and promises stand beside what was paid in the same dollars', async () => {
		const { paidBack, promised } = await aidFlows(read, 'XYZ');
		expect(paidBack).toEqual([{ id: 'A', year: 2020, value: -3 }]);
		expect(promised).toEqual([
			{ id: 'A', year: 2020, promised: 40, paid: 15 },
			{ id: 'B', year: 2020, promised: null, paid: -2 }
		]);
	});

	it('knows kinds of donors, and is empty for an economy without files', async () => {
		expect((await aidFlows(read, 'XYZ')).parties['A']).toEqual({ name: 'Donor A', kind: 'DAC' });
		expect(await aidFlows(read, 'NOR')).toEqual({
			iso3: 'NOR',
			parties: {},
			given: [],
			paidBack: [],
			money: [],
			promised: [],
			owed: []
		});
	});
});
