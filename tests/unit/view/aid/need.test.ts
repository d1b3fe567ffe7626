import { describe, expect, it } from 'vitest';
import { needBlind, needTitle } from '../../../../src/lib/view/aid/need-title';
import { needTable } from '../../../../src/lib/chart/need/table';
import { clauseNeeds, needMatrix } from '../../../../src/lib/view/aid/need';
import { needModel } from '../../../../src/lib/view/aid/need-model';
import type { PurposeRow } from '../../../../src/lib/view/aid/purposes';
import type { Views } from '../../../../src/lib/view/views';

const clause = (id: string) => ({
	id,
	front: 'socio-economic' as const,
	policy_ref: id,
	label: `Clause ${id}`,
	no_data_reason: '',
	indicators: []
});
const CLAUSES = ['food', 'health', 'peace', 'nature'].map(clause);
const spread = { year: 2024, lower: 1, median: 2, upper: 4, n: 40, m: 44 };
const purpose = (id: string, band: PurposeRow['band'], clauses: string[]): PurposeRow => ({
	...{ id, label: id, part: 'people', mean: 1, years: '2022-2024', perPerson: 1.5, spread, band },
	clauses: clauses.map((one) => ({ id: one, label: one, reason: 'because' }))
});
const ROWS = [
	purpose('farms', 'little', ['food']),
	purpose('seeds', 'middle', ['food']),
	purpose('care', 'little', ['health']),
	purpose('parks', null, ['nature'])
];
const NEEDS = clauseNeeds(CLAUSES, { economy: { series: {} } } as unknown as Views, {
	food: { framework: 'SDGs', name: 'SDGs 2.1: Hunger', letter: 'd' },
	health: { framework: 'SDGs', name: 'SDGs 3.1: Births', letter: 'n' },
	peace: { framework: 'SDGs', name: 'SDGs 16.1: Homicide', letter: 'i' }
});
const MATRIX = needMatrix(CLAUSES, NEEDS, ROWS, { peace: 'Kept by talks.' });

describe('need and aid', () => {
	it('puts a clause where the best paid of its purposes stands, never where they would add up to', () => {
		expect(MATRIX.map(({ id, need, aid }) => [id, need, aid])).toEqual([
			['food', 'high', 'middle'],
			['health', 'high', 'little'],
			['peace', 'unknown', 'none'],
			['nature', 'unknown', 'none']
		]);
	});

	it('puts a clause nowhere of which purposes are only parts', () => {
		const parts = needMatrix(CLAUSES, NEEDS, ROWS, { health: 'It is about all aid.' });
		expect(parts.find(({ id }) => id === 'health')).toMatchObject({
			aid: 'none',
			purposes: [],
			blind: 'It is about all aid.'
		});
	});

	it('says why nothing is known of the aid for a clause: no series, or no value', () => {
		expect(MATRIX.map(({ blind }) => blind)).toEqual([
			'',
			'',
			'Kept by talks.',
			'The country has no value of the series that are about it.'
		]);
	});

	it('names a high need with little aid, and counts those that nobody can see', () => {
		expect(needTitle(MATRIX, 'Xyz')).toBe('High need, little aid in Xyz: Clause health');
		expect(needBlind(MATRIX)).toBe('');
	});

	it('prints the thresholds with every purpose', () => {
		const cells = needTable(needModel(MATRIX), 'x').rows.map((row) => row.at(-1));
		expect(cells[1]).toBe('care 1.50 (1.00 and 4.00, 40 of 44)');
		expect(cells[2]).toBe('Kept by talks.');
	});
});
