import { describe, expect, it } from 'vitest';
import { changesFinding } from '../../../src/lib/words/en/findings';

const said = (rose: number, fell: number, of: number) =>
	changesFinding({
		...{ title: 'Deaths', from: 1990, to: 2024, rose, fell, of },
		...{ most: { name: 'Malawi', from: '240', to: '38' }, focus: { name: 'Lesotho', from: '85', to: '60' } }
	});

describe('how two years of some economies changed', () => {
	it('is said of both where there are two, of all where all went one way, and of so many else', () => {
		const rest = ', most of all in Malawi (from 240 to 38); Lesotho from 85 to 60';
		expect(said(0, 2, 2)).toBe(`Deaths, 1990 to 2024: lower in both${rest}`);
		expect(said(0, 5, 5)).toBe(`Deaths, 1990 to 2024: lower in all 5${rest}`);
		expect(said(3, 1, 5)).toBe(`Deaths, 1990 to 2024: higher in 3 of 5${rest}`);
		expect(said(0, 0, 2)).toBe('Deaths, 1990 to 2024: the same in both; Lesotho from 85 to 60');
	});
});
