/** What single targets come to for economies unlike each other, each held against what was measured. */
import { beforeAll, describe, expect, it } from 'vitest';
import { isJudged } from '../../src/lib/view/verdicts';
import { assessAll, type Assessed } from './assessed';

let assessed: Assessed;
beforeAll(async () => {
	assessed = await assessAll();
}, 180_000);
const sdg = (target: string, iso3: string) => assessed.headline('sdg', target, iso3);

describe('what can get no better', () => {
	it('is achieved, and not limited for no longer rising', () => {
		// Gender laws on work: 100 % in 2018 and in 2024. A national plan against disasters: 1 of 1.
		expect(sdg('5.1', 'DEU')).toMatchObject({ s: 'a', by: 'SG_LGL_GENEQEMP', b: [2018, 100], l: [2024, 100] });
		expect(sdg('11.b', 'QAT')).toMatchObject({ s: 'a', b: [2015, 1], l: [2024, 1] });
	});

	it('is a share of industry that is only not to fall below a fifth, and is above it', () => {
		const { s, b, l } = sdg('9.2', 'VNM');
		expect(s).toBe('a');
		expect(Math.min(b![1], l![1])).toBeGreaterThan(20);
	});
});

describe('spending against the budget', () => {
	it('is best at 100 %: more and less are both a miss', () => {
		expect(sdg('16.6', 'VNM')).toMatchObject({ s: 'a', by: 'GF_XPD_GBPC' });
		expect(sdg('16.6', 'DEU')).toMatchObject({ s: 'a', by: 'GF_XPD_GBPC' });
		// 81.6 % to 83.2 %.
		expect(sdg('16.6', 'BGD')).toMatchObject({ s: 'l', by: 'GF_XPD_GBPC' });
	});

	it('is not judged by 0.8 % of a budget', () => {
		expect(assessed.verdict('sdg', '16.6', 'GF_XPD_GBPC', 'KIR')).toMatchObject({
			...{ shown: 'insufficient-data', refused_by: 'implausible' }
		});
	});
});

describe('a number of people', () => {
	it('does not speak for a target where its indicator has a rate, in any economy', () => {
		const counts = ['SH_DYN_MORTN', 'SH_DYN_IMRTN', 'SH_DYN_NMRTN', 'VC_IHR_PSRCN', 'AG_PRD_FIESMSN', 'SN_ITK_DEFCN'];
		for (const { iso3 } of assessed.inputs.economies)
			for (const target of ['2.1', '2.2', '3.2', '16.1']) {
				const { by, s } = sdg(target, iso3);
				if (counts.includes(by) && isJudged(s)) {
					const rate = by.replace(/N$/, '');
					expect(assessed.inputs.series.get(rate)?.has(iso3) ?? false, `${target} ${iso3} ${by}`).toBe(false);
				}
			}
		expect(sdg('3.2', 'DEU')).toMatchObject({ s: 'a', by: 'SH_DYN_MORT' });
		expect(sdg('16.1', 'DEU').by).toBe('VC_IHR_PSRC');
	});

	it('is enough where one of it is asked for', () => {
		expect(assessed.verdict('sdg', '12.1', 'SG_SCP_POLINS', 'DEU')).toMatchObject({
			...{ status: 'achieved', latest: [2021, 12] }
		});
	});
});

describe('a zero', () => {
	it('of one year, or of long ago, ends no losses', () => {
		for (const [target, iso3, indicator] of [
			['11.5', 'DEU', 'VC_DSR_CDAN'],
			['16.2', 'QAT', 'VC_HTF_DETVOG'],
			['1.5', 'VNM', 'VC_DSR_CHLN'],
			['13.1', 'QAT', 'VC_DSR_MTMP']
		] as const)
			expect(assessed.verdict('sdg', target, indicator, iso3), `${target} ${iso3}`).toMatchObject({
				...{ shown: 'insufficient-data', refused_by: 'zero-of-a-year' }
			});
	});
});

describe('the series that a target is judged by', () => {
	it('is unemployment as everybody has it', () => {
		for (const iso3 of ['DEU', 'VNM', 'LSO', 'QAT']) expect(sdg('8.5', iso3).by).toBe('SL.UEM.TOTL.ZS');
	});

	it('asks for half of the poverty that there was', () => {
		expect(sdg('1.2', 'DEU')).toMatchObject({ s: 'd', b: [2015, 20], t: [2030, 10] });
	});

	it('is not of key sites where all of the sea is meant, nor of one region of one country', () => {
		expect(sdg('14.5', 'DEU')).toMatchObject({ s: 'm', f: 'not-the-target' });
		expect(assessed.verdict('sdg', '12.7', 'SG_SCP_PROCN_HS', 'URY').shown).toBe('no-method');
	});
});

describe('a number', () => {
	const question = (target: string, indicator: string) =>
		assessed.all.get('sdg')!.find((one) => one.target.id === target && one.row.indicator === indicator)!.question;

	it('is the method’s where no text has it, and the target’s own where one does', () => {
		for (const [target, indicator] of [
			...[['7.2', 'EG_FEC_RNEW'], ['3.a', 'SH_PRV_SMOK'], ['3.6', 'SH_STA_TRAF'], ['10.7', 'SM_POP_REFG_OR']],
			['3.9', 'SH_STA_WASHARI']
		] as const)
			expect(question(target!, indicator!).threshold, target).toBe('un-sdg-undp');
		expect(question('8.5', 'SL.UEM.TOTL.ZS').threshold).toBe('sdsn');
		for (const [target, indicator] of [
			...[['3.1', 'SH_STA_MORT'], ['3.2', 'SH_DYN_NMRT'], ['3.2', 'SH_DYN_MORT'], ['10.c', 'SI_RMT_COST']],
			...[['10.c', 'SI_RMT_COST_SC'], ['17.2', 'DC_ODA_TOTGGE'], ['1.2', 'SI_POV_NAHC'], ['1.2', 'SD_MDP_MUHC']]
		] as const)
			expect(question(target!, indicator!).threshold, indicator).toBeUndefined();
	});

	it('that comes in 2187 is not on track', () => {
		expect(sdg('3.a', 'DEU')).toMatchObject({ s: 'c', f: 'late-by-rule', y: 2187 });
		expect(sdg('7.2', 'QAT')).toMatchObject({ s: 'i', f: 'small-start' });
	});
});

describe('what was set for developing countries', () => {
	it('judges no donor: of the Millennium Goals the eighth alone holds Germany', () => {
		const goals = (iso3: string) =>
			assessed.data.frameworks
				.find(({ id }) => id === 'mdg')!
				.targets.filter(({ id }) => isJudged(assessed.headline('mdg', id, iso3).s))
				.map(({ id }) => id);
		expect(goals('DEU')).toEqual(['8.B']);
		expect(goals('LSO').length).toBeGreaterThan(8);
		// Qatar gave aid, too, and is a developing country by the United Nations.
		expect(goals('QAT').length).toBeGreaterThan(8);
	});

	it('holds trade and debt by something else than aid', () => {
		for (const target of ['8.A', '8.D'])
			expect(assessed.verdict('mdg', target, 'DC_ODA_TOTG.2020', 'DEU')).toMatchObject({ shown: 'no-method' });
	});

	it('asks no donor for money from abroad, or for energy where there is none', () => {
		for (const target of ['2.a', '7.b', '9.b', '12.a', '17.3', '17.9']) {
			expect(assessed.verdict('sdg', target, assessed.headline('sdg', target, 'BGD').by, 'DEU').shown).toBe(
				'not-a-party'
			);
			expect(assessed.headline('sdg', target, 'BGD').s, target).not.toBe('p');
		}
	});

	it('is not told by machines, branches, or what banks earn', () => {
		for (const iso3 of ['DEU', 'VNM', 'LSO', 'KEN']) {
			expect(sdg('8.10', iso3).by).toBe('FB_BNK_ACCSS');
			expect(sdg('10.5', iso3).by).not.toBe('FI_FSI_FSERA');
			expect(sdg('17.13', iso3).by).not.toMatch(/BX_KLT|NY_GDP/);
		}
	});
});

describe('a loss of species', () => {
	it('is not halted where the index falls', () => {
		const { s, b, l } = sdg('15.5', 'DEU');
		expect(l![1]).toBeLessThan(b![1]);
		expect(s).toBe('l');
	});
});

describe('what is asked of a group as a whole', () => {
	it('is so of industry as of exports', () => {
		for (const target of ['3.01.03', '4.01.02'])
			expect(assessed.headline('dpoa', target, 'BGD')).toMatchObject({ s: 'm', f: 'group-target' });
	});
});

describe('whose a number is, of budgets', () => {
	it('is named: the mark of PEFA, which no text of the goals has', () => {
		const row = assessed.all.get('sdg')!.find(({ row: { indicator } }) => indicator === 'GF_XPD_GBPC')!;
		expect(row.question.threshold).toBe('pefa');
	});
});
