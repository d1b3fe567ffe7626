import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../src/lib/view/facts';
import { rankText } from '../../../src/lib/view/home/tiles';
import { botswana, indicator, sadc, views, yearly } from './support/views';

const all = { from: null, to: null };
const place = (of: number) => ({ rank: 1, of, members: of, year: 2024 });

describe('the facts beside a chart', () => {
	const rising = yearly(10, 14, 18, 22, 26, 30, 34, 38, 42, 46);

	it('are of the same years as the title', () => {
		const facts = factsOf(indicator(), views(rising), { from: 2018, to: 2022 });
		expect(facts).toMatchObject({ value: '38.0\u00a0%', year: 2022, old: false });
		expect(facts.direction.whole).toMatchObject({ from: { year: 2018 }, to: { year: 2022 } });
		expect(facts.changeSinceStart).toContain('2018');
		expect(facts.title).toContain('2022');
	});

	it('have a place in the first compared group and in the world, and others after those', () => {
		const { ranks, otherRanks } = factsOf(
			indicator(),
			views(rising, [sadc(rising)], { SADC: place(12), WORLD: place(180) }),
			all
		);
		expect(ranks).toEqual(['1st of 12 in SADC', '1st of 180 in the world']);
		expect(otherRanks).toEqual([]);
	});

	it('say no place of another year than the newest', () => {
		const facts = factsOf(indicator(), views(rising, [sadc(rising)], { SADC: place(12) }), {
			from: null,
			to: 2020
		});
		expect(facts.ranks).toEqual([]);
	});

	it('say nothing of a country without values, and never zero', () => {
		expect(factsOf(indicator(), views(null, [botswana(rising)]), all)).toMatchObject({
			value: '',
			year: null,
			nature: 'actual'
		});
	});

	it('say of a change that is told why it does not count', () => {
		const jumping = yearly(80, 10, 70, 20, 90, 5, 85, 15, 60, 40);
		const facts = factsOf(indicator(), views(jumping), all);
		expect(facts.direction.whole.status).toBe('flat');
		expect(facts.changeSinceStart).toMatch(/^−40/);
		expect(facts.flatSinceStart).toBe('smaller than its usual scatter between years');
		expect(factsOf(indicator(), views(yearly(5, 5, 5, 5, 5, 5, 5, 5)), all).flatSinceStart).toBe('');
		expect(factsOf(indicator(), views(rising), all).flatSinceStart).toBe('');
	});

	it('have the publisher’s bounds and nature of the newest value', () => {
		const series = { ...yearly(10, 20), lo: [null, 18], hi: [null, 22], n: 'ae' };
		expect(factsOf(indicator(), views(series), all)).toMatchObject({
			bounds: expect.stringMatching(/18.*22/) as string,
			nature: 'estimate'
		});
	});
});

describe('a place on a tile', () => {
	it('is said among five or more; a place among one, or among four, says nothing', () => {
		const text = (of: number) => rankText(views(null, [sadc(yearly(1))], { SADC: place(of) }), indicator());
		expect(text(1)).toBe('');
		expect(text(4)).toBe('');
		expect(text(5)).toBe('1st of 5 in SADC');
	});
});
