import { describe, expect, it } from 'vitest';
import { publishedTarget, sdgSeriesTable, type PublishedSeries } from '../../../scripts/import/unsdg/methods';

const series = (undp_methodology: string, target = '3.2'): PublishedSeries => ({
	...{ series: 'SH_DYN_MORT', indicator: '3.2.1', target, goal: '3', custodian: 'UNICEF', tier: 'Tier I' },
	undp_methodology
});
const METHOD =
	'{"normativeDirection": "decrease", "CAGRLimit": [0.01, -0.005, -0.01], "trendMethodology": "CAGRR", "baselineYear": {"all": 2015, "STP": 2016}, "targetValue": 25.0}';
const table = (row: PublishedSeries, scale = 1) => sdgSeriesTable([row], () => scale, 'series.csv');

describe('the table of the methods of UN SDG series', () => {
	it('has each field of the published method in a column', () => {
		expect(table(series(METHOD)).split('\n')[1]).toBe(
			'SH_DYN_MORT,3.2.1,3.2,3,UNICEF,Tier I,CAGRR,decrease,25,0.01; -0.005; -0.01,,,2015,STP 2016,,'
		);
	});
	it('brings the target to the unit of our indicator', () => {
		expect(table(series(METHOD), 100).split('\n')[1]).toContain(',decrease,2500,');
	});
	it('holds the cost of sending money to the 3 % and 5 % that SDG 10.c says, until the publisher mends its 1 %', () => {
		const target = (code: string, value: number) => {
			const row = { ...series(METHOD.replace('25.0', String(value)), '10.c'), series: code };
			return table(row).split('\n')[1]!.split(',')[8];
		};
		expect(target('SI_RMT_COST', 1)).toBe('3');
		expect(target('SI_RMT_COST_SC', 1)).toBe('5');
		expect(target('SI_RMT_COST', 2.5)).toBe('2.5');
		expect(publishedTarget('SI_RMT_COST_BC', 5, 1)).toBe(1);
		expect(publishedTarget('SI_RMT_COST', 2.5, 1)).toBe(2.5);
		expect(publishedTarget('VC_DSR_LSGP', 1, 100)).toBe(1);
		expect(publishedTarget('SH_DYN_MORT', 2500, 100)).toBe(25);
	});
	it('keeps a series without a method, with its method blank', () => {
		expect(table(series('NA')).split('\n')[1]).toBe('SH_DYN_MORT,3.2.1,3.2,3,UNICEF,Tier I,,,,,,,,,,');
	});
	it('stops at what is no JSON, at fields it does not know or cannot read, and at a target it cannot place', () => {
		expect(() => table(series('{'))).toThrow(/series.csv, line 2: expected a method as JSON/);
		expect(() =>
			table(series('{"trendMethodology": "CAGRR", "baselineYear": {"all": 2015}, "x": 1}'))
		).toThrow(/line 2: expected a method that we know/);
		expect(() => table(series('{"trendMethodology": "CAGRR", "targetValue": "low"}'))).toThrow(/targetValue/);
		expect(() => table(series('NA', '3'))).toThrow(/line 2: expected a target such as 3.2/);
	});
});
