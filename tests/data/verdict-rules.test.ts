import { beforeAll, describe, expect, it } from 'vitest';
import { targetVerdict, shownRows, Words } from '../../scripts/frameworks/compact';
import { flatRows } from '../../scripts/frameworks/flat-rows';
import { isParty } from '../../scripts/frameworks/parties';
import { verdictOf } from '../../scripts/frameworks/assess-all';
import { assessAll, type Assessed } from './assessed';

let assessed: Assessed;
beforeAll(async () => {
	assessed = await assessAll();
}, 180_000);

const frameworkOf = (id: string) => assessed.data.frameworks.find((each) => each.id === id)!;
/** What the page of a framework says of a target. */
const headline = (id: string, targetId: string, iso3 = 'LSO') => {
	const framework = frameworkOf(id);
	const target = framework.targets.find((each) => each.id === targetId)!;
	const rows = shownRows(target, assessed.all.get(id) ?? []);
	const verdicts = rows.map((row) => verdictOf(framework, row, iso3, assessed.inputs));
	return targetVerdict(target, verdicts, new Words());
};

describe('who is bound', () => {
	it('judges by a framework its members in its years alone', () => {
		const { inputs } = assessed;
		const bound = (id: string, iso3: string) => isParty(frameworkOf(id), iso3, inputs);
		for (const [id, iso3] of [
			['a63', 'USA'],
			['awaza', 'FJI'],
			['bpoa', 'ZAF'],
			['sadc', 'NPL'],
			['dpoa', 'MDV'],
			['nsdp', 'ZAF']
		] as const)
			expect(bound(id, iso3), `${id} ${iso3}`).toBe(false);
		for (const [id, iso3] of [
			['a63', 'LSO'],
			['awaza', 'NPL'],
			['bpoa', 'CPV'],
			['bpoa', 'MDV'],
			['sadc', 'COM'],
			['sdg', 'USA']
		] as const)
			expect(bound(id, iso3), `${id} ${iso3}`).toBe(true);
	});

	it('gives nobody else a verdict, a number or a count', () => {
		const faults: string[] = [];
		for (const framework of assessed.data.frameworks) {
			const rows = assessed.all.get(framework.id) ?? [];
			for (const { row, verdicts } of rows)
				for (const iso3 of verdicts.keys())
					if (!isParty(framework, iso3, assessed.inputs)) faults.push(`${framework.id} ${row.indicator} ${iso3}`);
			for (const flat of flatRows(framework, rows, assessed.inputs, 'USA'))
				if (!isParty(framework, 'USA', assessed.inputs))
					expect([flat.status, flat.shown, flat.refused_by, flat.latest_value]).toEqual([
						...['not-a-party', 'not-a-party', 'not-a-party', null]
					]);
		}
		expect(faults).toEqual([]);
	});

	it('does not hold a member to a step that was over before it joined', () => {
		const rows = [...flatRows(frameworkOf('sadc'), assessed.all.get('sadc') ?? [], assessed.inputs, 'COM')];
		const inflation = rows.filter(({ target }) => target === 'inflation').map(({ status }) => status);
		expect(inflation.slice(0, 2)).toEqual(['not-a-party', 'not-a-party']);
		expect(inflation[3]).not.toBe('not-a-party');
	});

	it('judges a number set for a group for the group, and shows each member its own share', () => {
		const exports = assessed.all.get('ipoa')!.find(({ row }) => row.indicator === 'TX_EXP_GBMRCH')!;
		expect(exports.group).toMatchObject({ status: 'not-achieved' });
		expect(exports.verdicts.get('LSO')).toMatchObject({ shown: 'no-method', refused_by: 'group-target' });
		expect(exports.verdicts.get('LSO')!.latest![1]).toBeLessThan(0.01);
	});
});

describe('which step is in force', () => {
	it.each([
		['budget_deficit', 'a', 2024],
		['current_account', 'a', 2024],
		['reserves', 'n', 2024],
		['inflation', 'a', 2025],
		['savings', 'n', 2025]
	])('gives SADC’s %s the status of its newest step', (target, letter, year) => {
		const { s, l } = headline('sadc', target);
		expect([s, l?.[0]]).toEqual([letter, year]);
	});

	it('takes the newest edition of what is paid out as Aid for Trade', () => {
		expect(headline('aft', 'additional')).toMatchObject({ s: 'a', r: 'sa' });
		expect(headline('aft', 'additional').l![1]).toBeCloseTo(31.14, 2);
		expect(headline('aft', 'additional').t![1]).toBeCloseTo(29.14, 2);
	});

	it('holds a developing country to the line of developing countries, and shows the lesser line beside it', () => {
		expect(headline('broadband', 'use')).toMatchObject({ s: 'n', r: 'na' });
		expect(headline('broadband', 'use', 'USA').s).toBe('p');
	});

	it('never lets an older step speak for a target, in any economy', () => {
		const faults: string[] = [];
		for (const framework of assessed.data.frameworks)
			for (const target of framework.targets.filter(({ steps }) => steps)) {
				const rows = (assessed.all.get(framework.id) ?? []).filter((row) => row.target === target);
				for (const { row, verdicts } of rows.slice(0, -1))
					for (const [iso3, verdict] of verdicts)
						if (verdict.shown !== 'superseded') faults.push(`${framework.id} ${target.id} ${row.label} ${iso3}`);
			}
		expect(faults).toEqual([]);
	});
});
