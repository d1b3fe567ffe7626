import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../../../src/lib/state/home';
import { countByStatus, filteredTiles, homeTiles } from '../../../../src/lib/view/home/tiles';
import type { HomeFile } from '../../../../src/lib/view/home/answers';
import type { Clause, IndicatorMeta } from '../../../../src/lib/view/clause';
import type { Views } from '../../../../src/lib/view/views';
import { indicator } from '../support/views';

const meta = (id: string, more: Partial<IndicatorMeta> = {}): IndicatorMeta =>
	indicator({ id, title: id, short_title: id, subject: id, ...more });
const clause = (id: string, indicators: IndicatorMeta[], more: Partial<Clause> = {}): Clause => ({
	id,
	front: 'political',
	policy_ref: id,
	label: id,
	no_data_reason: '',
	indicators,
	...more
});
const yearly = (values: number[], last = 2024) => ({
	y: values.map((_, index) => last - values.length + 1 + index),
	v: values
});
const views = (series: Views['economy']['series']): Views => ({
	country: { iso3: 'LSO', name: 'Lesotho', inSentence: 'Lesotho' },
	economy: {
		iso3: 'LSO',
		groups: ['SADC'],
		similar: [],
		series,
		ranks: { a: { SADC: { rank: 3, of: 12, members: 16, year: 2024 } } }
	},
	compared: [{ id: 'SADC', kind: 'group', label: 'SADC', inSentence: 'SADC', series: {} }],
	groupNames: { SADC: 'SADC' }
});

describe('tiles of the home page', () => {
	const rising = yearly([10, 14, 18, 22, 26, 30, 34, 38, 42, 46]);

	it('show the newest value, its year, where it goes since when, and the rank', () => {
		const [tile] = homeTiles([clause('x', [meta('a')])], views({ a: rising }));
		expect(tile).toMatchObject({ year: 2024, old: false, status: 'better', rank: '3rd of 12 in SADC' });
		expect(tile?.value).toContain('46');
		expect(tile?.lately).toEqual({ status: 'better', since: 2015 });
	});

	it('fall back to the next indicator that has a value', () => {
		const [tile] = homeTiles([clause('x', [meta('missing'), meta('a')])], views({ a: rising }));
		expect(tile?.indicator?.id).toBe('a');
	});

	it('mark a value more than five years behind the newest', () => {
		const [tile] = homeTiles([clause('x', [meta('a')])], views({ a: yearly([1, 2, 3, 4], 2017) }));
		expect(tile).toMatchObject({ old: true, year: 2017, status: 'too-little-data' });
	});

	it('say that there is no data, and never take it for zero', () => {
		const [tile] = homeTiles([clause('x', []), clause('y', [meta('b')])], views({}));
		expect(tile).toMatchObject({ indicator: null, value: '', status: 'no-data' });
	});

	it('have no headline where nothing open measures the clause, whatever is near', () => {
		const near = clause('x', [meta('a')], { no_data_reason: 'Nobody counts it.' });
		expect(homeTiles([near], views({ a: rising }))[0]).toMatchObject({
			indicator: null,
			status: 'no-data'
		});
	});

	it('tell no direction of a handful of people', () => {
		const homicide = meta('a', { unit: 'victims per 100,000 population', unit_kind: 'per' });
		const of = (people: number) => homeTiles([clause('x', [homicide])], views({ a: rising }), people)[0];
		expect(of(10_000)).toMatchObject({ fewPeople: true, status: 'few-people', lately: { since: null } });
		expect(of(10_000)?.lately?.status).toBe('too-little-data');
		expect(of(10_000_000)).toMatchObject({ fewPeople: false, lately: { since: 2015 } });
	});

	it('say of what a per cent of money is', () => {
		const gdp = { unit: '% of GDP', unit_kind: 'percent' } as const;
		const unitOf = (id: string) =>
			homeTiles([clause('x', [meta(id, gdp)])], views({ [id]: rising }))[0]?.unit;
		expect(unitOf('Public debt')).toBe('of GDP');
		expect(unitOf('FDI inflow, % of GDP')).toBe('');
	});

	it('count, filter and sort', () => {
		const tiles = homeTiles(
			[
				clause('up', [meta('a')]),
				clause('down', [meta('a', { direction: 'down' })], { front: 'culture' }),
				clause('old', [meta('b')]),
				clause('none', [])
			],
			views({ a: rising, b: yearly([1, 2, 3, 4], 2010) })
		);
		expect(countByStatus(tiles)).toMatchObject({ better: 1, worse: 1, 'too-little-data': 1, 'no-data': 1 });
		const severity = { up: 0.2, down: 0.9, none: 1 };
		const ids = (filters: Partial<typeof NO_FILTERS>, lags: HomeFile['lags'] = {}) =>
			filteredTiles(tiles, { ...NO_FILTERS, ...filters }, { severity, lags }).map((tile) => tile.clause.id);
		expect(ids({ is: 'worse' })).toEqual(['down']);
		expect(ids({ front: 'culture' })).toEqual(['down']);
		expect(ids({ age: 'old' })).toEqual(['old']);
		// Of what is old nothing is known today, and a clause without a value is last whatever is said of it.
		expect(ids({})).toEqual(['down', 'up', 'old', 'none']);
		// A clause whose other measure is worse stands where that one does.
		const mothers = { up: { name: 'Mothers’ deaths', place: null, severity: 0.95 } };
		expect(ids({}, mothers)).toEqual(['up', 'down', 'old', 'none']);
		expect(ids({ sort: 'policy' })).toEqual(['up', 'down', 'old', 'none']);
		expect(ids({ sort: 'age' })).toEqual(['old', 'up', 'down', 'none']);
	});
});
