import { describe, expect, it } from 'vitest';
import { DEFAULT_ADDRESS } from '../../../src/lib/state/base';
import { heatModel } from '../../../src/lib/view/heat-map';
import { disputedTargets, targetsFigure, targetsModel } from '../../../src/lib/view/targets-figure';
import type { TargetsQuestion } from '../../../src/lib/view/targets-figure';
import type { TargetVerdict } from '../../../src/lib/view/verdicts';

const unit = { unit: 'per 1,000', unit_kind: 'per', decimals: 1 } as const;
const row = (label: string) => ({ label, unit, check: false });
const target = (id: string, goal: string, more = {}) => ({
	...{ id, goal, label: `Target ${id}`, check: false, deadline: 2015, reason: '', rows: [row('Deaths')] },
	...more
});
const missed: TargetVerdict = {
	...{ r: 'nl', s: 'n', h: 0, b: [1990, 84.5], l: [2015, 75.1], t: [2015, 28.2] },
	...{ p: -0.5, q: -4.3, u: 0 }
};
const question: TargetsQuestion = {
	page: {
		isOver: false,
		framework: {
			...({ id: 'mdg', short_title: 'MDGs' } as TargetsQuestion['page']['framework']),
			goals: [
				{ id: '4', label: 'Child mortality' },
				{ id: 'partners', label: 'Partnership', note: 'In words.' }
			]
		},
		targets: [
			target('4.A', '4', { rows: [row('Deaths'), row('Infants')] }),
			target('debt', 'partners', { reason: 'It sets no number.', rows: [], check: true })
		]
	},
	verdicts: { '4.A': missed, debt: { r: '', s: 'q', h: -1 } },
	others: [{ title: 'reference path', verdicts: { '4.A': { ...missed, r: 'll', s: 'l' } } }],
	words: ['% a year'],
	sentences: { '4.A': 'Too slowly.' }
};

describe('the targets of a framework', () => {
	const [child, partners] = targetsModel(question).groups;

	it('have a number where their goal and they are numbered, and a name alone elsewhere', () => {
		expect([child?.number, partners?.number]).toEqual(['4', '']);
		expect([child?.targets[0]?.number, partners?.targets[0]?.number]).toEqual(['4.A', '']);
	});

	it('say how each went, with its numbers, its pace and all of its rows', () => {
		expect(child?.targets[0]).toMatchObject({
			status: 'not-achieved',
			word: 'not achieved',
			row: 'Deaths',
			rows: ['not-achieved', 'limited'],
			sentence: 'Too slowly.',
			baseline: [1990, 84.5],
			latest: [2015, 75.1],
			target: [2015, 28.2]
		});
		expect(child?.targets[0]?.numbers).toMatch(/84\.5 in 1990 → 75\.1 in 2015; target 28\.2 by 2015/);
		expect(child?.targets[0]?.pace).toContain('% a year');
	});

	it('say what another method makes of the same row, where that is something else', () => {
		expect(child?.targets[0]?.dissent).toEqual(['reference path: limited']);
		expect(disputedTargets(question.page.targets, question.verdicts, question.others)).toBe(1);
		const same = [{ title: 'reference path', verdicts: { '4.A': missed } }];
		expect(disputedTargets(question.page.targets, question.verdicts, same)).toBe(0);
	});

	it('name the year of which another method speaks, where its deadline is over and the value is newer', () => {
		const newer: TargetVerdict = { ...missed, l: [2025, 33.3] };
		const others = [{ title: 'by distance closed', verdicts: { '4.A': { ...missed, r: 'al', s: 'a' } } }];
		const said = (isByDeadline: boolean) =>
			targetsModel({
				...{ ...question, verdicts: { ...question.verdicts, '4.A': newer } },
				others: others.map((one) => ({ ...one, isByDeadline }))
			}).groups[0]?.targets[0]?.dissent;
		expect(said(true)).toEqual(['by distance closed, by 2015: achieved']);
		expect(said(false)).toEqual(['by distance closed: achieved']);
	});

	it('say why nothing is judged, and no pace then', () => {
		expect(partners?.targets[0]).toMatchObject({
			status: 'no-numeric-target',
			why: ['It sets no number.'],
			check: true,
			caution: '',
			pace: '',
			rows: []
		});
	});

	it('are named with the country in the download', () => {
		expect(targetsFigure(question, { iso3: 'LSO', name: 'Lesotho' })).toMatchObject({
			filename: 'mdg-LSO',
			file: 'api/frameworks/mdg.json'
		});
	});
});

describe('members by targets', () => {
	it('have their columns by goal, a number before a goal that has one, and letters in the framework’s order', () => {
		const { columns, groups, rows } = heatModel(
			{
				rows: [{ iso3: 'BWA', name: 'Botswana', focus: false, letters: 'an', judged: 2, good: 1 }],
				targets: [target('B', 'partners'), target('4.A', '4')],
				goals: [
					{ id: '4', label: 'Child mortality' },
					{ id: '5', label: 'A goal without targets' },
					{ id: 'partners', label: 'Partnership' }
				]
			},
			DEFAULT_ADDRESS
		);
		expect(groups.map(({ label }) => label)).toEqual(['4 Child mortality', 'Partnership']);
		expect(columns.map(({ id }) => id)).toEqual(['4.A', 'B']);
		expect(rows[0]).toMatchObject({ score: '1 of 2', cells: ['not-achieved', 'achieved'] });
	});
});
