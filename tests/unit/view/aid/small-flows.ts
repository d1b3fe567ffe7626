/** Flows to a country that does not exist, small enough to be summed by hand. */
import type { AidFlows } from '../../../../src/lib/source/flows/aid';

export const ALL = { from: null, to: null };
/** No-break spaces as spaces. */
export const plain = (text: string) => text.replaceAll('\u00a0', ' ');

export const FLOWS: AidFlows = {
	iso3: 'XYZ',
	parties: {
		A: { name: 'Ann', kind: 'DAC' },
		B: { name: 'Bob', kind: 'multilateral' },
		C: { name: 'Cem', kind: 'emerging partner' }
	},
	given: [
		{ id: 'A', year: 2019, grants: 60, loans: null },
		{ id: 'B', year: 2019, grants: null, loans: 40 },
		{ id: 'A', year: 2020, grants: 50, loans: null },
		{ id: 'B', year: 2020, grants: 10, loans: 40 },
		{ id: 'C', year: 2020, grants: -5, loans: null }
	],
	paidBack: [{ id: 'B', year: 2020, value: -8 }],
	money: [],
	promised: [
		{ id: 'A', year: 2019, promised: 100, paid: 60, compared: true },
		{ id: 'B', year: 2020, promised: 100, paid: 40, compared: true }
	],
	owed: [
		{ id: 'B', terms: 'multilateral', year: 2020, value: 70 },
		{ id: 'C', terms: 'bilateral', year: 2020, value: 30 },
		{ id: 'C', terms: 'bilateral', year: 2019, value: 1 }
	]
};
