import { describe, expect, it } from 'vitest';
import { steadied } from '../../../src/lib/assess/steady';
import { pointAt } from '../../../src/lib/series/point';

const points = (values: Record<number, number>) =>
	Object.entries(values).map(([year, value]) => pointAt(Number(year), value));
const worse = (from: number, a: number, to: number, b: number) => ({
	status: 'worse' as const,
	from: { year: from, value: a },
	to: { year: to, value: b }
});

describe('a steady change', () => {
	it('does not begin at one odd year: the middle of three values round the start is taken', () => {
		const series = points({
			2016: 78.6,
			2018: 92.3,
			2019: 80.4,
			2020: 73.8,
			2021: 78.7,
			2022: 70.6,
			2023: 67
		});
		const { status, from, to, latest } = steadied(worse(2018, 92.3, 2023, 67), series);
		expect(status).toBe('worse');
		expect(from).toEqual({ year: 2019, value: 80.4 });
		expect(to).toEqual({ year: 2022, value: 70.6 });
		expect(latest).toEqual({ year: 2023, value: 67 });
	});

	it('is none where only the newest value makes it', () => {
		const series = points({ 2012: 0.4, 2014: 1.2, 2016: 1.1, 2018: 1, 2020: 0.9, 2022: 50.9 });
		expect(steadied(worse(2016, 1.1, 2022, 50.9), series)).toMatchObject({ status: 'flat', from: null });
	});

	it('is none of fewer than five values, and too little data stays that', () => {
		const series = points({ 2019: 35, 2020: 36, 2024: 38 });
		expect(steadied(worse(2019, 35, 2024, 38), series).status).toBe('flat');
		const none = { status: 'too-little-data' as const, from: null, to: null };
		expect(steadied(none, series).status).toBe('too-little-data');
	});
});
