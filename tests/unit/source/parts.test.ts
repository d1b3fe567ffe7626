import { describe, expect, it } from 'vitest';
import { packGroupLine, packLine, unpackGroupLine, unpackLine } from '../../../src/lib/source/line-pack';
import { packEconomy, unpackEconomy } from '../../../src/lib/source/part-pack';
import { economyFiles, groupFiles, PARTS, WHOLE } from '../../../src/lib/source/parts';
import type { EconomyView, GroupSeriesView, SeriesView } from '../../../src/lib/types';

describe('a line in few bytes', () => {
	const lines: [string, SeriesView][] = [
		['years without a value', { y: [2000, 2003, 2004], v: [1.5, -2.25, 0] }],
		['whole numbers of more digits than six', { y: [2000, 2001], v: [1108862000000, 1118271000003] }],
		['very small numbers', { y: [2000, 2001], v: [1.23457e-9, 2.5e-8] }],
		['numbers far apart', { y: [2000, 2001], v: [1.23457e-9, 9.87654e14] }],
		['bounds, some missing', { y: [2000, 2001], v: [5, 6], lo: [4.5, null], hi: [5.25, null] }],
		['natures, and a state that is newer', { y: [2000, 2001, 2002], v: [1, 2, 3], n: 'aep', s: 2001 }]
	];
	for (const [what, line] of lines)
		it(`is the very same when it is opened: ${what}`, () => {
			expect(unpackLine(JSON.parse(JSON.stringify(packLine(line))))).toEqual(line);
		});

	it('is so of a group, with how many stand behind each value', () => {
		const line: GroupSeriesView = {
			y: [2000, 2001, 2004],
			v: [1.1, 1.2, 1.3],
			n: [14, 14, 15],
			m: [16, 16, 16]
		};
		for (const one of [line, { ...line, restarts: [2004] }])
			expect(unpackGroupLine(JSON.parse(JSON.stringify(packGroupLine(one))))).toEqual(one);
	});
});

describe('an economy in parts', () => {
	const line = { y: [2020], v: [1] };
	const whole: EconomyView = {
		...{ iso3: 'LSO', groups: ['SADC', 'LDC'], similar: ['MWI'] },
		series: { a: line, b: line, c: line },
		ranks: {
			a: {
				SADC: { rank: 2, of: 14, members: 16, year: 2020 },
				WORLD: { rank: 9, of: 150, members: 193, year: 2020, tied: 3 }
			},
			b: { LDC: { rank: 1, of: 40, members: 44, year: 2019 } },
			c: {}
		}
	};
	const part = (...ids: string[]) => packEconomy(whole, new Set(ids), { tied: {}, judged: null });

	it('has of each part its own series and places, and is whole again of all', () => {
		expect(unpackEconomy([part('b')])).toEqual({
			...whole,
			series: { b: line },
			ranks: { b: whole.ranks['b'] }
		});
		expect(unpackEconomy([part('a', 'b'), part('b', 'c')])).toEqual(whole);
	});

	it('has what tied series are compared by where they are another part’s, and their whole lines where there are any', () => {
		const few = { y: [2019], v: [4] };
		const tied = packEconomy(whole, new Set('b'), { tied: { c: few }, judged: null });
		expect(unpackEconomy([tied]).series).toEqual({ b: line, c: few });
		expect(unpackEconomy([tied]).ranks).toEqual({ b: whole.ranks['b'] });
		for (const parts of [
			[tied, part('c')],
			[part('c'), tied]
		])
			expect(unpackEconomy(parts).series).toEqual({ b: line, c: line });
	});

	it('stands in one file a part; what groups have of all stands in one, too, and similar countries’ by economy', () => {
		const page = { economies: 3, groups: 17, similar: 2 };
		expect(economyFiles('LSO', page)).toEqual(['economies/3/LSO']);
		expect(economyFiles('LSO', WHOLE)).toHaveLength(PARTS.economies);
		expect(groupFiles('SADC', page)).toEqual(['groups/17/SADC']);
		expect(groupFiles('SADC', WHOLE)).toEqual(['groups/all/SADC']);
		expect(groupFiles('SIMILAR-LSO', page)).toEqual(['similar/2/LSO']);
		expect(groupFiles('SIMILAR-LSO', WHOLE)).toHaveLength(PARTS.similar);
	});
});
