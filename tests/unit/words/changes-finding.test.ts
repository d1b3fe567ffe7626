import { describe, expect, it } from 'vitest';
import { withinSentence } from '../../../src/lib/view/explore/finding';
import type { Measured } from '../../../src/lib/view/explore/measured';
import { changesFinding, relationFinding } from '../../../src/lib/words/en/findings';

const said = (rose: number, fell: number, of: number, name = 'Malawi') =>
	changesFinding({
		...{ title: 'Deaths', from: 1990, to: 2024, rose, fell, of },
		...{ most: { name, from: '240', to: '38' }, focus: { name: 'Lesotho', from: '85', to: '60' } }
	});

describe('how two years of some economies changed', () => {
	it('is said of both where there are two, of all where all went one way, and of so many else', () => {
		const rest = ', most of all in Malawi (from 240 to 38); Lesotho from 85 to 60';
		expect(said(0, 2, 2)).toBe(`Deaths, 1990 to 2024: lower in both${rest}`);
		expect(said(0, 5, 5)).toBe(`Deaths, 1990 to 2024: lower in all 5${rest}`);
		expect(said(3, 1, 5)).toBe(`Deaths, 1990 to 2024: higher in 3 of 5${rest}`);
		expect(said(0, 2, 2, 'LDC median')).toContain('most of all in the LDC median (from 240');
		expect(said(0, 0, 2)).toBe('Deaths, 1990 to 2024: the same in both; Lesotho from 85 to 60');
	});
});

describe('how two measures go together', () => {
	const named = (title: string, subject: string) => withinSentence({ title, about: { subject } } as Measured);

	it('is one sentence, in which what is no name begins small', () => {
		const up = named('Deaths of children under 5', 'deaths of children under 5');
		expect(relationFinding({ up, right: 'GDP per person', year: 2024, of: 190, rho: -0.87 })).toBe(
			'GDP per person and deaths of children under 5 go closely together in 2024: one is high where the other is low (190 economies)'
		);
		expect(relationFinding({ up, right: 'Rain', year: 2024, of: 9, rho: 0.1 })).toBe(
			'Rain and deaths of children under 5 hardly go together in 2024 (9 economies)'
		);
		expect(named('HIV prevalence', 'HIV prevalence')).toBe('HIV prevalence');
		expect(named('Gini index', 'Gini index')).toBe('Gini index');
		expect(named('GDP per person', 'national product per person')).toBe('GDP per person');
	});
});
