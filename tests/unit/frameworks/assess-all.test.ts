import { makeVerdict } from '../../../src/lib/assess/frameworks/make-verdict';
import type { VerdictStatus } from '../../../src/lib/assess/frameworks/verdict';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Framework } from '../../../src/lib/assess/frameworks/rule';
import { openMemory, type NativeDatabase } from '../../../src/lib/database/native';
import { assessFramework, type AssessedRow } from '../../../scripts/frameworks/assess-all';
import { leadOf, shownRows, targetVerdict, Words } from '../../../scripts/frameworks/compact';
import { COLUMNS, csvLine, flatRows } from '../../../scripts/frameworks/flat-rows';
import { readInputs, type Inputs } from '../../../scripts/frameworks/inputs';
import type { FrameworkData } from '../../../scripts/frameworks/read';
import { apiText } from '../../../scripts/site/downloads/framework-text';

const FRAMEWORK: Framework = {
	id: 'test',
	code: 'TEST',
	title: 'Goals for a test',
	short_title: 'Tests',
	years: [2000, 2015],
	baseline_year: 1990,
	vintage: 'first edition',
	sources: [],
	method: 'reach',
	methods: ['reach', 'mdg-reference-path'],
	goals: [{ id: '1', label: 'Health' }],
	targets: [
		{
			id: '1.A',
			goal: '1',
			label: 'Halve it',
			confidence: 'sure',
			indicators: [
				{ indicator: 'MORT', rule: { kind: 'fraction-of-baseline', factor: 0.5 } },
				{ indicator: '', rule: { kind: 'universal' }, no_data_reason: 'Nobody counts it.' }
			]
		},
		{
			id: '1.B',
			goal: '1',
			label: 'Do well',
			confidence: 'check',
			no_number_reason: 'In words only.',
			indicators: [{ indicator: 'UN_ROW.F', rule: { kind: 'monitor' } }]
		},
		{ id: '1.C', goal: '1', label: 'Nothing measures it', confidence: 'sure', indicators: [] }
	]
};
const ONE_COUNTRY: Framework = { ...FRAMEWORK, id: 'plan', code: 'PLAN', applies_to: 'LSO' };
const DATA = {
	frameworks: [FRAMEWORK, ONE_COUNTRY],
	sdgSeries: new Map(),
	threads: [],
	ldc: { reviews: [], bounds: [], composition: [], thresholds: [] },
	judgedBy: new Map(),
	breaks: [],
	states: new Map(),
	noPrecedents: new Map(),
	groupNames: new Map()
} satisfies FrameworkData;

let db: NativeDatabase;
let inputs: Inputs;
let rows: AssessedRow[];

beforeAll(async () => {
	db = await openMemory();
	await db.run(readFileSync('scripts/database/schema.sql', 'utf8'));
	const indicator = (id: string, source: string, series: string, dimensions: string) =>
		db.run(
			`INSERT INTO indicator VALUES (?, ?, ?, ?, true, 'A title', 'Short', '', false, '% of people', 'share', 'down', NULL,
			'health', '', '', 1, 'median', '', false, 1, 1990, 2020, 4, 2)`,
			[id, source, series, dimensions]
		);
	await indicator('MORT', 'wdi', 'MORT', '');
	await indicator('UN_ROW.F', 'unsdg', 'UN_ROW', 'Age=15+;Sex=FEMALE, all');
	for (const [iso3, name] of [
		['LSO', 'Lesotho'],
		['ZAF', 'South Africa'],
		['TUV', 'Tuvalu']
	] as const)
		await db.run(`INSERT INTO economy VALUES (?, ?, '', 1, '', '', false, ?, NULL)`, [iso3, name, name]);
	for (const [id, iso3, year, value, nature] of [
		['MORT', 'LSO', 1990, 80, 'actual'],
		['MORT', 'LSO', 2015, 60, 'estimate'],
		['MORT', 'LSO', 2030, 1, 'projection'],
		['MORT', 'ZAF', 1990, 80, 'actual'],
		['MORT', 'ZAF', 2014, 39, 'actual'],
		['UN_ROW.F', 'LSO', 2019, 12, 'actual']
	] as const)
		await db.run(`INSERT INTO observation VALUES (?, ?, ?, ?, NULL, NULL, ?)`, [
			id,
			iso3,
			year,
			value,
			nature
		]);
	inputs = await readInputs(db, DATA);
	rows = assessFramework(FRAMEWORK, inputs);
});

afterAll(() => db.close());

describe('assessing a framework', () => {
	it('judges every economy with a value, from the past alone', () => {
		const lesotho = rows[0]!.verdicts.get('LSO')!;
		expect(lesotho).toMatchObject({
			status: 'not-achieved',
			baseline: [1990, 80],
			latest: [2015, 60],
			target: [2015, 40]
		});
		expect(rows[0]!.verdicts.get('ZAF')!.status).toBe('achieved');
		expect([...rows[0]!.verdicts.keys()].sort()).toEqual(['LSO', 'ZAF']);
	});

	it('says of an economy without a value that data are insufficient, of a row without a series that none is open', () => {
		expect(rows[0]!.none.status).toBe('insufficient-data');
		expect(rows[1]!.none.status).toBe('no-open-data');
		expect(rows[1]!.none.fact).toEqual({ say: 'no-series' });
	});

	it('gives what is only watched its latest value and no status of its own', () => {
		expect(rows[2]!.verdicts.get('LSO')).toMatchObject({ status: 'no-numeric-target', latest: [2019, 12] });
	});

	it('judges by the plan of one country nobody else', () => {
		const plan = assessFramework(ONE_COUNTRY, inputs);
		expect([...plan[0]!.verdicts.keys()]).toEqual(['LSO']);
		expect([...flatRows(ONE_COUNTRY, plan, inputs)].every(({ economy }) => economy === 'LSO')).toBe(true);
	});
});

describe('the table of verdicts', () => {
	it('has the columns that other programs rely on', () => {
		expect(COLUMNS.join(',')).toBe(
			'framework,target,indicator,dimensions,economy,status,method,baseline_year,baseline_value,latest_year,latest_value,target_value,reach_year,shown,refused_by'
		);
	});

	it('has a row for every indicator row and economy, UN series by code and dimensions', () => {
		const flat = [...flatRows(FRAMEWORK, rows, inputs)];
		expect(flat).toHaveLength(3 * 3);
		expect(flat.find(({ target, economy }) => target === '1.B' && economy === 'LSO')).toMatchObject({
			indicator: 'UN_ROW',
			dimensions: 'Age=15+;Sex=FEMALE, all',
			status: 'no-numeric-target'
		});
		expect([...flatRows(FRAMEWORK, rows, inputs, 'ZAF')]).toHaveLength(3);
	});

	it('quotes a text with a comma and leaves unknown numbers empty', () => {
		const [row] = [...flatRows(FRAMEWORK, rows, inputs, 'LSO')].filter(({ target }) => target === '1.B');
		expect(csvLine(row!)).toBe(
			'test,1.B,UN_ROW,"Age=15+;Sex=FEMALE, all",LSO,no-numeric-target,reach,,,2019,12,,,no-numeric-target,'
		);
	});
});

describe('the api file', () => {
	it('has the shape of the contract', () => {
		const file = JSON.parse(apiText(FRAMEWORK, rows));
		expect(Object.keys(file)).toEqual(['framework', 'title', 'method', 'vintage', 'targets']);
		expect(file.targets.map(({ id }: { id: string }) => id)).toEqual(['1.A', '1.B', '1.C']);
		expect(Object.keys(file.targets[0])).toEqual(['id', 'label', 'confidence', 'indicators']);
		const [first] = file.targets[0].indicators;
		expect(Object.keys(first)).toEqual(['indicator', 'dimensions', 'method', 'economies']);
		expect(Object.keys(first.economies.LSO)).toEqual([
			'status',
			'baseline',
			'latest',
			'target',
			'pace',
			'pace_needed',
			'reach_year'
		]);
		expect(first.economies.LSO.baseline).toEqual([1990, 80]);
		expect(first.economies.TUV).toBeUndefined();
	});
});

describe('the verdict that stands for a target', () => {
	const compact = (id: string, iso3: string) => {
		const target = FRAMEWORK.targets.find((each) => each.id === id)!;
		const shown = shownRows(target, rows);
		return targetVerdict(
			target,
			shown.map((row) => ({ verdict: row.verdicts.get(iso3) ?? row.none, unit: row.question.unit })),
			new Words()
		);
	};

	it('is that of its first judged row, with the statuses of all of them', () => {
		expect(compact('1.A', 'LSO')).toMatchObject({ r: 'nx', s: 'n', h: 0, b: [1990, 80], t: [2015, 40] });
	});

	describe('of a list of the United Nations', () => {
		const row = (shown: VerdictStatus, year = 2023, isThreshold = false) => ({
			verdict: makeVerdict('un-sdg-undp', shown, { say: 'watched' }, { latest: [year, 1] }),
			unit: { unit: '%', unit_kind: 'share', decimals: 1 } as const,
			isThreshold
		});

		it('is never kinder than the middle of its rows, of two the worse', () => {
			expect(leadOf([row('on-track'), row('deteriorating')], true)).toBe(1);
			expect(leadOf([row('on-track'), row('deteriorating'), row('on-track')], true)).toBe(0);
			expect(leadOf([row('limited'), row('on-track'), row('on-track')], true)).toBe(0);
			// Met and on track are as near as each other.
			expect(leadOf([row('achieved'), row('on-track')], true)).toBe(0);
		});

		it('is not of an old row where newer ones are judged, nor of a threshold before the list’s own', () => {
			expect(leadOf([row('on-track', 2017), row('insufficient-data'), row('deteriorating')], true)).toBe(2);
			expect(leadOf([row('achieved', 2023, true), row('limited')], true)).toBe(1);
			expect(leadOf([row('on-track', 2017)], true)).toBe(0);
			expect(leadOf([row('insufficient-data')], true)).toBe(-1);
		});

		it('is the first row in a file written by hand, which was chosen for it', () => {
			expect(leadOf([row('achieved'), row('deteriorating'), row('deteriorating')], false)).toBe(0);
		});
	});

	it('is the reason where no row is judged: data before want of data, words before all', () => {
		expect(compact('1.A', 'TUV')).toMatchObject({ r: 'ix', s: 'i' });
		expect(compact('1.B', 'LSO')).toMatchObject({ s: 'q', l: [2019, 12] });
	});

	it('is want of data, not of a number, where the number is set and something near it is watched', () => {
		const [target, inWords] = FRAMEWORK.targets;
		const unmeasured = shownRows(target!, rows)[1]!;
		const watched = shownRows(inWords!, rows)[0]!;
		const judged = [watched, unmeasured].map((row) => ({
			verdict: row.verdicts.get('LSO') ?? row.none,
			unit: row.question.unit
		}));
		expect(targetVerdict(target!, judged, new Words())).toMatchObject({ r: 'qx', s: 'x', h: 1 });
	});

	it('keeps a target that nothing measures', () => {
		expect(compact('1.C', 'LSO')).toEqual({ r: '', s: 'x', h: -1 });
	});
});
