import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import {
	graduation,
	minMaxScore,
	recomputeIndex,
	type Bounds,
	type Composition
} from '../../src/lib/assess/frameworks/ldc-criteria';

const LDC = resolve(import.meta.dirname, '../../data/ldc');
type Row = Record<string, string>;
const read = (file: string) =>
	Papa.parse<Row>(readFileSync(join(LDC, file), 'utf8'), { header: true, skipEmptyLines: true }).data;

const reviews = read('reviews.csv');
const ofYear = (rows: Row[], year: string) => rows.filter((row) => row.year === year);

function boundsOf(year: string): Map<string, Bounds> {
	return new Map(
		ofYear(read('bounds.csv'), year).map((row) => [
			row.code as string,
			{
				lower: Number(row.lower),
				upper: Number(row.upper),
				scale: row.scale as Bounds['scale'],
				sense: row.sense as Bounds['sense']
			}
		])
	);
}

function compositionOf(year: string): Composition {
	const parts = new Map<string, { code: string; weight: number }[]>();
	for (const row of ofYear(read('composition.csv'), year)) {
		const list = parts.get(row.parent as string) ?? [];
		list.push({ code: row.code as string, weight: Number(row.weight) });
		parts.set(row.parent as string, list);
	}
	return parts;
}

/** iso3 → code → row of one review. */
function economiesOf(year: string): Map<string, Map<string, Row>> {
	const economies = new Map<string, Map<string, Row>>();
	for (const row of ofYear(reviews, year)) {
		const own = economies.get(row.iso3 as string) ?? new Map<string, Row>();
		own.set(row.code as string, row);
		economies.set(row.iso3 as string, own);
	}
	return economies;
}

// 145 countries in 2018; Israel and Cyprus were left out from 2021, the Republic of Korea from 2024.
describe.each([
	['2018', 145],
	['2021', 143],
	['2024', 142]
] as const)('the triennial review of %s', (year, countries) => {
	const bounds = boundsOf(year);
	const composition = compositionOf(year);
	const economies = economiesOf(year);

	it(`reviewed ${countries} countries, each with both indices`, () => {
		expect(economies.size).toBe(countries);
		for (const [iso3, rows] of economies) {
			expect(rows.get('HAI')?.value, iso3).toMatch(/^\d/);
			expect(rows.get('EVI')?.value, iso3).toMatch(/^\d/);
		}
	});

	it('has every published score of an indicator again from its value and bounds', () => {
		let compared = 0;
		for (const [iso3, rows] of economies) {
			for (const [code, row] of rows) {
				const own = bounds.get(code);
				if (!own || row.score === '' || row.value === '') continue;
				expect(Math.abs(minMaxScore(Number(row.value), own) - Number(row.score)), `${iso3} ${code}`).toBeLessThan(0.05);
				compared += 1;
			}
		}
		expect(compared).toBeGreaterThan(countries * 12);
	});

	it.each(['HAI', 'EVI'])('has the published %s of every country again within 0.05', (index) => {
		let compared = 0;
		for (const [iso3, rows] of economies) {
			const values = new Map<string, number>();
			for (const [code, row] of rows) if (row.value) values.set(code, Number(row.value));
			const computed = recomputeIndex(index, values, bounds, composition);
			expect(computed, `${iso3} ${index}`).not.toBeNull();
			expect(Math.abs((computed as number) - Number(rows.get(index)?.value)), `${iso3} ${index}`).toBeLessThanOrEqual(0.05);
			compared += 1;
		}
		expect(compared).toBe(countries);
	});
});

describe('the lines of the reviews', () => {
	const line = (year: string, criterion: string, step: string) =>
		Number(read('thresholds.csv').find((row) => row.year === year && row.criterion === criterion && row.step === step)?.value);

	it('are those published for income in 2021 and 2024', () => {
		expect([line('2021', 'income', 'inclusion'), line('2021', 'income', 'graduation'), line('2021', 'income', 'income-only')]).toEqual([1018, 1222, 2444]);
		expect([line('2024', 'income', 'inclusion'), line('2024', 'income', 'graduation'), line('2024', 'income', 'income-only')]).toEqual([1088, 1306, 3918]);
	});

	it('let Bangladesh, Lao PDR and Nepal graduate in 2021, and Lesotho not', () => {
		const economies = economiesOf('2021');
		const lines = {
			inclusion: {},
			graduation: { income: line('2021', 'income', 'graduation'), hai: line('2021', 'hai', 'graduation'), evi: line('2021', 'evi', 'graduation') },
			incomeOnly: line('2021', 'income', 'income-only')
		};
		const eligible = (iso3: string) => {
			const value = (code: string) => Number(economies.get(iso3)?.get(code)?.value);
			return graduation({ income: value('GNI'), hai: value('HAI'), evi: value('EVI') }, lines).eligible;
		};
		expect(['BGD', 'LAO', 'NPL'].map(eligible)).toEqual([true, true, true]);
		expect(eligible('LSO')).toBe(false);
	});
});
