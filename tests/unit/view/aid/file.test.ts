import { describe, expect, it } from 'vitest';
import { flowsOf } from '../../../../src/lib/source/flows/aid-file';
import { packAid, type AidAnswers } from '../../../../src/lib/view/aid/pack';

const A = { id: 'A', name: 'Donor A', kind: 'DAC', iso3: 'A' };
const B = { id: 'B', name: 'Donor B', kind: 'multilateral', iso3: '' };
const of = { recipient: 'XYZ', year: 2020 };
const received = {
	...of,
	aid: null,
	aid_net: null,
	net_transfer: null,
	committed: null,
	loans_paid: null
};

const NOTHING: AidAnswers = {
	...{ donors: [], paidBack: [], received: [], promises: [], debt: [], kinds: [], series: {} }
};
const ANSWERS: AidAnswers = {
	donors: [
		{ ...B, ...of, grants: -2.4, loans: null, aid: -2.4 },
		{ ...A, ...of, grants: 11, loans: 5, aid: 16 },
		{ ...A, ...of, year: 2019, grants: null, loans: 7, aid: 7 }
	],
	paidBack: [{ ...A, ...of, value: -3 }],
	received: [
		{ ...received, grants: 8, loans: 5, other_official: null, private_lending: 5, paid: -6e6 },
		{
			...received,
			year: 2021,
			grants: 1,
			loans: null,
			other_official: 2,
			private_lending: 3,
			paid: -297e6
		},
		{
			...received,
			year: 2022,
			grants: null,
			loans: null,
			other_official: null,
			private_lending: null,
			paid: null
		}
	],
	promises: [{ ...A, ...of, promised: 40, paid: 15, compared: true }],
	debt: [
		{ ...B, ...of, year: 2021, terms: 'multilateral', value: 50 },
		{ ...A, ...of, year: 2021, terms: 'bilateral', value: 99 }
	],
	kinds: [
		{ economy: 'XYZ', id: 'grants', title: 'Grants received', first_year: 2019, last_year: 2020, flows: 3 }
	],
	series: { 'IDS.TDS.USD': { y: [2020, 2021], v: [5, 53] } }
};
const travelled = (answers: AidAnswers) => JSON.parse(JSON.stringify(packAid('XYZ', answers)));

describe('the file of aid to an economy', () => {
	it('has donors by year and then by name, grants and loans apart, and a missing amount is not zero', () => {
		expect(flowsOf(travelled(ANSWERS)).given).toEqual([
			{ id: 'A', year: 2019, grants: null, loans: 7 },
			{ id: 'A', year: 2020, grants: 11, loans: 5 },
			{ id: 'B', year: 2020, grants: -2, loans: null }
		]);
	});

	it('has what was paid back to each lender', () => {
		expect(flowsOf(travelled(ANSWERS)).paidBack).toEqual([{ id: 'A', year: 2020, value: -3 }]);
	});

	it('adds other lenders up, and says which payments the newer table doubts, with its number', () => {
		expect(flowsOf(travelled(ANSWERS)).money).toEqual([
			{ year: 2020, grants: 8, loans: 5, other: 5, paid: -6e6, doubt: null },
			{ year: 2021, grants: 1, loans: null, other: 5, paid: -297e6, doubt: 53e6 }
		]);
	});

	it('sets promises beside what was paid, and what is owed by year and creditor', () => {
		const { promised, owed } = flowsOf(travelled(ANSWERS));
		expect(promised).toEqual([{ id: 'A', year: 2020, promised: 40, paid: 15, compared: true }]);
		expect(owed).toEqual([
			{ id: 'A', terms: 'bilateral', year: 2021, value: 99 },
			{ id: 'B', terms: 'multilateral', year: 2021, value: 50 }
		]);
	});

	it('knows kinds of donors, and which kinds of flow exist', () => {
		const file = travelled(ANSWERS);
		expect(flowsOf(file).parties['B']).toEqual({ name: 'Donor B', kind: 'multilateral' });
		expect(file.exists).toEqual([
			{ id: 'grants', title: 'Grants received', first_year: 2019, last_year: 2020, flows: 3 }
		]);
	});

	it('is there for an economy without any row', () => {
		expect(flowsOf(travelled(NOTHING))).toEqual({
			...{ iso3: 'XYZ', parties: {}, given: [], paidBack: [], money: [], promised: [], owed: [] }
		});
	});
});
