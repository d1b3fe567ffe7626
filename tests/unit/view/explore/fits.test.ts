import { describe, expect, it } from 'vitest';
import { EXPLORE_KINDS } from '../../../../src/lib/state/explore';
import { fitting, unfit, type Asked } from '../../../../src/lib/view/explore/fits';
import { insteadWords, unfitWords } from '../../../../src/lib/words/en/explore';

const ASKED: Asked = {
	years: 20,
	places: 3,
	everyone: 180,
	measures: 1,
	adds: false,
	belowZero: false,
	oneUnit: true,
	onMap: true
};
const asked = (part: Partial<Asked>): Asked => ({ ...ASKED, ...part });

describe('the chart for what is asked', () => {
	it('is a line for many years of few, a heat table for many years of many', () => {
		expect(fitting(ASKED, null).kind).toBe('line');
		expect(fitting(asked({ places: 30 }), null).kind).toBe('heat');
	});

	it('is a slope for two years and a ranking for one', () => {
		expect(fitting(asked({ years: 2 }), null).kind).toBe('slope');
		expect(fitting(asked({ years: 1 }), null).kind).toBe('bars');
	});

	it('is a scatter for two indicators of all, small multiples for several of a few', () => {
		expect(fitting(asked({ measures: 2, places: 'all' }), null).kind).toBe('scatter');
		expect(fitting(asked({ measures: 2, oneUnit: false }), null).kind).toBe('multiples');
		expect(fitting(asked({ measures: 4 }), null).kind).toBe('multiples');
	});

	it('is a ranking where only others than the chosen have values', () => {
		expect(fitting(asked({ years: 0, places: 0 }), null).kind).toBe('bars');
	});

	it('is an empty table where nobody has a value', () => {
		const nobody = fitting(asked({ years: 0, places: 0, everyone: 0 }), 'map');
		expect(nobody).toMatchObject({ kind: 'table', fits: [], instead: { of: 'map' } });
	});

	it('is one of those that can be drawn', () => {
		expect(fitting(asked({ years: 2 }), null, ['line', 'bars', 'table']).kind).toBe('line');
		expect(fitting(ASKED, 'map', ['line', 'table'])).toMatchObject({
			kind: 'table',
			instead: { of: 'map', because: { why: 'not-drawn' } }
		});
	});
});

describe('a chart that does not fit', () => {
	it('says what it needs, and another is shown', () => {
		const { kind, instead } = fitting(ASKED, 'scatter');
		expect(kind).toBe('map');
		expect(insteadWords(instead!.of, instead!.because, kind)).toBe(
			'Scatter needs 2 indicators, and one is chosen. Map is shown in its place.'
		);
	});

	it('does not stack what has no sum, nor parts below zero', () => {
		expect(unfit('area', ASKED)).toEqual({ why: 'no-sum' });
		expect(unfit('area', asked({ adds: true, belowZero: true }))).toEqual({ why: 'below-zero' });
		expect(unfit('area', asked({ adds: true }))).toBeNull();
	});

	it('draws no slope of one year and no line of two units', () => {
		expect(unfit('slope', asked({ years: 1 }))).toEqual({ why: 'few-years', needs: 2, has: 1 });
		expect(unfit('line', asked({ measures: 2, oneUnit: false }))).toEqual({ why: 'units' });
	});

	it('always leaves one that fits where there are values, and a reason for each that does not', () => {
		const wrong: string[] = [];
		for (const years of [1, 2, 30])
			for (const places of [1, 5, 30, 'all'] as const)
				for (const measures of [1, 2, 3, 5])
					for (const isSum of [true, false])
						for (const wanted of [null, ...EXPLORE_KINDS]) {
							const asked: Asked = {
								...{
									years,
									places,
									everyone: 190,
									measures,
									adds: isSum,
									belowZero: !isSum,
									oneUnit: isSum,
									onMap: true
								}
							};
							const { kind, fits, unfit } = fitting(asked, wanted);
							const reasons = Object.values(unfit).map(unfitWords);
							const isWhole = fits.length + reasons.length === EXPLORE_KINDS.length;
							if (!fits.includes(kind) || !isWhole || reasons.some((why) => why === ''))
								wrong.push(JSON.stringify({ ...asked, wanted }));
						}
		expect(wrong).toEqual([]);
	});
});
