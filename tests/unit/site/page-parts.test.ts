import { describe, expect, it } from 'vitest';
import { checkedNeeds, dividePages, type PageNeeds } from '../../../scripts/site/lib/page-parts';
import { PARTS } from '../../../src/lib/source/parts';

const page = (id: string, ...ids: string[]): PageNeeds => ({ id, indicators: ids });
/** Sixty pages of four indicators each, neighbours sharing two. */
const PAGES = Array.from({ length: 60 }, (_, at) =>
	page(`p${at}`, ...[0, 1, 2, 3].map((step) => `i${at * 2 + step}`))
);

describe('pages divided into parts', () => {
	it('name what they look for in vain, and where it is to be named', () => {
		const known = new Set(['i1', 'i2']);
		expect(checkedNeeds([page('sun', 'i1', 'i2')], known)).toEqual([page('sun', 'i1', 'i2')]);
		expect(() => checkedNeeds([page('sun', 'i1', 'SUN.HUORS')], known)).toThrow(
			/page “sun” names SUN\.HUORS: .*data\/policy\/priorities\.yaml/
		);
	});

	it('find all that they need in one part of each kind', () => {
		const { pages, parts } = dividePages(PAGES);
		for (const { id, indicators } of PAGES)
			for (const kind of ['economies', 'groups', 'similar'] as const) {
				const own = parts[kind][pages[id]![kind]]!;
				expect(indicators.filter((one) => !own.has(one))).toEqual([]);
			}
	});

	it('share parts with those that need the same, so that none is far larger than others', () => {
		const { parts } = dividePages(PAGES);
		const sizes = parts.economies.map(({ size }) => size);
		expect(sizes).toHaveLength(PARTS.economies);
		expect(Math.max(...sizes)).toBeLessThanOrEqual(18);
		expect(sizes.reduce((a, b) => a + b)).toBeLessThanOrEqual(142);
	});

	it('weigh an indicator as much as it takes: a large one has a part nearly alone', () => {
		const { pages, parts } = dividePages([...PAGES, page('large', 'huge')], (id) =>
			id === 'huge' ? 100 : 1
		);
		expect(parts.economies[pages['large']!.economies]!.size).toBeLessThanOrEqual(5);
	});

	it('leave parts empty where there are fewer pages, which are files still', () => {
		const { parts } = dividePages([page('one', 'a'), page('none')]);
		expect(parts.groups).toHaveLength(PARTS.groups);
		expect(parts.groups.filter(({ size }) => size > 0)).toHaveLength(1);
	});
});
