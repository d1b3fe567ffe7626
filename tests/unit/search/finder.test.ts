import { describe, expect, it } from 'vitest';
import { finderOf, type Findable } from '../../../src/lib/search/finder';

const things: Findable[] = [
	{ id: 'SADC', label: 'Southern African Development Community', also: ['SADC'] },
	{ id: 'ZAF', label: 'South Africa', also: ['ZAF', 'ZA', '710', 'RSA'] },
	{ id: 'SSD', label: 'South Sudan', also: ['SSD'] },
	{ id: 'CIV', label: 'Côte d’Ivoire', also: ['CIV', 'Ivory Coast'] },
	{ id: 'GBR', label: 'United Kingdom', also: ['GBR', 'UK'] },
	{ id: 'UKR', label: 'Ukraine', also: ['UKR', 'UA'] },
	{
		id: 'stunted',
		label: 'Stunted children',
		also: ['Prevalence of stunting, height for age', 'SH.STA.STNT.ZS']
	},
	{ id: 'dead', label: 'Deaths of children, old series', also: ['SH.DTH'], weight: 0.4 },
	{ id: 'mortality', label: 'Deaths of children', also: ['SH.DYN.MORT'] },
	{ id: 'tap', label: 'Safe drinking water' },
	{ id: 'stress', label: 'Water stress' }
];
const sayings = [
	{ say: ['clean water', 'tap water'], find: ['tap'] },
	{ say: ['dying children'], find: ['mortality', 'gone'] }
];
const find = await finderOf(things, sayings);
const ids = (text: string) => find(text).map(({ id }) => id);

describe('finding', () => {
	it('puts a whole name or code before names that only begin so', () => {
		expect(ids('south africa')[0]).toBe('ZAF');
		expect(ids('UK')[0]).toBe('GBR');
		expect(ids('rsa')[0]).toBe('ZAF');
		expect(ids('710')[0]).toBe('ZAF');
		expect(ids('sh.dyn.mort')[0]).toBe('mortality');
	});

	it('finds a name while it is typed, with its words in any order', () => {
		expect(ids('sou')).toEqual(expect.arrayContaining(['ZAF', 'SSD', 'SADC']));
		expect(ids('africa south')[0]).toBe('ZAF');
	});

	it('does without accents and apostrophes', () => {
		for (const text of ['cote divoire', "COTE D'IVOIRE", 'Côte d’Ivoire', 'ivory coast'])
			expect(ids(text)[0], text).toBe('CIV');
	});

	it('forgives a letter, two in long words, and letters that changed places, but not the first', () => {
		expect(ids('ukrane')[0]).toBe('UKR');
		expect(ids('wter')[0]).toBe('tap');
		expect(ids('chlidren stuntd')[0]).toBe('stunted');
		expect(ids('drinikng')[0]).toBe('tap');
		expect(ids('later')).not.toContain('tap');
	});

	it('knows other forms of a word, and words of the long title', () => {
		expect(ids('stunting')[0]).toBe('stunted');
		expect(ids('height for age')[0]).toBe('stunted');
	});

	it('puts what people mean by everyday words first, and passes over what does not exist', () => {
		expect(ids('clean water')[0]).toBe('tap');
		expect(ids('is there clean water')[0]).toBe('tap');
		expect(ids('dying children')[0]).toBe('mortality');
		expect(ids('dying children')).not.toContain('gone');
	});

	it('puts the likelier of two that fit alike first', () => {
		expect(ids('deaths of child').slice(0, 2)).toEqual(['mortality', 'dead']);
	});

	it('passes over a word that nothing has when others are found', () => {
		expect(ids('water zzzzzz')).toContain('tap');
	});

	it('finds nothing for nothing, and nothing for what is like nothing', () => {
		expect(ids('  ')).toEqual([]);
		expect(ids('–')).toEqual([]);
		expect(ids('xylophone')).toEqual([]);
	});
});
