import { describe, expect, it } from 'vitest';
import type { Point } from '../../../src/lib/series/point';
import { pointNearYear } from '../../../src/lib/series/rank';
import { DEFAULT_ADDRESS } from '../../../src/lib/state/base';
import {
	indicatorViews,
	pageRankingYear,
	pastOf,
	rankingModel,
	rankingYear
} from '../../../src/lib/view/indicator';
import type { Directory } from '../../../src/lib/types';

const directory: Directory = {
	economies: ['LSO', 'ZAF', 'BWA', 'NAM', 'USA'].map((iso3) => ({
		iso3,
		iso2: '',
		name: iso3,
		in_sentence: iso3
	})),
	groups: [
		{
			id: 'SADC',
			name: 'SADC',
			short_name: 'SADC',
			kind: 'policy',
			members: [
				['LSO', 1980, null],
				['BWA', 1980, null],
				['ZAF', 1994, null],
				['NAM', 1990, 2001]
			]
		}
	]
};
const all = {
	LSO: { y: [1990, 2000], v: [10, 20] },
	BWA: { y: [1990, 2000], v: [30, 40] },
	ZAF: { y: [1990, 2001], v: [50, 60] },
	NAM: { y: [1991, 2000], v: [5, 6] },
	USA: { y: [2000], v: [99] }
};
const indicator = {
	id: 'a',
	title: 'a',
	short_title: 'a',
	subject: 'a',
	plural: false,
	unit: '%',
	unit_kind: 'share' as const,
	direction: 'up' as const,
	ideal: null,
	decimals: 1,
	last_year: 2001,
	source_id: 'wdi',
	aggregate: 'median' as const
};
const question = { indicator, all, past: pastOf(all), directory, address: DEFAULT_ADDRESS, similar: [] };

describe('an indicator for all economies', () => {
	it('sums a group up by its members of each year, with at least three and half of them', () => {
		const [sadc] = indicatorViews(question).compared;
		const series = sadc?.series.a as { y: number[]; v: number[]; n: number[]; m: number[] };
		// 1990: LSO and BWA only (NAM has no value yet, ZAF is no member): too few. 2000: LSO 20, BWA 40, NAM 6.
		expect(series.y).not.toContain(1990);
		const at2000 = series.y.indexOf(2000);
		expect([series.v[at2000], series.n[at2000], series.m[at2000]]).toEqual([20, 3, 4]);
	});

	it('ranks the country among the members of its latest year', () => {
		expect(indicatorViews(question).economy.ranks.a?.SADC).toEqual({
			rank: 3,
			of: 4,
			members: 4,
			year: 2000
		});
	});

	it('takes the value nearest to a year, the later of two, within three years', () => {
		expect(pointNearYear(pastOf(all).get('ZAF') ?? [], 2000)).toMatchObject({ year: 2001, value: 60 });
		expect(pointNearYear(pastOf({ a: { y: [1999, 2001], v: [1, 2] } }).get('a') ?? [], 2000)).toMatchObject({
			year: 2001
		});
		expect(pointNearYear(pastOf(all).get('LSO') ?? [], 1994)).toBeNull();
	});

	it('ranks all economies, equal values sharing a place, members and focus marked', () => {
		const tied = { ...all, BWA: { y: [2000], v: [20] } };
		const model = rankingModel({ ...question, all: tied, past: pastOf(tied) }, 2000, [
			{ id: 'SADC', kind: 'group', label: 'SADC', inSentence: 'SADC', series: {} }
		]);
		expect(model.rows.map(({ id, rank }) => [id, rank])).toEqual([
			['USA', 1],
			['ZAF', 2],
			['BWA', 3],
			['LSO', 3],
			['NAM', 5]
		]);
		expect(model.rows.find(({ id }) => id === 'LSO')).toMatchObject({ focus: true, member: true });
		expect(model.rows.find(({ id }) => id === 'USA')).toMatchObject({ member: false, href: '?country=USA' });
	});

	it('ranks in the newest year that at least half as many economies have as the best year', () => {
		expect(rankingYear(pastOf(all))).toBe(2000);
		expect(rankingYear(new Map())).toBeNull();
		expect(pageRankingYear(new Map(), 'LSO')).toBeNull();
	});

	it('ranks on a page in the year of the country’s newest value, where many have one near it', () => {
		const line = (...years: number[]) => years.map((year) => ({ year, value: year }) as Point);
		const past = new Map([
			['LSO', line(2019, 2022)],
			['ZAF', line(2022, 2024)],
			['NAM', line(2024)],
			['SOM', line(2001)]
		]);
		expect(rankingYear(past)).toBe(2024);
		expect(['LSO', 'ZAF', 'SOM', 'USA'].map((iso3) => pageRankingYear(past, iso3))).toEqual([
			2022, 2024, 2024, 2024
		]);
	});
});
