import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { worldText, WORLD_FILE } from '../../../scripts/world/build';
import { classesOf, roundest } from '../../../src/lib/chart/map/classes';
import { hit, mapLayout } from '../../../src/lib/chart/map/layout';
import type { MapModel } from '../../../src/lib/chart/map/model';
import { MAP_SAMPLES } from '../../../src/lib/chart/map/samples';
import { placeShapes } from '../../../src/lib/chart/map/shapes';
import { classText, describeMap, endsText, ruleText, yearsText } from '../../../src/lib/chart/map/words';
import { loadWorld, type PlaceProperties } from '../../../src/lib/chart/map/world';
import { rampOf } from '../../../src/lib/style/ramp';

const world = await loadWorld();
const names = new Map(
	world.objects.places.geometries.map(({ id, properties }) => [(properties as PlaceProperties).name, id])
);
const of = (values: number[], more: Partial<MapModel> = {}): MapModel => ({
	unit: '% of people',
	unitKind: 'share',
	decimals: 1,
	year: 2023,
	rows: values.map((value, i) => ({ id: `E${i}`, label: `Place ${i}`, value, year: 2023 })),
	...more
});
const texts = (model: MapModel) =>
	classesOf(model).list.map((one) => `${classText(one, model)}: ${one.count}`.replaceAll('\u00a0', ' '));

describe('the outlines of countries', () => {
	it('are what the script makes of the package and the list of economies', () => {
		expect(readFileSync(WORLD_FILE, 'utf8')).toBe(worldText());
	}, 120_000);

	it('travel in at most 70 kB', () => {
		expect(brotliCompressSync(readFileSync(WORLD_FILE)).length).toBeLessThan(70_000);
	});

	it('are joined to the economies of the data: what is one there has its code, what is none has its name alone', () => {
		expect(names.get('Kosovo')).toBe('XKX');
		expect(names.get('Taiwan, China')).toBe('TWN');
		expect(names.get('Palestine')).toBe('PSE');
		expect(names.get('Western Sahara')).toBe('ESH');
		expect(names.get('Somaliland')).toBe('');
		expect(names.get('Northern Cyprus')).toBe('');
		expect(names.get('French Guiana')).toBe('GUF');
	});

	it('have every economy at most once', () => {
		const ids = world.objects.places.geometries.map(({ id }) => id).filter(Boolean);
		expect(new Set(ids).size).toBe(ids.length);
	});
});

describe('a map', () => {
	const whole = placeShapes(world, 1000);
	const at = (id: string, shapes = whole) => shapes.shapes.find((shape) => shape.id === id);

	it('has areas in proportion and small states as dots', () => {
		expect(at('ZAF')?.dot).toBeNull();
		for (const id of ['MUS', 'SYC', 'TUV', 'MLT', 'SGP']) expect(at(id)?.dot).not.toBeNull();
	});

	it('has room for every dot within its canvas', () => {
		for (const { dot, id } of whole.shapes)
			if (dot) {
				expect(dot[0], id).toBeGreaterThan(12);
				expect(dot[0], id).toBeLessThan(988);
				expect(dot[1], id).toBeLessThan(whole.height - 8);
			}
	});

	it('is cut to a region, whose members alone are coloured, as large as there is room', () => {
		const region = MAP_SAMPLES[1]!.model.region!;
		const cut = placeShapes(world, 1000, region.members);
		expect(
			cut.shapes
				.filter(({ isMember }) => isMember)
				.map(({ id }) => id)
				.sort()
		).toEqual([...region.members].sort());
		expect(at('LSO', cut)?.dot).toBeNull();
		expect(at('KEN', cut)?.isMember).toBe(false);
		expect(at('CAN', cut)).toBeUndefined();
	});

	it('means the nearest dot within reach, else the outline that is pointed at', () => {
		const [x, y] = at('MUS')!.dot!;
		expect(hit(whole, [x + 8, y], 12, undefined)?.id).toBe('MUS');
		expect(hit(whole, [x + 8, y], 4, undefined)).toBeUndefined();
		expect(hit(whole, [x + 60, y + 60], 12, at('ZAF'))?.id).toBe('ZAF');
	});

	it('names what has no data, economies or not, and outlines the focus last', () => {
		const layout = mapLayout(MAP_SAMPLES[0]!.model, whole);
		expect(layout.without.map(({ name }) => name)).toContain('Somaliland');
		expect(layout.marked.map(({ tone }) => tone)).toEqual(['3', 'focus']);
	});

	it('says years that are others, the ends and the focus', () => {
		const model = MAP_SAMPLES[1]!.model;
		expect(yearsText(model)).toBe('Values of 2023; 1 of 15 is of 2018.');
		expect(endsText(model).replaceAll('\u00a0', ' ')).toBe(
			'Lesotho 1.0 %; highest Seychelles 22.5 %, lowest AGO and MWI 0.1 %.'
		);
		expect(describeMap(model)).toMatch(/^Map of SADC, 2023, 15 economies with a value\./);
	});
});

describe('classes of a map', () => {
	it('have about as many economies each, and bounds of the fewest digits that part them', () => {
		const model = of([1.1, 1.9, 3.2, 7.7, 18.4, 21, 30.3, 44, 61, 90]);
		expect(texts(model)).toEqual([
			'1.1 to 2 %: 2',
			'2 to 10 %: 2',
			'10 to 30 %: 2',
			'30 to 50 %: 2',
			'50 to 90 %: 2'
		]);
		expect(ruleText(classesOf(model), model)).toMatch(/^Five classes with about as many economies in each;/);
	});

	it('never part equal values, and have no class twice', () => {
		expect(texts(of([0, 0, 0, 0, 0, 0, 0, 5, 6, 7]))).toEqual(['0 %: 7', '5 %: 1', '6 %: 1', '7 %: 1']);
		const ties = classesOf(of([0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5]));
		expect(ties.list.reduce((sum, { count }) => sum + count, 0)).toBe(13);
		expect(ties.of(0)).toBe(0);
	});

	it('are equal steps of a round number where that is the rule', () => {
		const model = of([3, 12, 18, 47, 52], { rule: { by: 'round', classes: 3 } });
		expect(texts(model)).toEqual(['0 to 20 %: 3', '20 to 40 %: 0', '40 to 60 %: 2']);
		expect(ruleText(classesOf(model), model)).toMatch(/^Steps of 20.%;/);
	});

	it('part at the middle, with as many colours on each side as there are classes', () => {
		const classes = classesOf(
			of([-9, -4, -1, 0, 2, 3, 8], { middle: 0, rule: { by: 'quantile', classes: 4 } })
		);
		expect(classes.below).toBe(2);
		expect(classes.of(0)).toBe(2);
		expect(classes.of(-0.5)).toBe(1);
		const ramp = rampOf(classes.list.length, classes.below, 'light');
		expect(new Set(ramp).size).toBe(ramp.length);
	});

	it('stay as they were handed over, in whatever order, and hold what lies outside', () => {
		const classes = classesOf(of([5, 500], { rule: { by: 'given', bounds: [100, 10] } }));
		expect(classes.list.map(({ count }) => count)).toEqual([1, 0, 1]);
		expect(classes.of(-3)).toBe(0);
		expect(classes.of(1e9)).toBe(2);
	});

	it('are none for no value, one for one value, and leave out what is no number', () => {
		expect(classesOf(of([])).list).toEqual([]);
		expect(texts(of([4]))).toEqual(['4 %: 1']);
		expect(texts(of([NaN, 4, Infinity]))).toEqual(['4 %: 1']);
	});

	it('find the number of fewest digits between two values', () => {
		expect(roundest(0.94, 1.07)).toBe(1);
		expect(roundest(7.7, 18.4)).toBe(10);
		expect(roundest(-3.2, -2.9)).toBe(-3);
		expect(roundest(-1, 2)).toBe(0);
		expect(roundest(5.551, 5.552)).toBe(5.552);
	});
});
