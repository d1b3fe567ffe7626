import { describe, expect, it } from 'vitest';
import { aimText } from '../../../../src/lib/view/home/aim-text';
import { aimsOf, toGo } from '../../../../src/lib/view/home/aims';
import { deliveries, isMeasured } from '../../../../src/lib/view/home/delivering';
import { measureOf, worstAndBest, type Beside, type Telling } from '../../../../src/lib/view/home/measures';
import type {
	FrameworkEntry,
	FrameworkView,
	TargetVerdict,
	VerdictFile
} from '../../../../src/lib/view/verdicts';
import { english } from '../../../../src/lib/words/en';
import type { Aim } from '../../../../src/lib/view/home/answers';
import type { Views } from '../../../../src/lib/view/views';

const verdict = (s: string, more: Partial<TargetVerdict> = {}): TargetVerdict => ({
	r: s,
	s,
	h: 0,
	b: [2015, 100],
	l: [2023, 60],
	t: [2030, 0],
	...more
});
const file = (targets: Record<string, TargetVerdict>): VerdictFile => ({
	iso3: 'LSO',
	words: [],
	frameworks: { sdg: { reach: targets } },
	threads: {}
});
const entry: FrameworkEntry = {
	id: 'sdg',
	code: 'SDG',
	title: 'Sustainable Development Goals',
	short_title: 'SDGs',
	years: [2015, 2030],
	method: 'reach',
	methods: ['reach'],
	follows: [],
	targetIds: ['1', '2', '3', '4']
};

describe('what is delivered', () => {
	it('counts targets with a number and a recent value, the furthest from its target first', () => {
		const targets = { 1: verdict('a'), 2: verdict('d'), 3: verdict('l'), 4: verdict('i') };
		const [bar] = deliveries([entry], file(targets), 2025);
		expect(bar).toMatchObject({ measured: 3, judged: 3, targets: 4, until: 2030 });
		expect(bar?.counts).toEqual([
			['d', 1],
			['l', 1],
			['a', 1]
		]);
	});

	it('leaves out a target without a number, one with an old value, and one that is not judged', () => {
		const without = verdict('t');
		delete without.t;
		expect(isMeasured(without, 2025)).toBe(false);
		expect(isMeasured(verdict('t', { l: [2017, 60] }), 2025)).toBe(false);
		expect(isMeasured(verdict('i'), 2025)).toBe(false);
		expect(isMeasured(verdict('t'), 2025)).toBe(true);
	});

	it('has no bar of a framework that is over, of one that does not bind, nor of two targets', () => {
		const three = { 1: verdict('a'), 2: verdict('d'), 3: verdict('l') };
		expect(deliveries([{ ...entry, years: [2015, 2025] }], file(three), 2025)).toEqual([]);
		expect(deliveries([{ ...entry, id: 'awaza' }], file(three), 2025)).toEqual([]);
		expect(deliveries([entry], file({ 1: verdict('a'), 2: verdict('d') }), 2025)).toEqual([]);
	});
});

describe('the way still to go', () => {
	it('is the part of the way from baseline to target, none of what is achieved', () => {
		expect(toGo(verdict('l'))).toBeCloseTo(0.6, 10);
		expect(toGo(verdict('d', { l: [2023, 120] }))).toBe(1);
		expect(toGo(verdict('a'))).toBe(0);
		expect(toGo(verdict('l', { t: [2030, 100] }))).toBeNull();
	});

	it('is of the newest target in force, and of what is tied to its series', () => {
		const view = (id: string, from: number, targets: string[]) =>
			({
				...entry,
				id,
				years: [from, 2031],
				targets: targets.map((target) => ({
					id: target,
					rows: [{ question: { indicator: 'SH_STA_MORT', rule: { kind: 'monitor' } } }]
				}))
			}) as unknown as FrameworkView;
		const both: VerdictFile = {
			...file({ '3.1': verdict('l') }),
			frameworks: {
				sdg: { reach: { '3.1': verdict('l') } },
				dpoa: { reach: { mothers: verdict('l', { t: [2031, 10] }) } }
			}
		};
		const aims = aimsOf(
			[view('sdg', 2015, ['3.1']), view('dpoa', 2022, ['mothers'])],
			both,
			2025,
			() => 'mothers'
		);
		expect(aims.get('mothers')).toMatchObject({ year: 2031, value: 10, name: 'SDGs' });
		expect(aimsOf([view('sdg', 2015, ['3.1'])], both, 2030, () => 'mothers').size).toBe(0);
		const worded = { ...file({ '2-infections': verdict('l'), '17.b': verdict('l') }) };
		const name = (id: string) => aimsOf([view('sdg', 2015, [id])], worded, 2025, () => id).get(id)?.name;
		expect([name('2-infections'), name('17.b')]).toEqual(['SDGs', 'SDGs 17.b']);
		expect(said(aims.get('mothers')!)).toBe('target 10 by 2031 (SDGs)');
		const report = view('sdg', 2015, ['3.1']);
		report.targets[0]!.rows[0]!.question.method = 'sdsn';
		expect(aimsOf([report], both, 2025, () => 'mothers').size).toBe(0);
	});

	it('is no target of a last year where it is a criterion that is held to every year', () => {
		const question = {
			...{ indicator: 'inflation', method: 'sadc-bands' },
			rule: { kind: 'range', min: 3, max: 7 }
		};
		const sadc = { ...entry, years: [2008, 2030], targets: [{ id: 'inflation', rows: [{ question }] }] };
		const aim = () =>
			aimsOf(
				[sadc as unknown as FrameworkView],
				file({ inflation: verdict('n', { t: [2030, 5] }) }),
				...([2025, (id: string) => id] as const)
			).get('inflation')!;
		expect(said(aim())).toBe('criterion 3 to 7 (SDGs)');
		question.rule = { kind: 'reach', op: 'at-least', value: 5 } as never;
		expect(said(aim())).toBe('criterion 5 (SDGs)');
	});
});

const said = (aim: Aim) => aimText(aim, String, english);

const telling = (clause: string, id: string, direction: 'up' | 'down' = 'down'): Telling => ({
	clause,
	name: id,
	among: '',
	notIn: '',
	indicator: {
		id,
		title: id,
		short_title: id,
		subject: id,
		plural: false,
		unit: '% of people',
		unit_kind: 'share',
		direction,
		ideal: null,
		decimals: 1,
		last_year: 2024,
		source_id: 'wdi',
		aggregate: 'median'
	}
});
const years = [2019, 2020, 2021, 2022, 2023, 2024];
const viewsOf = (series: Record<string, number[]>, rank = 5): Views => ({
	country: { iso3: 'LSO', name: 'Lesotho', inSentence: 'Lesotho' },
	economy: {
		iso3: 'LSO',
		groups: ['SADC'],
		similar: [],
		series: Object.fromEntries(
			Object.entries(series).map(([id, v]) => [id, { y: years.slice(-v.length), v }])
		),
		ranks: Object.fromEntries(
			Object.keys(series).map((id, i) => [
				id,
				{ SADC: { rank: Math.min(16, rank + i), of: 16, members: 16, year: 2024 } }
			])
		)
	},
	compared: [{ id: 'SADC', kind: 'group', label: 'SADC', inSentence: 'SADC', series: {} }],
	groupNames: { SADC: 'SADC' }
});
const beside: Beside = {
	ranges: new Map(['a', 'b', 'c', 'd'].map((id) => [id, { low: 5, high: 45 }])),
	aims: new Map(),
	region: 'SADC',
	population: 2e6
};

describe('a measure of level', () => {
	it('is not known where it is zero in every year, since nobody counts it there', () => {
		expect(measureOf(telling('x', 'a'), viewsOf({ a: [0, 0, 0, 0, 0, 0] }), beside)).toBeNull();
		expect(measureOf(telling('x', 'a'), viewsOf({ a: [0, 0, 0, 1, 0, 0] }), beside)).not.toBeNull();
	});

	it('waits for a second value where the newest is far off all others', () => {
		expect(measureOf(telling('x', 'a'), viewsOf({ a: [1, 1, 1, 1, 1, 50] }), beside)).toBeNull();
		expect(measureOf(telling('x', 'a'), viewsOf({ a: [1, 1, 1, 1, 49, 50] }), beside)).not.toBeNull();
	});

	it('has no place low in a list in which it is as good as the best', () => {
		const births = telling('x', 'a', 'up');
		const good = viewsOf({ a: [44, 44, 44, 44, 44, 44] }, 12);
		expect(measureOf(births, good, beside)?.region).toBeNull();
		expect(measureOf(births, viewsOf({ a: [30, 30, 30, 30, 30, 30] }, 12), beside)?.region?.rank).toBe(12);
	});

	it('tells no change of a handful of people', () => {
		const rate = telling('x', 'a');
		rate.indicator.unit = 'per 100,000 population';
		rate.indicator.unit_kind = 'per';
		const few = measureOf(rate, viewsOf({ a: [0.3, 0.3, 0.5, 0.8, 1.1, 1.2] }), beside);
		expect(few).toMatchObject({ fewPeople: true, lately: { status: 'flat' }, severity: { change: 0 } });
		expect(measureOf(rate, viewsOf({ a: [9, 9, 12, 15, 20, 24] }), beside)?.fewPeople).toBe(false);
	});

	it('is among the best only where it stands in the better half, but for the first', () => {
		const flat = [20, 20, 20, 20, 20, 20];
		const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
		const low = viewsOf(Object.fromEntries(ids.map((id) => [id, flat])), 11);
		const all = ids.flatMap((id) => measureOf(telling(id, id), low, beside) ?? []);
		const { worst, best } = worstAndBest(all);
		expect(worst).toHaveLength(3);
		expect(best.map(({ indicator }) => indicator.id)).toEqual(['a']);
	});

	it('is not among the best where a low value is no merit', () => {
		const flat = [20, 20, 20, 20, 20, 20];
		const ids = ['a', 'b', 'c', 'd'];
		const views = viewsOf(Object.fromEntries(ids.map((id) => [id, flat])), 1);
		const all = ids.flatMap(
			(id) => measureOf({ ...telling(id, id), among: id === 'a' ? 'worst' : '' }, views, beside) ?? []
		);
		const { best } = worstAndBest(all);
		expect(best.map(({ indicator }) => indicator.id)).toEqual(['b', 'c']);
	});

	it('is not known on the good side of where a fault begins', () => {
		const water: Telling = { ...telling('x', 'a'), faultFrom: 25 };
		expect(measureOf(water, viewsOf({ a: [24, 24, 24, 24, 24, 24.5] }), beside)).toBeNull();
		expect(measureOf(water, viewsOf({ a: [24, 24, 24, 24, 24, 25] }), beside)).not.toBeNull();
		expect(
			measureOf({ ...telling('x', 'a', 'up'), faultFrom: 25 }, viewsOf({ a: [24, 26] }), beside)
		).toBeNull();
	});

	it('knows the step that made nearly all of its change', () => {
		const births = measureOf(telling('x', 'a', 'up'), viewsOf({ a: [20, 20, 20, 20, 41, 42] }), beside);
		expect(births?.leap).toEqual([2022, 2023]);
		expect(
			measureOf(telling('x', 'a', 'up'), viewsOf({ a: [20, 24, 28, 33, 37, 42] }), beside)?.leap
		).toBeNull();
	});

	it('is among the worst or the best once, and each clause once', () => {
		const flat = [20, 20, 20, 20, 20, 20];
		const views = viewsOf({ a: flat, b: flat, c: flat, d: flat }, 2);
		const all = [telling('x', 'a'), telling('x', 'b'), telling('y', 'c'), telling('z', 'd')].flatMap(
			(one) => measureOf(one, views, beside) ?? []
		);
		const { worst, best } = worstAndBest(all);
		expect(worst.map(({ indicator }) => indicator.id)).toEqual(['d']);
		expect(best.map(({ indicator }) => indicator.id)).toEqual(['a']);
	});
});
