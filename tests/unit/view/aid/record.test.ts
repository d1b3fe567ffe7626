import { describe, expect, it } from 'vitest';
import type { DonorRecordRow } from '../../../../src/lib/query/flows/donor-record';
import {
	donorRecords,
	methodChange,
	recordFinding,
	recordModel,
	recordYears
} from '../../../../src/lib/view/aid/record';
import { recordLines, recordLinesFinding } from '../../../../src/lib/view/aid/record-lines';

const row = (
	iso3: string,
	year: number,
	gni: number | null,
	method: DonorRecordRow['method'],
	ldc: number | null = null
): DonorRecordRow => ({ iso3, name: `Land ${iso3}`, year, gni, method, ldc });
const DONORS = donorRecords([
	row('NOR', 2016, 1.1, 'net flows', 0.3),
	row('NOR', 2017, 1, 'net flows', 0.29),
	row('NOR', 2018, 0.9, 'grant equivalent', 0.2),
	row('NOR', 2019, 1.02, 'grant equivalent'),
	row('USA', 2017, 0.18, 'net flows', 0.06),
	row('USA', 2018, 0.16, 'grant equivalent', 0.05),
	row('XXX', 2018, null, null, null)
]);
const ALL = { from: null, to: null };
const points = (line: { points: { year: number; value: number }[] }) =>
	line.points.map(({ year, value }) => [year, value]);

describe('donors’ own record', () => {
	it('keeps the two methods apart, and says when they changed', () => {
		expect(DONORS[0]).toMatchObject({
			...{
				iso3: 'NOR',
				net: { y: [2016, 2017] },
				equivalent: { y: [2018, 2019] },
				ldc: { y: [2016, 2017, 2018] }
			}
		});
		expect(methodChange(DONORS)).toBe(2018);
		expect(recordYears(DONORS, 'gni')).toEqual([2016, 2017, 2018, 2019]);
	});

	it('ranks in the newest year that has both rates, or up to the year chosen; a donor without a value is left out', () => {
		const now = recordModel(DONORS, 'gni', new Set(['USA']), 'Xyz');
		expect(now.year).toBe(2018);
		expect(now.rows.map(({ id, value, rank, member }) => [id, value, rank, member])).toEqual([
			['NOR', 0.9, 1, false],
			['USA', 0.16, 2, true]
		]);
		expect(recordModel(DONORS, 'gni', new Set(), 'Xyz', 2017).rows.map(({ value }) => value)).toEqual([
			1, 0.18
		]);
		expect(recordModel(DONORS, 'ldc', new Set(), 'Xyz', 2030)).toMatchObject({ year: 2018 });
	});

	it('counts who reaches 0.7 %, and 0.15 % to the least developed countries', () => {
		expect(recordFinding(recordModel(DONORS, 'gni', new Set(), 'Xyz'), 'gni')).toBe(
			'1 of 2 donors gave 0.7 % of their income or more in 2018 (Land NOR)'
		);
		expect(recordFinding(recordModel(DONORS, 'ldc', new Set(), 'Xyz'), 'ldc')).toContain(
			'1 of 2 donors gave at least 0.15 %'
		);
	});

	it('draws two lines a donor in one colour that never touch, with the change marked', () => {
		const { series, target, marker } = recordLines(DONORS, 'gni', ['NOR', 'EU', 'USA'], ALL);
		expect(series.map(({ id, slot }) => [id, slot])).toEqual([
			['NOR-net', 0],
			['NOR', 0],
			['USA-net', 1],
			['USA', 1]
		]);
		expect(series.slice(0, 2).map(points)).toEqual([
			[
				[2016, 1.1],
				[2017, 1]
			],
			[
				[2018, 0.9],
				[2019, 1.02]
			]
		]);
		expect(target?.value).toBe(0.7);
		expect(marker?.year).toBe(2018);
	});

	it('draws one line for what goes to the least developed countries, which has one method', () => {
		const { series, target, marker } = recordLines(DONORS, 'ldc', ['USA', 'XXX'], { from: 2018, to: 2018 });
		expect(series.map(points)).toEqual([
			[
				[2017, 0.06],
				[2018, 0.05]
			]
		]);
		expect(target?.value).toBe(0.15);
		expect(marker).toBeUndefined();
	});

	it('says who keeps the promise in the last year drawn', () => {
		expect(recordLinesFinding(DONORS, 'gni', ['NOR', 'USA'], { from: null, to: 2018 })).toBe(
			'1 of the 2 donors shown gave at least 0.7 % of their income in 2018 (Land NOR)'
		);
		// On a donor's own page the others stand there for giving most.
		expect(recordLinesFinding(DONORS, 'gni', ['USA', 'NOR'], { from: null, to: 2018 }, 'USA')).toMatch(
			/^Land USA gave 0\.\d\d % of its income in 2018; the promise is 0\.7 %$/
		);
		expect(recordLinesFinding(DONORS, 'gni', ['XXX'], ALL)).toBe(
			'No record of the donors shown in these years'
		);
	});
});
