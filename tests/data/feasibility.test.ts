/** Who has done it before: three cases counted again with SQL alone, and how good the answers would have been. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASE } from '../../scripts/database/build';
import { readFrameworks, type FrameworkData } from '../../scripts/frameworks/read';
import { fixedGoal } from '../../src/lib/assess/feasibility/asked';
import { historiesOf } from '../../src/lib/assess/feasibility/histories';
import { precedents } from '../../src/lib/assess/feasibility/precedents';
import { brier, meanGap, reliability } from '../../src/lib/assess/feasibility/score';
import { trial, type TrialAnswer } from '../../src/lib/assess/feasibility/trial';
import { parseSeriesMethod } from '../../src/lib/assess/frameworks/series-method';
import { openNative, type NativeDatabase } from '../../src/lib/database/native';
import { indicators } from '../../src/lib/query/indicators';
import { packedPast } from '../../src/lib/query/packed-past';
import type { Indicator } from '../../src/lib/types';
import { TRIAL_INDICATORS } from './support/trial-indicators';

let db: NativeDatabase;
beforeAll(async () => {
	db = await openNative(DATABASE);
});
afterAll(() => db.close());

/** The same count by the database: windows over, not met before, the end at most two years early. */
const BY_SQL = `
	WITH o AS (SELECT economy, year, value, SCALED(value) g FROM observation
		WHERE indicator = $indicator AND nature IN ('actual', 'estimate')),
	q AS (SELECT (quantile_cont(g, 0.75) - quantile_cont(g, 0.25)) / 1.349 s, max(year) newest FROM o),
	starts AS (SELECT o.* FROM o, q WHERE economy <> 'LSO' AND year + $years <= newest
		AND abs(g - SCALED($value::DOUBLE)) <= $band * s AND NOT MET(value)
		AND NOT EXISTS (SELECT 1 FROM o b WHERE b.economy = o.economy AND b.year < o.year AND MET(b.value))),
	ends AS (SELECT s.economy, s.year,
		(SELECT arg_max(e.value, e.year) FROM o e WHERE e.economy = s.economy AND e.year > s.year
			AND e.year BETWEEN s.year + $years - 2 AND s.year + $years) AS value
		FROM starts s)
	SELECT count(*)::INT AS cases, count(DISTINCT economy)::INT AS economies, (count(*) FILTER (MET(value)))::INT AS reached,
		(count(DISTINCT economy) FILTER (MET(value)))::INT AS by, median(value) AS half
	FROM ends WHERE value IS NOT NULL`;

describe('three cases of Lesotho, counted again with SQL', () => {
	it.each([
		['SH.DYN.MORT', 'per', 60, 25, 'down', 0.1, { cases: 812, economies: 134, reached: 0, by: 0, half: 47.9 }],
		['EG.ELC.ACCS.ZS', 'share', 60.6, 99, 'up', 0.1, { cases: 243, economies: 42, reached: 1, by: 1, half: 69.8 }],
		['SH.STA.BRTC.ZS', 'share', 88.8, 95, 'up', 0.1, { cases: 77, economies: 31, reached: 32, by: 19, half: 94.4 }]
	] as const)('%s', async (indicator, kind, value, target, better, band, expected) => {
		const scaled = kind === 'share' ? 'ln((x + 0.5) / (100.5 - x))' : 'ln(x)';
		const met = better === 'up' ? `x >= ${target} * 0.999` : `x <= ${target} * 1.001`;
		const call = (name: string, body: string, sql: string) =>
			sql.replaceAll(new RegExp(`${name}\\(([^()]+)\\)`, 'g'), (_, x: string) => `(${body.replaceAll(/\bx\b/g, x)})`);
		const sql = call('MET', met, call('SCALED', scaled, BY_SQL))
			.replaceAll('$indicator', `'${indicator}'`)
			.replaceAll('$years', '6')
			.replaceAll('$value', String(value))
			.replaceAll('$band', String(band));
		const [counted] = await db.query<typeof expected>(sql);
		const series = (await packedPast(db, [indicator])).get(indicator)!;
		const found = precedents(
			historiesOf(series, kind)!,
			{ iso3: 'LSO', value, year: 2024, years: 6 },
			{ value: target, better }
		)!;
		const own = {
			cases: found.cases,
			economies: found.economies,
			reached: found.reached,
			by: found.reachedBy,
			half: found.ends[1]
		};
		expect(own).toEqual(expected);
		expect(Math.abs(counted!.cases - own.cases)).toBeLessThanOrEqual(2);
		expect({ ...counted, cases: 0, half: 0 }).toEqual({ ...own, cases: 0, half: 0 });
		expect(counted!.half).toBeCloseTo(own.half, 6);
	});

	it('names Costa Rica, Chile and the Maldives as those who came nearest on deaths of children', async () => {
		const series = (await packedPast(db, ['SH.DYN.MORT'])).get('SH.DYN.MORT')!;
		const { nearest, band } = precedents(
			historiesOf(series, 'per')!,
			{ iso3: 'LSO', value: 60, year: 2024, years: 6 },
			{ value: 25, better: 'down' }
		)!;
		expect(nearest.slice(0, 3).map(({ iso3, start, values }) => [iso3, start, values[0], values.at(-1)])).toEqual([
			['CRI', 1973, 58.3, 26.5],
			['CHL', 1976, 56.8, 26.9],
			['MDV', 1997, 53.5, 27.4]
		]);
		expect(nearest.map(({ values }) => values.length)).toEqual([7, 7, 7, 7, 7]);
		expect(band.map(Math.round)).toEqual([52, 69]);
	});
});

describe('asked in 2000, 2005, 2010 and 2014, and held against what came', () => {
	let answers: TrialAnswer[];
	const of = (test: (answer: TrialAnswer) => boolean) => answers.filter(test);
	const inThe2010s = ({ asked }: TrialAnswer) => asked >= 2010;
	const skill = (own: TrialAnswer[]) =>
		1 - brier(own) / brier(own.map(({ climate, came }) => ({ said: climate, came })));

	/** Numbers that frameworks ask for of what an indicator measures, by whichever publisher. */
	function targetsOf(
		{ tie_id, id, unit_kind, direction }: Indicator,
		all: readonly Indicator[],
		data: FrameworkData
	): number[] {
		const tied = all.filter((one) => one.id === id || (tie_id && one.tie_id === tie_id && one.unit_kind === unit_kind));
		const names = new Map(tied.map((one) => [one.id, one]));
		const asked = data.frameworks.flatMap(({ targets }) => targets.flatMap((target) => target.indicators));
		const goals = asked.flatMap(({ indicator, rule }) => {
			const series = names.get(indicator)?.series;
			if (series === undefined) return [];
			const seriesMethod = parseSeriesMethod(data.sdgSeries.get(series)?.methodology);
			return fixedGoal({ rule, seriesMethod }) ?? [];
		});
		return [...new Set(goals.filter(({ better }) => better === direction).map(({ value }) => value))];
	}

	/** Every second economy by its letters: all of them say the same in twice the time. */
	const isTried = (iso3: string) => [...iso3].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 2 === 0;

	beforeAll(async () => {
		const all = await indicators(db);
		const series = await packedPast(db, TRIAL_INDICATORS);
		const data = readFrameworks(join(import.meta.dirname, '../../data'));
		answers = TRIAL_INDICATORS.flatMap((id) => {
			const one = all.find((each) => each.id === id)!;
			const better = one.direction === 'down' ? 'down' : 'up';
			const asked = { kind: one.unit_kind, better, series: series.get(id)!, targets: targetsOf(one, all, data) } as const;
			return [...trial(asked, isTried)];
		});
	}, 180_000);

	it('answers many questions on 52 indicators', () => {
		expect(TRIAL_INDICATORS.length).toBe(52);
		expect(answers.length).toBeGreaterThan(80_000);
	});

	it('knows more than how often the same is reached from any level', () => {
		expect(skill(answers)).toBeGreaterThanOrEqual(0.1);
		expect(skill(of(inThe2010s))).toBeGreaterThanOrEqual(0.12);
		expect(skill(of(({ isTarget }) => isTarget))).toBeGreaterThanOrEqual(0.18);
	});

	it('is not worse than the projection on the same questions', () => {
		const both = of(({ projected }) => projected !== null);
		expect(both.length).toBeGreaterThan(0.8 * answers.length);
		expect(brier(both)).toBeLessThanOrEqual(
			brier(both.map(({ projected, came }) => ({ said: projected!, came })))
		);
	});

	it('means what it says: of what it called one in four, one in four came', () => {
		expect(meanGap(answers)).toBeLessThanOrEqual(0.03);
		expect(meanGap(of(inThe2010s))).toBeLessThanOrEqual(0.045);
		for (const { said, came, count } of reliability(answers))
			if (count >= 200) expect(Math.abs(said - came), `said ${said}`).toBeLessThanOrEqual(said <= 0.6 ? 0.04 : 0.18);
	});

	it('promises too much above 60 %, which is why no number is shown there', () => {
		const above = of(({ said }) => said > 0.6);
		const came = above.filter((answer) => answer.came).length / above.length;
		const said = above.reduce((sum, answer) => sum + answer.said, 0) / above.length;
		expect(said - came).toBeGreaterThan(0.05);
	});

	it('is wrong in at most one of a hundred where it says that none did', () => {
		const none = of(({ said }) => said === 0);
		expect(none.filter(({ came }) => came).length / none.length).toBeLessThanOrEqual(0.01);
	});

	it('holds about eight in ten values between the first and the last tenth of the histories', () => {
		const inside = of((answer) => answer.inside).length / answers.length;
		expect(inside).toBeGreaterThanOrEqual(0.77);
		expect(inside).toBeLessThanOrEqual(0.84);
	});
});
