/** The home page of every economy: that its lists, sentences and bars are true to their own numbers. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unpackEconomy } from '../../src/lib/source/part-pack';
import { economyFiles, WHOLE, type EconomyPart } from '../../src/lib/source/parts';
import type { HomeFile, MeasureRow } from '../../src/lib/view/home/answers';
import { BETTER_AND_WORSE } from '../../src/lib/words/en/measures';
import { readCsv } from '../../scripts/lib/read-csv';

const ROOT = join(import.meta.dirname, '../..');
const VIEW = join(ROOT, 'public/view');
const read = <T>(path: string) => (JSON.parse(readFileSync(join(VIEW, path), 'utf8')) as { data: T }).data;
const homes = readdirSync(join(VIEW, 'home')).map((name) => read<HomeFile>(`home/${name}`));
const of = (iso3: string) => homes.find(({ views }) => views.economy.iso3 === iso3)!;
const said = (iso3: string) => of(iso3).answers.said;
const rows = ({ answers }: HomeFile): MeasureRow[] => [...answers.worst, ...answers.best];
const telling = readCsv(join(ROOT, 'data/policy/telling.csv'), ['clause', 'indicator', 'name', 'among', 'fault_from', 'not_in']);

describe('the measures that lists are chosen from', () => {
	it('name water stress from 25 % on, where the United Nations do', () => {
		const lines = homes.flatMap((home) => rows(home).filter(({ indicator }) => indicator === 'ER_H2O_STRESS'));
		expect(lines.length).toBeGreaterThan(10);
		expect(Math.min(...lines.map(({ value }) => value))).toBeGreaterThanOrEqual(25);
	});

	it('leave out groups that there are', () => {
		const groups = new Set(readCsv(join(ROOT, 'data/economies/groups.csv'), ['id', 'name']).map(({ id }) => id));
		for (const { not_in } of telling) if (not_in) expect(groups).toContain(not_in);
	});
});

describe('the home page of every economy', () => {
	it('is there for each of them', () => {
		expect(homes.length).toBe(readdirSync(join(VIEW, 'economies/0')).length);
		expect(homes.length).toBeGreaterThan(216);
	});

	it('lists at most five worst by severity and five best by it, one line a clause, none in both', () => {
		for (const home of homes) {
			const { worst, best } = home.answers;
			const scores = worst.map(({ severity }) => severity);
			expect(scores, home.views.country.name).toEqual([...scores].sort((a, b) => b - a));
			const good = best.map(({ severity }) => severity);
			expect(good, home.views.country.name).toEqual([...good].sort((a, b) => a - b));
			// A list may be shorter than five, where few stand in its half; neither is without the other.
			expect(Math.max(worst.length, best.length)).toBeLessThanOrEqual(5);
			expect(worst.length > 0, home.views.country.name).toBe(best.length > 0);
			expect(Math.min(...scores, 1)).toBeGreaterThanOrEqual(Math.max(...good, 0));
			const clauses = rows(home).map(({ clause }) => clause);
			expect(new Set(clauses).size).toBe(clauses.length);
		}
	});

	it('shows each line with the value, year and place that the economy’s own file has', () => {
		for (const iso3 of ['LSO', 'USA', 'TUV', 'SSD', 'PRK', 'MWI', 'IND', 'NOR', 'BRA', 'TWN']) {
			const economy = unpackEconomy(
				economyFiles(iso3, WHOLE).map((file) => read<EconomyPart>(`${file}.json`))
			);
			const { region } = of(iso3).answers;
			for (const row of rows(of(iso3))) {
				const at = economy.series[row.indicator]!;
				expect(at.v[at.y.indexOf(row.year)]).toBeCloseTo(row.value, 3);
				const group = row.place?.group === 'the world' ? 'WORLD' : (region?.id ?? '');
				expect(economy.ranks[row.indicator]?.[group]).toMatchObject({
					rank: row.place?.rank,
					of: row.place?.of
				});
			}
		}
	});

	it('gives no place among fewer than five, and none that most share', () => {
		for (const home of homes)
			for (const { place } of rows(home)) {
				expect(place?.of).toBeGreaterThanOrEqual(5);
				expect(place?.tied ?? 1).toBeLessThanOrEqual((place?.of ?? 0) / 2);
			}
	});

	it('keeps for a tile the first place that tells: of the United States not that among the three of its region', () => {
		const { views } = of('USA');
		const places = Object.values(views.economy.ranks).flatMap((ranks) => Object.entries(ranks));
		expect(places.length).toBeGreaterThan(20);
		const telling = places.filter(([group, { of: among }]) => group !== 'WB-NAC' && among >= 5);
		expect(telling.length / places.length).toBeGreaterThan(0.8);
		for (const [group] of Object.values(of('LSO').views.economy.ranks).flatMap((ranks) => Object.entries(ranks)))
			expect(['SADC', 'LDC', 'LLDC', 'AU', 'WORLD']).toContain(group);
	});

	it('names as weakest of a clause what stands in the lower half of its list, and never Haiti’s public debt, 2nd of 23', () => {
		for (const { lags } of homes)
			for (const { place } of Object.values(lags)) {
				const { rank, of: among } = place!;
				expect((rank - 1) / (among - 1)).toBeGreaterThanOrEqual(0.5);
			}
		expect(of('HTI').lags['2-IFA']).toBeUndefined();
		expect(of('LSO').lags['2e4']).toBeUndefined();
		expect(of('LSO').lags['2e2']?.name).toBe('Mothers’ deaths');
	});

	it('has severities between 0 and 1', () => {
		for (const { severity } of homes)
			for (const score of Object.values(severity)) {
				expect(score).toBeGreaterThanOrEqual(0);
				expect(score).toBeLessThanOrEqual(1);
			}
	});

	it('counts no more targets than a framework has, and bars add up', () => {
		for (const { answers } of homes)
			for (const { counts, measured, targets, until } of answers.delivering) {
				expect(counts.reduce((sum, [, count]) => sum + count, 0)).toBe(measured);
				expect(measured).toBeLessThanOrEqual(targets);
				expect(until).toBeGreaterThan(2024);
			}
	});

	it('judges nobody by a framework of others', () => {
		const frameworks = (iso3: string) => of(iso3).answers.delivering.map(({ framework }) => framework);
		expect(frameworks('LSO')).toEqual(expect.arrayContaining(['sdg', 'dpoa']));
		for (const iso3 of ['USA', 'PRK', 'FJI']) expect(frameworks(iso3)).not.toContain('dpoa');
		expect(frameworks('USA')).not.toContain('sadc');
	});

	it('is small: another country costs a phone one file', () => {
		for (const home of homes) expect(JSON.stringify(home).length).toBeLessThan(80_000);
	});
});

describe('the two sentences', () => {
	it('are sentences, for every economy', () => {
		for (const { answers, views } of homes)
			for (const sentence of [answers.said.level, answers.said.direction]) {
				expect(sentence, views.country.name).toMatch(/^\p{Lu}.*\.$/u);
				expect(sentence).not.toMatch(/undefined|null|NaN| {2}|\bnone of the 1\b/);
				expect(sentence.length, sentence).toBeLessThan(290);
			}
	});

	it('name the country they are about, and no other one', () => {
		for (const { answers, views } of homes)
			expect(answers.said.level).toContain(views.country.inSentence);
		for (const { answers, views } of homes)
			if (views.economy.iso3 !== 'LSO')
				expect(`${answers.said.level} ${answers.said.direction}`).not.toContain('Lesotho');
	});

	it('say what the lists show', () => {
		expect(said('LSO').level).toBe(
			'People live longer in 212 of 217 countries than in Lesotho, and no other country in SADC loses more mothers for its births.'
		);
		expect(said('LSO').direction).toMatch(/^New HIV infections more than halved between 2019 and 2024, but /);
		expect(said('SSD').level).toMatch(
			/^A larger share of people has electricity in all 21\d other countries than in South Sudan, and no other country in the African Union /
		);
		expect(said('NOR').direction).toMatch(/^In five years none of the \d+ measures of Norway /);
	});

	it('are true where hardly anything is known', () => {
		expect(said('PCN').level).toMatch(/^Open data place Pitcairn among other countries in only \d of the /);
		expect(of('PCN').answers.worst).toEqual([]);
		expect(of('TWN').answers.worst.length).toBeLessThan(5);
		expect(said('TWN').level).toContain('Taiwan');
	});
});

describe('the measures that are chosen from', () => {
	it('are each said in words, better and worse', () => {
		const without = telling.filter(({ indicator }) => !BETTER_AND_WORSE[indicator]);
		expect(without).toEqual([]);
	});

	it('are of many clauses, each series once', () => {
		expect(new Set(telling.map(({ indicator }) => indicator)).size).toBe(telling.length);
		expect(new Set(telling.map(({ clause }) => clause)).size).toBeGreaterThan(20);
		expect(telling.every(({ name }) => name.length <= 34)).toBe(true);
	});
});
