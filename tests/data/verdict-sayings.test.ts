/** What pages say of verdicts, held against the values of the series themselves. */
import { beforeAll, describe, expect, it } from 'vitest';
import { observed } from '../../src/lib/assess/frameworks/points';
import { englishVerdicts } from '../../src/lib/words/en/frameworks';
import type { LdcCriterion } from '../../src/lib/view/framework-page';
import { whatWouldHaveToChange, type LdcValues } from '../../src/lib/view/ldc';
import { said } from '../../src/lib/words/verdict-words';
import { assessAll, type Assessed } from './assessed';

let assessed: Assessed;
beforeAll(async () => {
	assessed = await assessAll();
}, 180_000);

const TB_DEATHS = 'all_forms_of_tb_deaths_per_100000_estimated';
const valueOf = (indicator: string, iso3: string, year: number) =>
	observed(assessed.inputs.series.get(indicator)?.get(iso3)).find((point) => point.year === year)?.value;

describe('a target whose deadline has passed', () => {
	it('of deaths by tuberculosis is reached late in Lesotho, in 2024', () => {
		const { shown, latest, later, target } = assessed.verdict('endtb', '2020-deaths', TB_DEATHS);
		expect([shown, latest, target?.[0]]).toEqual(['not-achieved', [2020, 229], 2020]);
		expect(later).toEqual({ newest: [2024, 187], isMet: true, first: [2024, 187] });
		expect(valueOf(TB_DEATHS, 'LSO', 2023)).toBeGreaterThan(target![1]);
	});

	it('of mothers’ deaths stood far off in the year in which its pace would have come there', () => {
		const { reach_year, later, target } = assessed.verdict('mdg', '5.A', 'SH.STA.MMRT');
		expect(reach_year).toBe(2023);
		expect(later?.newest[0]).toBe(2023);
		expect(later?.newest[1]).toBeCloseTo(478, 0);
		expect(target?.[1]).toBeCloseTo(166, 0);
	});

	it('never leaves out a newer value that its series has, in any economy', () => {
		for (const [id, rows] of assessed.all)
			for (const { question, row, verdicts } of rows) {
				if (!['mdg-gmr', 'reach'].includes(question.method) || question.standing) continue;
				for (const [iso3, { latest, target, later, fact }] of verdicts) {
					if (!latest || !target || target[0] > question.asOf) continue;
					if (!['missed', 'growth', 'meets', 'meets-aim'].includes(fact.say)) continue;
					const newest = observed(assessed.inputs.series.get(row.indicator)?.get(iso3)).at(-1)!;
					expect([id, iso3, later?.newest[0] ?? latest[0]]).toEqual([id, iso3, newest.year]);
				}
			}
	});

	it('has a pace of one’s own in each method, and each names its years', () => {
		const gmr = assessed.verdict('mdg', '4.A', 'SH.DYN.MORT');
		const straight = assessed.verdict('ipoa', 'E.2', 'SH.DYN.MORT');
		expect([gmr.since?.[0], gmr.latest?.[0], gmr.reach_year]).toEqual([2010, 2015, 2041]);
		expect([straight.since, straight.baseline?.[0], straight.reach_year]).toEqual([null, 1990, 2140]);
	});
});

describe('a balance held against a deficit', () => {
	it('is a surplus in words: Lesotho in 2024', () => {
		const verdict = assessed.verdict('sadc', 'budget_deficit', 'GC.NLD.TOTL.GD.ZS');
		expect(verdict.latest?.[1]).toBeCloseTo(7.2, 1);
		const unit = { unit: '% of GDP', unit_kind: 'percent', decimals: 1 } as const;
		expect(said(englishVerdicts, verdict, unit).sentence.replaceAll('\u00a0', ' ')).toMatch(
			/^Surplus of 7\.2 % in 2024; the criterion is a deficit of 4\.0 % at most\./
		);
	});
});

describe('a way made in one step', () => {
	it('is that of protected land in Lesotho, and shows no pace', () => {
		const verdict = assessed.verdict('a63', '7-protected', 'ER.PTD.TOTL.ZS');
		expect(verdict.step?.from[0]).toBe(2022);
		expect(verdict.step?.to[0]).toBe(2023);
		expect(verdict.step!.to[1] - verdict.step!.from[1]).toBeGreaterThan(20);
		const unit = { unit: '% of territory', unit_kind: 'share', decimals: 1 } as const;
		expect(said(englishVerdicts, verdict, unit).sentence).toContain('one step, from 0.5');
	});
});

describe('the reviews of least developed countries', () => {
	it('are counted: Tuvalu meets the lines of graduation at eight in a row', () => {
		const rows = assessed.all.get('ldc')!;
		const criteria = (['income', 'hai', 'evi'] as const).map((id): LdcCriterion => {
			const own = rows.filter(({ row: { rule } }) => rule.kind === 'ldc-threshold' && rule.criterion === id);
			const { indicator, unit } = own[0]!.question;
			return {
				...{ id, title: id, indicator, unit, values: [] },
				lines: own.map(({ row: { rule }, question }) => ({
					step: rule.kind === 'ldc-threshold' ? rule.step : 'graduation',
					points: (question.lines ?? []).map(({ review, value }) => [review, value])
				}))
			};
		});
		const values = Object.fromEntries(
			criteria.map(({ id, indicator }) => [
				id,
				observed(assessed.inputs.series.get(indicator)?.get('TUV')).map(({ year, value }) => [year, value])
			])
		) as LdcValues;
		expect(whatWouldHaveToChange(criteria, values, 'Tuvalu')[0]).toContain(
			'met at eight reviews in a row, from 2003 to 2024.'
		);
	});
});
