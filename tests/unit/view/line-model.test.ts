import { describe, expect, it } from 'vitest';
import { comparedLabel, groupNotes, lineModel, measured } from '../../../src/lib/view/line-model';
import { botswana, indicator, sadc, views, yearly } from './support/views';

const all = { from: null, to: null };
const drawn = (aggregate: 'median' | 'sum') =>
	lineModel(
		indicator({ aggregate }),
		views(yearly(1, 2, 3), [sadc(yearly(100, 200)), botswana(yearly(4, 5))]),
		all
	);

describe('the lines of an indicator', () => {
	it('are the country and those it is compared with, each in the colour of its place', () => {
		const { series } = drawn('median');
		expect(series.map(({ id, role, slot }) => [id, role, slot])).toEqual([
			['LSO', 'focus', undefined],
			['SADC', 'comparator', 0],
			['BWA', 'comparator', 1]
		]);
	});

	it('never have a group’s total beside a country, which it would flatten; other colours stay', () => {
		const { series } = drawn('sum');
		expect(series.map(({ id, slot }) => [id, slot])).toEqual([
			['LSO', undefined],
			['BWA', 1]
		]);
	});

	it('leave out whoever has no value, but not the country itself', () => {
		const { series } = lineModel(indicator(), views(null, [botswana({ y: [], v: [] })]), all);
		expect(series.map(({ id }) => id)).toEqual(['LSO']);
	});

	it('show where a state begins that is younger than its line, for what is said begins there', () => {
		const young = { y: [1990, 2010, 2011, 2020], v: [1, 2, 3, 4], s: 2011 };
		const marked = (series: typeof young, years = all) =>
			lineModel(indicator(), views(series, []), years).marker;
		expect(marked(young)).toEqual({ year: 2011, label: 'independent since 2011' });
		expect(marked({ ...young, s: 1966 })).toBeUndefined();
		expect(marked({ y: [2012, 2020], v: [1, 2], s: 2011 })).toBeUndefined();
		expect(marked(young, { from: 2015, to: null } as never)).toBeUndefined();
	});

	it('begin where the country’s own values do, unless the reader chose years', () => {
		const long = [botswana({ y: [1960, 2024], v: [1, 2] })];
		expect(lineModel(indicator(), views(yearly(1, 2, 3), long), all)).toMatchObject({ from: 2022 });
		expect(lineModel(indicator(), views(yearly(1, 2, 3), long), { from: 1990, to: 2020 })).toMatchObject({
			from: 1990,
			to: 2020
		});
		expect(lineModel(indicator(), views(yearly(1), long), all).from).toBeUndefined();
	});
});

describe('what is said of the lines', () => {
	it('is the aggregate of a group, and the name of an economy', () => {
		expect(comparedLabel(sadc(yearly(1)), indicator())).toBe('SADC median');
		expect(comparedLabel(botswana(yearly(1)), indicator())).toBe('Botswana');
	});

	it('is a unit that the title does not already say', () => {
		expect(measured({ title: 'Water', unit: '% of people' })).toBe('Water (% of people)');
		expect(measured({ title: 'Water, % of people', unit: '% of people' })).toBe('Water, % of people');
	});

	it('is how many members a group’s line is made of, or its total where it has no line', () => {
		const compared = [sadc(yearly(100, 200)), botswana(yearly(1))];
		const [members] = groupNotes(indicator(), views(yearly(1), compared));
		expect(members).toMatch(/SADC.*median.*14.*16/);
		const [total, ...none] = groupNotes(indicator({ aggregate: 'sum' }), views(yearly(1), compared));
		expect(total).toMatch(/200.*2024/);
		expect(none).toEqual([]);
	});

	it('stays within the years that are drawn, and names where other members come', () => {
		const series = { ...yearly(100, 200, 300), n: [8, 14, 16], m: [16, 16, 16], restarts: [2023, 2024] };
		const compared = [{ ...sadc(yearly(1)), series: { [indicator().id]: series } }];
		const note = (years: object, aggregate: 'median' | 'sum' = 'median') =>
			groupNotes(indicator({ aggregate }), views(yearly(1, 2, 3), compared), years)[0];
		expect(note({})).toBe(
			'SADC: median of its members of each year, 8 to 16 of up to 16 with data of that year or the two before. ' +
				'The line is broken in 2023 and 2024, where more than a quarter of the members with data change.'
		);
		expect(note({ from: 2023 })).toMatch(/14 to 16.*broken in 2024,/);
		expect(note({ to: 2022 })).toMatch(
			/each year, 8 of up to 16 with data of that year or the two before\.$/
		);
		expect(note({ to: 2023 }, 'sum')).toMatch(/200.*in 2023/);
		expect(note({ to: 2000 })).toBeUndefined();
	});
});
