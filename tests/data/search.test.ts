/** What everyday readers type, and what must be among the first three: search-questions.csv. */
import Papa from 'papaparse';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readSearchFile } from '../../src/lib/search/file';
import { finderOf } from '../../src/lib/search/finder';
import { aliases } from '../../src/lib/server/aliases';
import { directory } from '../../src/lib/server/directory';
import { frameworkFile } from '../../src/lib/server/frameworks';
import { siteSearch } from '../../src/lib/server/search';
import { synonyms } from '../../src/lib/server/words';
import { comparatorOptions, economyOptions } from '../../src/lib/view/choices';

const { data: questions } = Papa.parse<{ question: string; answers: string }>(
	readFileSync('tests/data/search-questions.csv', 'utf8'),
	{ header: true, skipEmptyLines: true }
);
const FIRST = 3;
const SHARE = 0.95;

let find: (text: string) => { id: string }[];
let compare: (text: string) => { id: string }[];

beforeAll(async () => {
	const { things, sayings, numbers } = readSearchFile(await siteSearch());
	const list = await directory();
	const economies = economyOptions(list, aliases()).map((one) => ({ ...one, id: `c:${one.id}`, weight: 3 }));
	find = await finderOf<{ id: string; label: string }>([...economies, ...things], [...sayings, ...numbers]);
	compare = await finderOf(comparatorOptions(list, aliases()));
});

describe('the search of the site', () => {
	it('has the right answer among the first three for 95 of 100 everyday questions', () => {
		expect(questions.length).toBeGreaterThanOrEqual(120);
		const missed = questions
			.map(({ question, answers }) => {
				const first = find(question)
					.slice(0, FIRST)
					.map(({ id }) => id);
				return answers.split(' ').some((answer) => first.includes(answer)) ? '' : `${question}: ${first.join(' ')}`;
			})
			.filter(Boolean);
		expect(1 - missed.length / questions.length, missed.join('\n')).toBeGreaterThanOrEqual(SHARE);
	});

	it('has a target and a series that measures it among the first three for the target’s number', () => {
		const { targets } = frameworkFile('sdg')!;
		for (const id of ['10.c', '3.8', '17.3', '2.c', '6.1', '8.5', '1.1', '16.6'])
			for (const text of [id, `SDG ${id}`, `target ${id}`]) {
				const first = find(text)
					.slice(0, FIRST)
					.map((one) => one.id);
				const series = targets.find((target) => target.id === id)!.rows.map((row) => row.question.indicator);
				expect(first, text).toContain(`/frameworks/sdg/?target=${id}`);
				expect(
					series.some((one) => first.includes(`/indicators/${one}/`)),
					`${text}: ${first.join(' ')}`
				).toBe(true);
			}
	});

	it('has a target whose number ends in a letter without its dot', () => {
		expect(find('10c')[0]?.id).toBe('/frameworks/sdg/?target=10.c');
		// A clause of the policy has that name.
		expect(find('2c')[0]?.id).toBe('/priorities/2c/');
	});

	it('has the series of an official indicator’s number', () => {
		expect(find('10.c.1')[0]?.id).toBe('/indicators/SI_RMT_COST/');
		expect(find('3.3.1')[0]?.id).toBe('/indicators/SH_HIV_INCD/');
	});

	it('knows each economy by its name, its codes, and its name without accents', async () => {
		for (const { iso3, name } of (await directory()).economies) {
			expect(find(name)[0]?.id, name).toBe(`c:${iso3}`);
			// MDG is Madagascar, and the Millennium Development Goals.
			expect(find(iso3.toLowerCase()).slice(0, 2), iso3).toContainEqual(expect.objectContaining({ id: `c:${iso3}` }));
			expect(find(name.normalize('NFD').replace(/\p{M}/gu, ''))[0]?.id, name).toBe(`c:${iso3}`);
		}
	});

	it('leads everyday names of economies to economies that exist', async () => {
		const known = new Set((await directory()).economies.map(({ iso3 }) => iso3));
		for (const [iso3, names] of Object.entries(synonyms().economies)) {
			expect(known, iso3).toContain(iso3);
			for (const name of names) expect(find(name)[0]?.id, name).toBe(`c:${iso3}`);
		}
	});
});

describe('donors and products', () => {
	it('are found by their names', () => {
		const first = (text: string) =>
			find(text)
				.slice(0, FIRST)
				.map(({ id }) => id);
		for (const donor of ['Gavi', 'Unicef', 'Green Climate Fund', 'African Development Bank', 'World Food Programme'])
			expect(first(donor).some((id) => id.startsWith('/aid/#donors~')), `${donor}: ${first(donor).join(' ')}`).toBe(true);
		for (const product of ['coffee', 'copper', 'cotton', 'rice', 'footwear', 'vehicles'])
			expect(first(product).some((id) => id.startsWith('/trade/#')), `${product}: ${first(product).join(' ')}`).toBe(true);
	});
});

describe('the list of those to compare with', () => {
	it('means a country by its name, not the group whose name has the same words', () => {
		expect(compare('South Africa')[0]?.id).toBe('ZAF');
		expect(compare('south afr')[0]?.id).toBe('ZAF');
		expect(compare('sadc')[0]?.id).toBe('SADC');
		expect(compare('namibia')[0]?.id).toBe('c:NAM');
	});
});
