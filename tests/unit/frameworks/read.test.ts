import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readFrameworks } from '../../../scripts/frameworks/read';

const MDG = `id: mdg
code: MDG
title: Goals
short_title: Goals
years: [2000, 2015]
vintage: list of 2008
sources: [{ title: List, url: 'https://example.org/' }]
method: mdg-gmr
methods: [mdg-gmr]
goals: [{ id: '4', label: Children }]
targets:
  - id: 4.A
    goal: '4'
    label: Fewer deaths
    confidence: sure
    indicators:
      - { number: '4.1', indicator: SH.DYN.MORT, rule: { kind: fraction-of-baseline, factor: 0.5 } }
`;
const SDG = MDG.replace('id: mdg\ncode: MDG', 'id: sdg\ncode: SDG')
	.replace('method: mdg-gmr\nmethods: [mdg-gmr]', 'method: un-sdg-undp\nmethods: [un-sdg-undp]')
	.replace("id: '4', label", "id: '3', label")
	.replace(
		/ {2}- id: 4\.A[\s\S]*/,
		`  - { id: '3.2', goal: '3', label: Fewer deaths, confidence: sure, indicators: [] }\n`
	);
const SERIES =
	'series,indicator,target,goal,custodian,tier,method,direction,target_value,growth_limits,ratio_limits,required_growth,baseline_year,baseline_years,level_thresholds,level_names\n' +
	'SH_DYN_MORT,3.2.1,3.2,3,UNICEF,Tier I,CAGRR,decrease,25,0.01; -0.005; -0.01,,,2015,STP 2016,25; 35,\n';

/** A small data folder that is right, with some of its files replaced. */
function data(files: Record<string, string> = {}): string {
	const folder = mkdtempSync(join(tmpdir(), 'frameworks-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	const all: Record<string, string> = {
		'frameworks/mdg.yaml': MDG,
		'frameworks/sdg.yaml': SDG,
		'frameworks/sdg-series.csv': SERIES,
		'frameworks/threads.yaml':
			"- { id: children, title: Children, indicator: SH.DYN.MORT, steps: [{ target: 'MDG:4.A', row: SH.DYN.MORT }, { target: 'SDG:3.2' }] }\n",
		'observations/wdi.indicators.csv': 'id,series,dimensions\nSH.DYN.MORT,SH.DYN.MORT,\n',
		'observations/unsdg.indicators.csv':
			'id,series,dimensions\nSH_DYN_MORT,SH_DYN_MORT,Sex=BOTHSEX\nSH_DYN_MORT.FEMALE,SH_DYN_MORT,Sex=FEMALE\n',
		'economies/groups.csv': 'id,name\nLDC,Least developed countries\n',
		'ldc/reviews.csv': 'year,iso3,code,value,score\n2024,LSO,HAI,60.7,\n',
		'ldc/bounds.csv': 'year,code,lower,upper,scale,sense\n2024,U5MR,10,175,linear,down\n',
		'ldc/composition.csv': 'year,parent,code,weight\n2024,HAI,HEALTH,0.5\n2024,HAI,EDUCATION,0.5\n',
		'ldc/thresholds.csv':
			'year,criterion,code,step,value,confidence,source\n2024,hai,HAI,graduation,66,sure,CDP\n',
		...files
	};
	for (const [name, text] of Object.entries(all)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), text);
	}
	return folder;
}
const reading = (files: Record<string, string>) => (): unknown => readFrameworks(data(files));
const mdg = (from: string | RegExp, to: string) => reading({ 'frameworks/mdg.yaml': MDG.replace(from, to) });

describe('reading the frameworks', () => {
	it('puts every row of a UN series under its target, with the published method', () => {
		const { frameworks, sdgSeries, threads, ldc } = readFrameworks(data());
		expect(frameworks.map(({ id }) => id)).toEqual(['mdg', 'sdg']);
		expect(frameworks[1]?.targets[0]?.indicators).toEqual([
			...[
				{ indicator: 'SH_DYN_MORT', dimensions: 'Sex=BOTHSEX' },
				{ indicator: 'SH_DYN_MORT.FEMALE', dimensions: 'Sex=FEMALE' }
			].map((row) => ({ number: '3.2.1', ...row, rule: { kind: 'series-method' } }))
		]);
		expect(JSON.parse(sdgSeries.get('SH_DYN_MORT')?.methodology ?? '')).toEqual({
			...{ trendMethodology: 'CAGRR', normativeDirection: 'decrease', targetValue: 25 },
			...{ CAGRLimit: [0.01, -0.005, -0.01], baselineYear: { all: 2015, STP: 2016 } },
			currentLevelThresholds: [25, 35]
		});
		expect([threads.length, ldc.reviews.length, ldc.thresholds.length]).toEqual([1, 1, 1]);
	});
	it('keeps what is written of a UN row and adds its dimensions', () => {
		const row =
			'{ indicator: SH_DYN_MORT, rule: { kind: series-method }, sdsn: { optimum: 3, green: 25, red: 50, lower_bound: 130 } }';
		const { frameworks } = readFrameworks(
			data({ 'frameworks/sdg.yaml': SDG.replace('indicators: []', `indicators: [${row}]`) })
		);
		const own = frameworks[1]?.targets[0]?.indicators ?? [];
		expect(own.map(({ indicator }) => indicator)).toEqual(['SH_DYN_MORT', 'SH_DYN_MORT.FEMALE']);
		expect(own[0]).toMatchObject({ dimensions: 'Sex=BOTHSEX', sdsn: { green: 25 } });
	});
});

describe('a fault stops the build with file, line and what was expected', () => {
	it('for YAML that is none, an unknown key and an unknown rule', () => {
		expect(mdg("goals: [{ id: '4'", "goals: [{ id: '4")).toThrow(
			/data\/frameworks\/mdg.yaml, line \d+: expected well-formed YAML/
		);
		expect(mdg('confidence: sure', 'confidence: sure\n    certainty: high')).toThrow(
			/mdg.yaml, line 12: targets.0: Unrecognized key: "certainty"/
		);
		expect(mdg('fraction-of-baseline', 'halve')).toThrow(/mdg.yaml, line 17: targets.0.indicators.0.rule/);
	});
	it('for an indicator that is not there, and one without data or a reason', () => {
		expect(mdg('SH.DYN.MORT', 'SH.DYN.MORTT')).toThrow(
			/mdg.yaml, line 17: expected an indicator of data\/observations, found SH.DYN.MORTT/
		);
		expect(mdg('SH.DYN.MORT', "''")).toThrow(/mdg.yaml, line 17: .*no_data_reason/);
		expect(mdg('indicator: SH.DYN.MORT', 'no_data_reason: none, indicator: SH.DYN.MORT')).toThrow(
			/line 17: expected no reason beside an indicator/
		);
	});
	it('for ids used twice, a goal that is not there, and a file of another name', () => {
		const target = MDG.slice(MDG.indexOf('  - id: 4.A'));
		expect(reading({ 'frameworks/mdg.yaml': MDG + target })).toThrow(/mdg.yaml, line 18: .*4\.A/);
		expect(mdg("goal: '4'", "goal: '5'")).toThrow(/mdg.yaml, line 13: .*5/);
		expect(mdg("[{ id: '4', label: Children }]", "[{ id: '4', label: A }, { id: '4', label: B }]")).toThrow(
			/mdg.yaml, line 10: expected each goal once, and 4 is repeated/
		);
		expect(mdg('id: mdg', 'id: mdgs')).toThrow(/mdg.yaml, line 1: expected the file's own name, found mdgs/);
		expect(mdg('code: MDG', 'code: SDG')).toThrow(/sdg.yaml, line 2: expected SDG once/);
	});
	it('for links that lead nowhere: what a framework or target follows, threads, groups, clauses', () => {
		expect(mdg('method: mdg', 'follows: [dpoa]\nmethod: mdg')).toThrow(
			/mdg.yaml, line 8: expected a framework of data\/frameworks, found dpoa/
		);
		expect(mdg('confidence: sure', "confidence: sure\n    follows: ['BPOA:11']")).toThrow(
			/line 16: expected a target such as MDG:4.A, found BPOA:11/
		);
		expect(mdg('confidence: sure', "confidence: sure\n    follows: ['MDG:4.A']")).toThrow(
			/line 16: expected an earlier target, found MDG:4.A itself/
		);
		expect(
			mdg('kind: fraction-of-baseline, factor: 0.5', 'kind: peer-level, group: G7, op: at-least')
		).toThrow(/line 17: expected a group of groups.csv, found G7/);
		expect(mdg('method: mdg', 'applies_to: LDCS\nmethod: mdg')).toThrow(/line 8: expected a group/);
		expect(mdg('method: mdg', 'applies_to: LSO\nmethod: mdg')).toThrow(/expected what is judged in words/);
		const thread =
			"- id: x\n  title: X\n  indicator: NONE\n  steps: [{ target: 'MDG:4', row: A }, { target: 'MDG:4.A', row: B }]\n";
		expect(reading({ 'frameworks/threads.yaml': thread })).toThrow(
			/threads.yaml, line 3: expected an indicator.*\n.*line 4: expected a target such as MDG:4.A, found MDG:4\n.*expected an indicator of MDG:4.A, found B/
		);
		const clause =
			"- { id: a, front: culture, policy_ref: 1, label: A, says: A, links: ['MDG:4.A', 'MDG:4.B'] }\n";
		expect(reading({ 'policy/priorities.yaml': clause })).toThrow(
			/data\/policy\/priorities.yaml, line 1: expected a target, goal or indicator .*found MDG:4.B/
		);
	});
	it('for rows of its tables', () => {
		expect(reading({ 'frameworks/sdg-series.csv': SERIES.replace('CAGRR', 'CAGRX') })).toThrow(
			/sdg-series.csv, line 2: method: expected one of CAGRA/
		);
		expect(reading({ 'frameworks/sdg-series.csv': SERIES + (SERIES.split('\n')[1] ?? '') + '\n' })).toThrow(
			/sdg-series.csv, line 3: expected each series once/
		);
		expect(reading({ 'ldc/composition.csv': 'year,parent,code,weight\n2024,HAI,HEALTH,0.4\n' })).toThrow(
			/composition.csv: expected weights of 2024 HAI to sum to 1, found 0.4/
		);
		expect(
			reading({ 'ldc/bounds.csv': 'year,code,lower,upper,scale,sense\n2024,U5MR,low,1,flat,up\n' })
		).toThrow(/bounds.csv, line 2: lower: expected a number\n.*scale: expected one of linear, log/);
		expect(
			reading({
				'ldc/thresholds.csv':
					'year,criterion,code,step,value,confidence,source\n2024,hai,HAI,graduation,66,maybe,\n'
			})
		).toThrow(/thresholds.csv, line 2: confidence: expected one of sure, computed, check/);
	});
});
