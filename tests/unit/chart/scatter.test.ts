import { describe, expect, it } from 'vitest';
import { coloursOf, scatterLayout } from '../../../src/lib/chart/scatter/layout';
import { nameBox, PLOTS } from '../../../src/lib/chart/scatter/names';
import { SCATTER_SAMPLES } from '../../../src/lib/chart/scatter/samples';
import { correlationText, notesText, spokenDot } from '../../../src/lib/chart/scatter/words';
import { scaleOf } from '../../../src/lib/chart/scale';
import { leastSquares, rankCorrelation, studentPoint, type Pair } from '../../../src/lib/series/correlation';

const sample = (id: string) => SCATTER_SAMPLES.find((one) => one.id === id)!.model;
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('a scatter', () => {
	it('is laid out once for a model, so that a year that comes again only has to be drawn', () => {
		const model = sample('scatter-zero-on-log');
		expect(scatterLayout(model)).toBe(scatterLayout(model));
		expect(scatterLayout({ ...model }).dots).toEqual(scatterLayout(model).dots);
	});

	it('has names that cover neither each other nor another marked dot, at every size between two', () => {
		for (const { model } of SCATTER_SAMPLES)
			for (const t of [0, 0.3, 0.7, 1]) {
				const plot = [0, 1].map((i) => PLOTS[0][i]! + t * (PLOTS[1][i]! - PLOTS[0][i]!)) as [number, number];
				const boxes = scatterLayout(model).names.map((name) => nameBox(name, plot));
				for (const [i, a] of boxes.entries())
					for (const b of boxes.slice(i + 1))
						expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
			}
	});

	it('names the focus, counts what a log axis has no place for, and draws the rest', () => {
		const model = sample('scatter-zero-on-log');
		const layout = scatterLayout(model);
		const off = model.dots.filter(({ y }) => y <= 0);
		expect(layout.offLog).toEqual(off);
		expect(layout.dots).toHaveLength(model.dots.length - off.length);
		expect(layout.names.map(({ id }) => id)).toContain('LSO');
		expect(notesText(model, layout)).toContain(
			`${off.length} economies with zero or less have no place on a logarithmic axis; the table has all.`
		);
	});

	it('names the focus also where every place beside it is taken, and says what is grey', () => {
		const model = sample('scatter-size');
		const focus = model.dots.find((dot) => dot.focus)!;
		const crowd = Array.from({ length: 60 }, (_, i) => ({
			...{ id: `c${i}`, label: `Crowd ${i}`, xYear: model.year, yYear: model.year, size: 1e9 },
			...{ x: focus.x * (1 + (i % 8) / 40), y: focus.y * (1 + Math.floor(i / 8) / 40) }
		}));
		const groups = [{ id: 'a', label: 'Asia' }];
		const crowded = { ...model, groups, dots: [...crowd, focus] };
		expect(scatterLayout(crowded).names.map(({ id }) => id)).toContain(focus.id);
		expect(coloursOf(crowded).map(({ label }) => label)).toEqual(['Asia', 'others']);
		expect(coloursOf({ ...crowded, rest: 'North America' }).at(-1)).toEqual({
			...{ label: 'North America', tone: 'context' }
		});
		expect(coloursOf({ ...crowded, dots: [focus] })).toHaveLength(1);
	});

	it('sets a value apart from a label that ends in a number', () => {
		const model = sample('scatter-size');
		const labelled = { ...model, y: { ...model.y, label: 'Deaths under 5' } };
		expect(plain(spokenDot(model.dots[0]!, labelled))).toMatch(/Deaths under 5: \d/);
	});

	it('draws the focus last and areas in proportion', () => {
		const { dots } = scatterLayout(sample('scatter-size'));
		expect(dots.at(-1)?.dot.focus).toBe(true);
		const [large, half] = [
			dots[0]!,
			dots.find(({ r, dot }) => r > 6 && dot.size! < dots[0]!.dot.size! * 0.7)!
		];
		expect(half.r ** 2 / large.r ** 2).toBeCloseTo(half.dot.size! / large.dot.size!, 6);
	});

	it('says years that are others and the nature of a value', () => {
		const model = sample('scatter-linear');
		expect(plain(spokenDot({ ...model.dots[0]!, yYear: 2019, x: 3, y: -2 }, model))).toBe(
			'Growth in 2022: 3.0 %, Growth in 2023: −2.0 % (2019), estimate'
		);
	});

	it('says of few that they are too few, and draws no line of them', () => {
		const model = { ...sample('scatter-one'), fit: true as const };
		expect(correlationText(model)).toBe(
			'One economy has both values: too few to say whether the two go together.'
		);
		expect(scatterLayout(model).fit).toBeNull();
	});

	it('ends its line where it leaves the plot, and draws none along the edge', () => {
		const base = sample('scatter-linear');
		// Steep at first and flat for one far away: the line overshoots.
		const dots = Array.from({ length: 30 }, (_, i) => ({ ...base.dots[0]!, id: `D${i}`, x: i, y: 2 * i }));
		const far = { ...base.dots[0]!, id: 'FAR', x: 200, y: 62 };
		const { fit } = scatterLayout({ ...base, fit: true as const, dots: [...dots, far] });
		const ends = fit?.drawn.at(-1);
		expect(fit?.points.at(-1)?.y).toBeLessThan(0);
		expect(ends?.[1]).toBe(0);
		expect(fit?.drawn.filter(([, y]) => y === 0)).toHaveLength(1);
	});
});

describe('an axis of powers of ten', () => {
	const usd = { unit: 'US dollars', unitKind: 'usd', decimals: 0 } as const;

	it('has round numbers at equal ratios', () => {
		const scale = scaleOf([300, 70_000], 'log', usd, { most: 4 });
		expect(scale.ticks.map(({ label }) => label)).toEqual(['1,000', '10,000', '100,000']);
		expect(scale.at(3000) - scale.at(300)).toBeCloseTo(scale.at(30_000) - scale.at(3000), 9);
		expect(scale.holds(0)).toBe(false);
		expect(scale.holds(-1)).toBe(false);
	});

	it('stands around a single value, and somewhere for none', () => {
		const alone = scaleOf([5], 'log', usd).at(5);
		expect(alone).toBeGreaterThan(0.2);
		expect(alone).toBeLessThan(0.8);
		expect(scaleOf([], 'log', usd).ticks.length).toBeGreaterThan(0);
	});
});

describe('two measures that go together', () => {
	const line: Pair[] = Array.from({ length: 12 }, (_, i) => [i, 3 + 2 * i + (i % 2 === 0 ? 0.5 : -0.5)]);

	it('have the line of least squares, worked by hand', () => {
		// x̄ = 5.5, Sxx = 143; Σ(x − x̄)(y − ȳ) = 286 − 3: odd places are 0.5 low, even ones 0.5 high.
		const fit = leastSquares(line)!;
		expect(fit.count).toBe(12);
		expect(fit.slope).toBeCloseTo(283 / 143, 10);
		expect(fit.at(5.5)).toBeCloseTo(14, 10);
		const [low, high] = fit.band(5.5);
		// s² = (12 · 0.25 − 9/143) / 10; half the band at the mean = t(10) · s / √12.
		const half = 2.228139 * Math.sqrt((3 - 9 / 143) / 10 / 12);
		expect(high - 14).toBeCloseTo(half, 4);
		expect(14 - low).toBeCloseTo(half, 4);
		expect(fit.band(0)[1] - fit.band(0)[0]).toBeGreaterThan(high - low);
	});

	it('have the points of Student’s distribution that tables have', () => {
		expect(studentPoint(8)).toBeCloseTo(2.306, 3);
		expect(studentPoint(30)).toBeCloseTo(2.0423, 4);
		expect(studentPoint(1e6)).toBeCloseTo(1.96, 3);
	});

	it('have a correlation of ranks that ties do not lift, and none where one never varies', () => {
		expect(rankCorrelation(line)).toBeCloseTo(1, 9);
		expect(rankCorrelation(line.map(([x, y]) => [x, -(y ** 3)] as const))).toBeCloseTo(-1, 9);
		expect(rankCorrelation(line.map(([x]) => [x, 7] as const))).toBeNull();
		expect(rankCorrelation(line.slice(0, 9))).toBeNull();
		// Ranks of x 0..11, of y six 2.5s and six 8.5s: Sxy = 108, Sxx = 143, Syy = 108.
		const half: Pair[] = line.map(([x]) => [x, x < 6 ? 0 : 1]);
		expect(rankCorrelation(half)).toBeCloseTo(108 / Math.sqrt(143 * 108), 9);
	});
});
