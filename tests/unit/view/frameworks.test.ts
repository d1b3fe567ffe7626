import { describe, expect, it } from 'vitest';
import type { UnitOf } from '../../../src/lib/types';
import { METHOD_IDS } from '../../../src/lib/assess/frameworks/method-ids';
import { METHODS } from '../../../src/lib/assess/frameworks/methods';
import type { RowQuestion } from '../../../src/lib/assess/frameworks/question';
import type { Directory } from '../../../src/lib/types';
import { detailOf } from '../../../src/lib/view/framework-detail';
import { standing, tally } from '../../../src/lib/view/framework-list';
import type { LdcCriterion } from '../../../src/lib/view/framework-page';
import { heatRows } from '../../../src/lib/view/heat-map';
import { lateHint } from '../../../src/lib/view/pace';
import { leavingOf } from '../../../src/lib/view/leaving';
import { ldcStandings, ldcTitle, memberOf, whatWouldHaveToChange } from '../../../src/lib/view/ldc';
import { threadModel, threadSteps } from '../../../src/lib/view/thread';
import { tileVerdicts } from '../../../src/lib/view/tile-verdicts';
import { otherRows, verdictNumbers } from '../../../src/lib/view/verdict-words';
import {
	countStatuses,
	distanceOf,
	isJudged,
	LETTERS,
	statusOf,
	STATUSES,
	type FrameworkEntry,
	type FrameworkIndex,
	type ThreadView,
	type VerdictFile
} from '../../../src/lib/view/verdicts';

const PER = { unit: 'deaths per 1,000 live births', unit_kind: 'per', decimals: 1 } as const;
const LESOTHO = { iso3: 'LSO', name: 'Lesotho' };

describe('statuses as letters', () => {
	it('has one letter a status, and reads each back', () => {
		expect(new Set(Object.values(LETTERS)).size).toBe(STATUSES.length);
		for (const status of STATUSES) expect(statusOf(LETTERS[status])).toBe(status);
	});

	it('counts in the order of the scale and leaves out what does not occur', () => {
		expect(countStatuses('xana')).toEqual([
			{ status: 'achieved', count: 2 },
			{ status: 'not-achieved', count: 1 },
			{ status: 'no-open-data', count: 1 }
		]);
	});

	it('counts as judged only what says how it went', () => {
		expect(STATUSES.filter((status) => isJudged(LETTERS[status]))).toHaveLength(6);
		expect(tally('aatnix')).toEqual({ judged: 4, good: 3, all: 6 });
	});

	it('measures distance over the judged targets alone', () => {
		expect(distanceOf('aaii')).toBe(0);
		expect(distanceOf('an')).toBe(2);
		expect(distanceOf('ixq')).toBeNull();
	});
});

describe('the status of a clause', () => {
	const entry = (id: string, short_title: string) => ({ id, short_title, method: 'reach' }) as FrameworkEntry;
	const index: FrameworkIndex = {
		frameworks: [entry('sdg', 'SDGs'), entry('sadc', 'SADC')],
		clauses: { fdi: ['sdg:17.3'], region: ['sadc:inflation'], sport: ['sdg:3.4'] },
		judged: {
			fdi: {
				framework: 'sdg',
				target: '17.3',
				name: 'SDGs 17.3',
				rows: ['Remittances', 'Foreign direct investment']
			},
			region: { framework: 'sadc', target: 'inflation', name: 'SADC', rows: ['Inflation'] }
		}
	};
	const file = {
		iso3: 'NPL',
		words: [],
		frameworks: { sdg: { reach: { '17.3': { r: 'td', s: 'd', h: 1 }, '3.4': { r: 'l', s: 'l', h: 0 } } } },
		threads: {}
	} satisfies VerdictFile;

	it('is that of its target, with the series that it is read from', () => {
		expect(tileVerdicts(index, file).fdi).toEqual({
			...{ framework: 'SDGs', name: 'SDGs 17.3: Foreign direct investment', letter: 'd' }
		});
	});

	it('says where its pace does not bear it out', () => {
		const late = {
			r: 't',
			s: 't',
			h: 0,
			l: [2024, 0.5],
			t: [2030, 0.01],
			p: -15,
			q: -1,
			u: 0,
			y: 2056
		} as const;
		const own = { ...file, words: ['% a year'], frameworks: { sdg: { reach: { '17.3': late as never } } } };
		expect(tileVerdicts(index, own, lateHint).fdi?.late).toBe(
			'by its rule; at this pace in 2056, not by 2030'
		);
	});

	it('is none where no target is named, and none where the framework does not bind the country', () => {
		expect(Object.keys(tileVerdicts(index, file))).toEqual(['fdi']);
	});
});

describe('a framework’s standing', () => {
	it('says how many of how many, in the past where it is over', () => {
		expect(standing('Lesotho', 'aannx', true)).toBe(
			'Lesotho met 2 of the 4 targets that can be judged, of 5 in all'
		);
		expect(standing('the United States', 'aannx', true)).toMatch(/^The United States met /);
		expect(standing('the United States', 'xq', false)).toMatch(/ judged for the United States$/);
		expect(standing('Lesotho', 'nn', false)).toBe(
			'Lesotho has met or is on track for none of the 2 targets that can be judged'
		);
		expect(standing('Lesotho', 'xq', false)).toBe(
			'None of the 2 targets of this framework can be judged for Lesotho'
		);
	});
});

describe('a verdict in a line', () => {
	it('says the unit once', () => {
		const verdict = { r: 'n', s: 'n', h: 0, b: [1990, 84.5], l: [2015, 75.1], t: [2015, 28.1667] } as const;
		expect(verdictNumbers(verdict as never, { unit: PER })).toBe(
			'84.5 in 1990 → 75.1 in 2015; target 28.2 by 2015 (per 1,000 live births)'
		);
	});

	it('gives a whole target without decimals, and calls what nobody promised a threshold', () => {
		const verdict = { r: 'l', s: 'l', h: 0, b: [2015, 51.8], l: [2024, 57.8], t: [2030, 80] } as const;
		expect(verdictNumbers(verdict as never, { unit: PER })).toContain('; target 80 by 2030');
		expect(verdictNumbers(verdict as never, { unit: PER, criterion: { band: null } })).toContain(
			'; criterion 80'
		);
		expect(verdictNumbers(verdict as never, { unit: PER, criterion: { band: [3, 7] } })).toContain(
			'; criterion 3 to 7'
		);
		expect(verdictNumbers(verdict as never, { unit: PER, threshold: 'sdsn' })).toContain(
			'57.8 in 2024; threshold of the Sustainable Development Report 80'
		);
		expect(verdictNumbers(verdict as never, { unit: PER, threshold: 'pefa', band: [95, 105] })).toContain(
			'57.8 in 2024; threshold of PEFA 95 to 105'
		);
		expect(verdictNumbers(verdict as never, { unit: PER, threshold: 'un-sdg-undp' })).toContain(
			'57.8 in 2024; threshold of UNDP’s method 80'
		);
	});

	it('tells two values apart, and says what counts as met', () => {
		const of = (b: number, l: number, unit = PER as UnitOf, more = {}) =>
			verdictNumbers({ r: 'l', s: 'l', h: 0, b: [2015, b], l: [2024, l], t: [2030, 100] } as never, {
				unit,
				...more
			}).replaceAll('\u00a0', ' ');
		const two = { unit: 'kilograms', unit_kind: 'quantity', decimals: 1 } as const;
		expect(of(0.3241, 0.2913, two)).toContain('0.32 in 2015 → 0.29 in 2024');
		expect(of(0.0324, 0.0319, { ...two, decimals: 2 })).toContain('0.0324 in 2015 → 0.0319 in 2024');
		expect(of(0.3, 0.3, two)).toContain('0.3 in 2015 → 0.3 in 2024');
		expect(of(70, 75, { unit: '% of people', unit_kind: 'share', decimals: 1 }, { metAt: 80 })).toContain(
			'target 100 % by 2030 (80 % counts as met)'
		);
	});

	it('calls a balance that is held against a deficit by its name', () => {
		const unit = { unit: '% of GDP', unit_kind: 'percent', decimals: 1 } as const;
		const balance = { r: 'a', s: 'a', h: 0, b: [2020, -0.3], l: [2024, 7.2], t: [2030, -4] } as const;
		expect(
			verdictNumbers(balance as never, { unit, criterion: { band: null } }).replaceAll('\u00a0', ' ')
		).toContain('deficit of 0.3 % in 2020 → surplus of 7.2 % in 2024; criterion deficit of 4 % at most');
	});

	it('says nothing of what is not known', () => {
		expect(verdictNumbers({ r: 'x', s: 'x', h: 0 }, { unit: PER })).toBe('');
	});
});

describe('the other rows of a target', () => {
	it('are counted where one of them says otherwise', () => {
		expect(otherRows({ r: 'tddm', s: 'd', h: 1 })).toBe('its other measures: 1 on track, 1 deteriorating');
		expect(otherRows({ r: 'ddx', s: 'd', h: 0 })).toBe('');
		expect(otherRows({ r: 'ix', s: 'i', h: 0 })).toBe('');
	});
});

describe('members of a group', () => {
	const directory = {
		economies: ['LSO', 'ZAF', 'ZMB', 'FRA'].map((iso3) => ({ iso3, name: iso3, in_sentence: iso3 })),
		groups: [
			{
				id: 'SADC',
				name: 'SADC',
				short_name: 'SADC',
				kind: 'union',
				members: [
					['LSO', 1980, null],
					['ZAF', 1994, null],
					['ZMB', 1980, null],
					['FRA', 1980, 1990]
				]
			}
		]
	} as Directory;
	const letters = { LSO: 'nn', ZAF: 'an', ZMB: 'ii', FRA: 'aa' };

	it('are sorted by distance, with those of whom nothing is known last and former members left out', () => {
		expect(heatRows(letters, directory, 'SADC', 'LSO').map(({ iso3 }) => iso3)).toEqual([
			'ZAF',
			'LSO',
			'ZMB'
		]);
	});

	it('are joined by the country in focus where it is no member', () => {
		const rows = heatRows(letters, directory, 'SADC', 'FRA');
		expect(rows[0]).toMatchObject({ iso3: 'FRA', focus: true, good: 2, judged: 2 });
	});
});

describe('the arithmetic of a target', () => {
	const question: RowQuestion = {
		indicator: 'MORT',
		method: 'mdg-gmr',
		rule: { kind: 'fraction-of-baseline', factor: 1 / 3 },
		unit: PER,
		baselineYear: 1990,
		deadline: 2015,
		asOf: 2025
	};
	const series = { y: [1990, 2000, 2010, 2015, 2020], v: [90, 110, 90, 75, 66] };

	it('gives the method asked for first, and the others beside it', () => {
		const detail = detailOf(question, series, null, LESOTHO, 'mdg-reference-path', [
			'mdg-gmr',
			'mdg-reference-path'
		]);
		expect(detail.verdicts.map(({ method }) => method.id)).toEqual(['mdg-reference-path', 'mdg-gmr']);
		expect(detail.disagree).toBe(new Set(detail.verdicts.map(({ verdict }) => verdict.status)).size > 1);
	});

	it('draws the path from the baseline to the target, the target line and the baseline year', () => {
		const { model } = detailOf(question, series, null, LESOTHO, 'mdg-gmr', ['mdg-gmr']);
		const path = model.series.find(({ id }) => id === 'path')!.points;
		expect(path[0]).toMatchObject({ year: 1990, value: 90 });
		expect(path.at(-1)).toMatchObject({ year: 2015, value: 30 });
		expect(model.target?.value).toBe(30);
		expect(model.marker?.year).toBe(1990);
	});

	it('projects only a target whose deadline is to come, and never as an actual', () => {
		const closed = detailOf(question, series, null, LESOTHO, 'mdg-gmr', ['mdg-gmr']);
		expect(closed.projected).toBe('');
		const long = {
			y: Array.from({ length: 11 }, (_, i) => 2014 + i),
			v: Array.from({ length: 11 }, (_, i) => 80 - i)
		};
		const open = detailOf(
			{ ...question, method: 'reach', deadline: 2030, baselineYear: 2015 },
			long,
			null,
			LESOTHO,
			'reach',
			['reach']
		);
		const points = open.model.series[0]!.points;
		expect(points.at(-1)).toMatchObject({ year: 2030, nature: 'projection' });
		expect(points.filter(({ year }) => year <= 2024).every(({ nature }) => nature === 'actual')).toBe(true);
		expect(open.projected).toMatch(/in 2030, four times in five between/);
	});

	it('draws a criterion that is held to every year as its band, with no path and no year to reach it by', () => {
		const rule = { kind: 'range', min: 3, max: 7 } as const;
		const held = { ...question, method: 'sadc-bands', rule, baselineYear: 2008, deadline: 2030 } as const;
		const share = { unit: '% a year', unit_kind: 'percent', decimals: 1 } as const;
		const prices = { y: [2010, 2015, 2024], v: [9, 6, 8] };
		const of = (asked: RowQuestion) =>
			detailOf({ ...asked, unit: share }, prices, null, LESOTHO, 'sadc-bands', ['sadc-bands', 'reach']);
		const band = of(held);
		expect(band.model.series.map(({ label }) => label)).toEqual([
			'Lesotho',
			'criterion 3.0\u00a0%',
			'criterion 7.0\u00a0%'
		]);
		expect(band.model.target).toBeUndefined();
		expect(band.projected).toBe('');
		const one = of({ ...held, rule: { kind: 'reach', op: 'at-least', value: 6 } });
		expect(one.model.series).toHaveLength(1);
		expect(one.model.target?.label).toBe('criterion: 6.0\u00a0%');
	});

	it('has nothing to draw and a reason where the country has no value', () => {
		const { model, verdicts } = detailOf(question, null, null, LESOTHO, 'mdg-gmr', ['mdg-gmr']);
		expect(model.series[0]!.points).toEqual([]);
		expect(verdicts[0]!.verdict.status).toBe('insufficient-data');
	});
});

describe('a concern through time', () => {
	const thread: ThreadView = {
		id: 'child',
		title: 'Child mortality',
		indicator: 'MORT',
		measure: { title: 'Deaths', ...PER },
		steps: [
			{ link: 'MDG:4.A', framework: 'MDGs', label: 'Two thirds less', measured: true },
			{ link: 'SDG:3.2', framework: 'SDGs', label: 'At most 25', measured: true }
		]
	};

	it('draws each target over the years it applied, and names a step without a line', () => {
		const model = threadModel(
			thread,
			{ y: [1990, 2015], v: [85, 75] },
			[[2000, 2015, 28, 'MDG:4.A']],
			LESOTHO
		);
		expect(model.series.map(({ label }) => label)).toEqual(['Lesotho', 'MDGs target']);
		expect(model.series[1]!.points).toHaveLength(16);
		const steps = threadSteps(thread, [[2000, 2015, 28, 'MDG:4.A']]);
		expect(steps[0]!.line).toContain('by 2015');
		expect(steps[1]!.line).toMatch(/^no line/);
	});
});

describe('a country beside the LDC lines', () => {
	const index = { unit: 'index, 0 to 100', unit_kind: 'index', decimals: 1 } as const;
	const criterion = (id: LdcCriterion['id'], inclusion: number, graduation: number): LdcCriterion => ({
		id,
		title: id.toUpperCase(),
		indicator: id,
		unit: index,
		lines: [
			{
				step: 'inclusion',
				points: [
					[2021, inclusion],
					[2024, inclusion]
				]
			},
			{
				step: 'graduation',
				points: [
					[2021, graduation],
					[2024, graduation]
				]
			}
		],
		values: []
	});
	const criteria = [criterion('income', 1000, 1200), criterion('hai', 60, 66), criterion('evi', 36, 32)];

	it('says what each criterion would have to do', () => {
		const values = { income: [[2024, 1300]], hai: [[2024, 60]], evi: [[2024, 40]] } as never;
		const [all, ...each] = whatWouldHaveToChange(criteria, values, 'Lesotho');
		expect(all).toMatch(/graduation asks for two of the three/);
		expect(each[0]).toMatch(/is past its line/);
		expect(each[1]).toBe('HAI would have to rise by 6.0, from 60.0 to 66.0.');
		expect(each[2]).toBe('EVI would have to fall by 8.0, from 40.0 to 32.0.');
	});

	it('asks for two reviews in a row', () => {
		const values = {
			income: [
				[2021, 1300],
				[2024, 1300]
			],
			hai: [
				[2021, 70],
				[2024, 70]
			],
			evi: [
				[2021, 40],
				[2024, 40]
			]
		} as never;
		expect(ldcStandings(criteria, values).map(({ result }) => result.eligible)).toEqual([true, true]);
		expect(whatWouldHaveToChange(criteria, values, 'Lesotho')[0]).toMatch(
			/met at two reviews in a row, from 2021 to 2024\.$/
		);
	});

	it('gives no verdict of graduation to a country that never was one', () => {
		const values = { income: [[2024, 1300]], hai: [[2024, 60]], evi: [[2024, 34]] } as never;
		expect(memberOf({ members: { LSO: [1971, null], BTN: [1971, 2023] } }, 'KEN')).toBe('never');
		expect(ldcTitle('Kenya', 3, 'never')).toBe(
			'Kenya is not a least developed country: where it would stand by their 3 criteria'
		);
		expect(whatWouldHaveToChange(criteria, values, 'Kenya', 'never')).toEqual([
			'A country is added that is on the wrong side of all three lines of inclusion; at the review of 2024 Kenya was on that side by HAI.'
		]);
		const left = memberOf({ members: { BTN: [1971, 2023] } }, 'BTN');
		expect(ldcTitle('Bhutan', 3, left)).toMatch(/^Bhutan left the least developed countries in 2023: /);
		expect(ldcTitle('Lesotho', 3, 'now')).toBe(
			'3 criteria decide whether Lesotho is a least developed country'
		);
	});

	it('reads from the source of a group who was to leave it, and when', () => {
		const names = [
			{ iso3: 'BGD', name: 'Bangladesh' },
			{ iso3: 'SLB', name: 'Solomon Islands' }
		];
		const source =
			'A list. Scheduled to leave, not confirmed, still counted: Bangladesh 2026-11-24, Atlantis 2026-11-24, Solomon Islands 2027-12-13.';
		expect(leavingOf(source, names)).toEqual({ BGD: '24 November 2026', SLB: '13 December 2027' });
		expect(leavingOf('A list.', names)).toEqual({});
	});

	it('says that a country was not reviewed', () => {
		const none = { income: [], hai: [], evi: [] };
		expect(whatWouldHaveToChange(criteria, none, 'the United States')[0]).toMatch(
			/^The United States was not/
		);
		expect(whatWouldHaveToChange(criteria, { income: [], hai: [], evi: [] }, 'France')[0]).toMatch(
			/was not reviewed/
		);
	});
});

describe('the names of methods', () => {
	it('stand for every method', () => {
		expect([...METHOD_IDS].sort()).toEqual(Object.keys(METHODS).sort());
	});
});
