import { describe, expect, it } from 'vitest';
import { readSearchFile } from '../../../src/lib/search/file';
import { byConcept, inSections } from '../../../src/lib/search/sections';
import { searchFile, type Searchable } from '../../../src/lib/search/write';

const indicator = {
	id: 'A.B',
	title: 'Long title',
	short_title: 'Short title',
	publisher: 'World Bank',
	is_lead: true,
	is_other_edition: false,
	last_year: 2024,
	economies: 200,
	tie_id: ''
};
const site: Searchable = {
	clauses: [{ id: '2c', label: 'HIV and AIDS', policy_ref: '2.c' }],
	frameworks: [
		{ id: 'sdg', title: 'Sustainable Development Goals', short_title: 'SDGs', years: [2015, 2030] }
	],
	targets: [
		{
			framework: 'sdg',
			short_title: 'SDGs',
			id: '3.3',
			label: 'Communicable diseases',
			measures: [{ number: '3.3.1', indicator: 'A.B' }]
		}
	],
	indicators: [indicator],
	donors: [{ name: 'Global Fund', also: ['Global Fund'] }],
	products: [{ name: 'Diamonds', path: '/trade/#products' }],
	used: new Set(),
	parts: [{ path: '/aid/#donors', label: 'Donors', page: 'Aid', say: ['who gives'] }],
	sayings: [{ say: ['aids'], find: ['/priorities/2c/', '/indicators/A.B/'] }]
};
const weight = (change: Partial<typeof indicator>, used: string[] = []) =>
	searchFile({
		...site,
		sayings: [],
		used: new Set(used),
		indicators: [
			{ ...indicator, id: 'NEW' },
			{ ...indicator, ...change }
		]
	}).rows.at(-1)?.[5] ?? 0;

describe('the file that the search fetches', () => {
	it('gives back each place with its address, and what everyday words lead to', () => {
		const { things, sayings } = readSearchFile(searchFile(site));
		expect(things.map(({ id }) => id)).toEqual([
			'/aid/#donors',
			'/priorities/2c/',
			'/frameworks/sdg/',
			'/frameworks/sdg/?target=3.3',
			'/aid/#donors~Aid from Global Fund',
			'/trade/#products~Diamonds',
			'/indicators/A.B/'
		]);
		expect(things.at(-1)).toMatchObject({
			label: 'Short title',
			hint: 'World Bank, to 2024',
			section: 'Indicators',
			also: ['Long title', 'A.B']
		});
		expect(sayings).toEqual([
			{ say: ['who gives'], find: ['/aid/#donors'] },
			{ say: ['aids'], find: ['/priorities/2c/', '/indicators/A.B/'] }
		]);
	});

	it('tells donors of one part of a page apart, and numbers indicators as their coverage is numbered', () => {
		const { things } = readSearchFile(searchFile(site));
		const donor = things.find(({ kind }) => kind === 'donor');
		expect(donor).toMatchObject({ path: '/aid/#donors', label: 'Aid from Global Fund', place: -1 });
		expect(things.filter(({ place }) => place >= 0).map(({ label, place }) => [label, place])).toEqual([
			['Short title', 0]
		]);
	});

	it('is not made when words lead to what is not there, and says which', () => {
		const wrong = { ...site, sayings: [{ say: ['jobs'], find: ['/indicators/GONE/'] }] };
		expect(() => searchFile(wrong)).toThrow('“jobs” to /indicators/GONE/');
	});

	it('leads the number of a target to it and to what measures it, and that of an official indicator to its series', () => {
		const target = '/frameworks/sdg/?target=3.3';
		expect(readSearchFile(searchFile(site)).numbers).toEqual([
			{ say: ['3.3', 'SDGs 3.3', 'sdg 3.3'], find: [target, '/indicators/A.B/'] },
			{ say: ['3.3.1'], find: ['/indicators/A.B/', target] }
		]);
	});

	it('holds totals, used, living and default series likelier than others', () => {
		const usual = weight({});
		expect(weight({}, ['A.B'])).toBeGreaterThan(usual);
		for (const less of [
			{ is_lead: false },
			{ is_other_edition: true },
			{ last_year: 2010 },
			{ economies: 10 },
			{ short_title: 'Short title, edition of 2020' }
		])
			expect(weight(less), JSON.stringify(less)).toBeLessThan(usual);
	});
});

describe('a list in sections', () => {
	it('has other editions of one concept right behind the likeliest, marked', () => {
		const found = [
			{ id: 'new', concept: 'forest' },
			{ id: 'trees' },
			{ id: 'old', concept: 'forest' },
			{ id: 'woods' }
		];
		expect(byConcept(found)).toEqual([
			{ id: 'new', concept: 'forest' },
			{ id: 'old', concept: 'forest', edition: true },
			{ id: 'trees' },
			{ id: 'woods' }
		]);
	});

	it('keeps the likeliest together and each section in one piece', () => {
		const found = ['a1', 'b1', 'a2', 'b2', 'c1', 'a3'].map((id) => ({ id, section: id.charAt(0) }));
		expect(inSections(found, { count: 2, section: 'best' })).toEqual([
			{ id: 'a1', section: 'best' },
			{ id: 'b1', section: 'best' },
			{ id: 'a2', section: 'a' },
			{ id: 'a3', section: 'a' },
			{ id: 'b2', section: 'b' },
			{ id: 'c1', section: 'c' }
		]);
		expect(inSections(found).map(({ id }) => id)).toEqual(['a1', 'a2', 'a3', 'b1', 'b2', 'c1']);
	});
});
