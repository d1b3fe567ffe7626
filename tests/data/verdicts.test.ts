import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { METHODS } from '../../src/lib/assess/frameworks/methods';
import type { Verdict } from '../../src/lib/assess/frameworks/verdict';
import { openNative } from '../../src/lib/database/native';
import type { UnitOf } from '../../src/lib/types';
import { STATUSES } from '../../src/lib/view/verdicts';
import { englishVerdicts } from '../../src/lib/words/en/frameworks';
import { said } from '../../src/lib/words/verdict-words';
import { DATABASE } from '../../scripts/database/build';
import { assessFramework, type AssessedRow } from '../../scripts/frameworks/assess-all';
import { shownRows } from '../../scripts/frameworks/compact';
import { nameOf } from '../../scripts/frameworks/flat-rows';
import { readInputs, type Inputs } from '../../scripts/frameworks/inputs';
import { readFrameworks } from '../../scripts/frameworks/read';

const ROOT = join(import.meta.dirname, '../..');
const data = readFrameworks(join(ROOT, 'data'));
const all = new Map<string, AssessedRow[]>();
let inputs: Inputs;
let processorSeconds = 0;

beforeAll(async () => {
	const db = await openNative(DATABASE);
	const before = process.cpuUsage();
	inputs = await readInputs(db, data);
	for (const framework of data.frameworks) all.set(framework.id, assessFramework(framework, inputs));
	const { user, system } = process.cpuUsage(before);
	processorSeconds = (user + system) / 1e6;
	await db.close();
}, 180_000);

const rowsOf = (id: string) => all.get(id) ?? [];
const verdicts = function* (): Generator<[string, Verdict, UnitOf]> {
	for (const [framework, rows] of all)
		for (const row of rows)
			for (const [iso3, verdict] of [...row.verdicts, ['nobody', row.none] as const])
				yield [`${framework} ${row.target.id} ${row.row.indicator} ${iso3}`, verdict, row.question.unit];
};
const lesotho = (framework: string, target: string, indicator: string): Verdict => {
	const row = rowsOf(framework).find(
		(each) => each.target.id === target && each.row.indicator === indicator
	);
	if (!row) throw new Error(`no row ${framework} ${target} ${indicator}`);
	return row.verdicts.get('LSO') ?? row.none;
};

describe('all verdicts of all frameworks', () => {
	it('are there for every framework with an economy that has data', () => {
		expect(all.size).toBe(data.frameworks.length);
		let count = 0;
		for (const rows of all.values()) for (const { verdicts: own } of rows) count += own.size;
		expect(count).toBeGreaterThan(100_000);
	});

	it('take less processor time than 20 seconds on two cores', () => {
		expect(processorSeconds).toBeLessThan(40);
	});

	it('use one vocabulary, known methods, finite numbers and say something', () => {
		const faults: string[] = [];
		for (const [where, verdict, unit] of verdicts()) {
			const { status, method, baseline, latest, target, pace, pace_needed, reach_year } = verdict;
			const { label, sentence } = said(englishVerdicts, verdict, unit);
			const numbers = [baseline, latest, target].flatMap((pair) => pair ?? []);
			const others = [pace, pace_needed, reach_year].filter((number) => number !== null);
			if (
				!STATUSES.includes(status) ||
				!(method in METHODS) ||
				sentence.trim() === '' ||
				!/^[A-Z]/.test(label) ||
				![...numbers, ...others].every(Number.isFinite) ||
				/NaN|undefined|Infinity/.test(sentence)
			)
				faults.push(`${where}: ${JSON.stringify(verdict)}`);
		}
		expect(faults.slice(0, 5)).toEqual([]);
	});

	it('keep the baseline before the latest value, and the latest within what has happened', () => {
		const faults: string[] = [];
		for (const [where, { baseline, latest }] of verdicts())
			if ((baseline && latest && baseline[0] > latest[0]) || (latest && latest[0] > inputs.asOf))
				faults.push(where);
		expect(faults.slice(0, 5)).toEqual([]);
	});
});

describe('every target of every framework', () => {
	it('has a row for Lesotho, or says why not', () => {
		const silent: string[] = [];
		for (const framework of data.frameworks) {
			for (const target of framework.targets) {
				const own = rowsOf(framework.id).filter((row) => row.target === target);
				const isSaid = own.length > 0 || target.no_number_reason !== undefined;
				const isReasoned = own.every(
					({ row, none }) =>
						row.indicator !== '' || row.no_data_reason !== undefined || none.status === 'no-numeric-target'
				);
				if (!isSaid || !isReasoned) silent.push(`${framework.id} ${target.id}`);
			}
		}
		expect(silent).toEqual([]);
	});

	it('is shown with all rows written for it, in the order of their numbers', () => {
		const target = data.frameworks.find(({ id }) => id === 'sdg')!.targets.find(({ id }) => id === '3.2')!;
		const numbers = shownRows(target, rowsOf('sdg')).map(({ row }) => row.number ?? '');
		expect(numbers.length).toBeGreaterThan(1);
		expect([...numbers].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))).toEqual(numbers);
	});
});

describe('UN SDG series', () => {
	it('are all assessed, with every row of dimensions, by code and the publisher’s text', () => {
		const named = new Set(rowsOf('sdg').map((row) => JSON.stringify(nameOf(row))));
		const missing = [...inputs.indicators.values()]
			.filter(({ source_id, series }) => source_id === 'unsdg' && inputs.sdgMethods.has(series))
			.filter(
				({ series: indicator, dimensions }) => !named.has(JSON.stringify({ indicator, dimensions }))
			);
		expect(missing.map(({ id }) => id)).toEqual([]);
	});

	it('have the method that is published for each, and none where none is', () => {
		for (const { indicator, question, verdicts: own } of rowsOf('sdg')) {
			if (question.rule.kind !== 'series-method' || question.method !== 'un-sdg-undp') continue;
			const method = inputs.sdgMethods.get(indicator?.series ?? '');
			for (const { status } of own.values()) expect(status === 'no-method').toBe(!method);
		}
	});
});

describe('Lesotho', () => {
	it('did not cut under-five mortality by two thirds from 1990 to 2015', () => {
		const { status, baseline, latest, target } = lesotho('mdg', '4.A', 'SH.DYN.MORT');
		expect(status).toBe('not-achieved');
		expect(baseline![0]).toBe(1990);
		expect(target![1]).toBeCloseTo(baseline![1] / 3, 2);
		expect(latest![1]).toBeGreaterThan(target![1]);
	});

	it('did not cut maternal mortality by three quarters', () => {
		const { status, latest, target } = lesotho('mdg', '5.A', 'SH.STA.MMRT');
		expect(['achieved', 'on-track']).not.toContain(status);
		expect(latest![1]).toBeGreaterThan(target![1]);
	});

	it('did not halve poverty, which two surveys show without a pace, by both frameworks that ask for it', () => {
		for (const [framework, target] of [
			['mdg', '1.A'],
			['bpoa', '3']
		] as const)
			expect(lesotho(framework, target, 'SI.POV.DDAY')).toMatchObject({
				...{ status: 'not-achieved', shown: 'not-achieved', baseline: [1986, 63.2], latest: [2017, 41.9] }
			});
	});

	it('stands below the line of graduation by income at the review of 2024', () => {
		const { status, latest, target } = lesotho('ldc', 'income-graduation', 'LDC.GNI');
		expect(target).toEqual([2024, 1306]);
		expect(latest![1]).toBeLessThan(1306);
		expect(status).toBe('not-achieved');
	});

	it('alone is judged by its own plans', () => {
		for (const framework of data.frameworks.filter(({ applies_to }) => applies_to === 'LSO'))
			for (const { verdicts: own } of rowsOf(framework.id))
				expect([...own.keys()].filter((iso3) => iso3 !== 'LSO')).toEqual([]);
	});
});
