import { describe, expect, it } from 'vitest';
import { leadingPurpose, needBlind, needTitle } from '../../../../src/lib/view/aid/need-title';
import type { MatrixClause } from '../../../../src/lib/view/aid/need';
import {
	purposeBarsFinding,
	purposeLines,
	purposeLinesFinding
} from '../../../../src/lib/view/aid/purpose-lines';
import { aidCodec } from '../../../../src/lib/state/aid';
import { readAddress } from '../../../../src/lib/state/base';
import { isTable, withFigure } from '../../../../src/lib/state/figures';
import { ALL, plain } from './small-flows';

describe('figures shown as tables', () => {
	it('are all, some or all but some', () => {
		expect(isTable({ view: 'table', figures: null }, 'fdi')).toBe(true);
		expect(isTable({ view: 'table', figures: ['fdi'] }, 'money')).toBe(false);
		expect(isTable({ view: 'table', figures: ['-fdi'] }, 'money')).toBe(true);
		expect(isTable({ view: 'chart', figures: ['fdi'] }, 'fdi')).toBe(false);
	});

	it('change one by one, and leave nothing in the address when all are charts again', () => {
		const one = withFigure({ view: 'chart', figures: null }, 'fdi', 'table');
		expect(one).toEqual({ view: 'table', figures: ['fdi'] });
		expect(withFigure(one, 'money', 'table').figures).toEqual(['fdi', 'money']);
		expect(withFigure(one, 'fdi', 'chart')).toEqual({ view: 'chart', figures: null });
		const allBut = withFigure({ view: 'table', figures: null }, 'fdi', 'chart');
		expect(allBut).toEqual({ view: 'table', figures: ['-fdi'] });
		expect(withFigure(allBut, 'fdi', 'table')).toEqual({ view: 'table', figures: null });
	});

	it('are read from an address without what is no id', () => {
		const read = (query: string) => readAddress(aidCodec, query, null);
		const { state, notes } = read('view=table&figures=fdi,-series-DT.ODA.ODAT.CD,<b>');
		expect(state.figures).toEqual(['fdi', '-series-DT.ODA.ODAT.CD']);
		expect(notes).toEqual([{ kind: 'not-here', key: 'figures', text: '<b>' }]);
		expect(read('').state.figures).toBeNull();
	});
});

describe('the finding on need and aid', () => {
	const clause = (id: string, need: MatrixClause['need'], aid: MatrixClause['aid']) =>
		({ id, label: id, need, aid, reason: '', purposes: [], blind: '' }) satisfies MatrixClause;

	it('names the priorities with a high need and little aid, three at most', () => {
		const short = ['a', 'b', 'c', 'd'].map((id) => clause(id, 'high', 'little'));
		expect(needTitle(short.slice(0, 2), 'Xyz')).toBe('High need, little aid in Xyz: a and b');
		expect(needTitle(short, 'Xyz')).toBe('High need, little aid in Xyz: a, b, c and 1 more');
		expect(needBlind([...short, clause('e', 'high', 'none')])).toContain('For 1 of 5 priorities');
	});

	it('shows the purpose that puts a clause into its column, not the one with the most dollars', () => {
		const purpose = (id: string, perPerson: number, median: number, band: 'middle' | 'more') => ({
			...{ id, label: id, part: 'people' as const, clauses: [], mean: null, years: '', perPerson, band },
			spread: { year: 2024, lower: 0, median, upper: 0, n: 1, m: 1 }
		});
		const purposes = [purpose('training', 9.25, 12.21, 'middle'), purpose('water', 9, 3.67, 'more')];
		expect(leadingPurpose({ ...clause('a', 'low', 'more'), purposes })?.id).toBe('water');
		expect(leadingPurpose(clause('a', 'low', 'none'))).toBeUndefined();
	});

	it('claims nothing where nothing is known', () => {
		expect(needTitle([clause('a', 'high', 'none')], 'Xyz')).toContain('No open series says what aid reaches');
		expect(needTitle([clause('a', 'low', 'little')], 'Xyz')).toContain('has a high need by what is known');
		expect(needTitle([clause('a', 'high', 'more')], 'Xyz')).toContain('is known to get little aid');
		expect(needBlind([clause('a', 'high', 'more')])).toBe('');
	});
});

describe('what aid is for', () => {
	const purposes = [
		{ id: 'W', label: 'Water and sanitation', part: 'people' as const, clauses: [] },
		{ id: 'H', label: 'Basic health', part: 'people' as const, clauses: [] },
		{ id: 'T', label: 'Trade (Aid for Trade)', part: 'economy' as const, clauses: [] }
	];

	it('says the largest purpose of a part in its newest year', () => {
		const model = purposeLines(
			purposes,
			'people',
			{ W: { y: [2024], v: [34] }, H: { y: [2024], v: [13] } },
			ALL
		);
		expect(plain(purposeLinesFinding(model, 'people', 'Xyz'))).toBe(
			'Xyz in 2024, of what is for people and nature: most for water and sanitation (34.0 million US dollars), then basic health'
		);
		expect(purposeLinesFinding(purposeLines(purposes, 'economy', {}, ALL), 'economy', 'Xyz')).toContain(
			'Nothing for these purposes in Xyz'
		);
	});

	it('counts the purposes below the median of the least developed countries', () => {
		const spread = { year: 2024, lower: 1, median: 10, upper: 20, n: 40, m: 44 };
		const row = (index: number, perPerson: number | null) => ({
			...purposes[index]!,
			mean: null,
			years: '',
			perPerson,
			spread,
			band: null
		});
		expect(plain(purposeBarsFinding([row(0, 12), row(1, 5), row(2, null)], 'Xyz'))).toBe(
			'Xyz: most per person for water and sanitation, 12.0 US dollars; below the median of the least developed countries for 1 of 2'
		);
		expect(purposeBarsFinding([row(0, 12)], 'Xyz')).toContain('never below the median');
		expect(purposeBarsFinding([row(0, null)], 'Xyz')).toContain('No open series');
	});
});
