import { describe, expect, it } from 'vitest';
import {
	createMatcher,
	normaliseCode,
	normaliseName,
	readEconomyIds,
	readMatcher
} from '../../../scripts/import/lib/economies';

describe('a matcher of economies', () => {
	const matcher = createMatcher([
		{ alias: 'CIV', iso3: 'CIV', kind: 'iso3' },
		{ alias: '384', iso3: 'CIV', kind: 'm49' },
		{ alias: 'Côte d’Ivoire', iso3: 'CIV', kind: 'name' },
		{ alias: 'Antigua and Barbuda', iso3: 'ATG', kind: 'name' },
		{ alias: '28', iso3: 'ATG', kind: 'm49' },
		{ alias: 'St. Lucia', iso3: 'LCA', kind: 'name' },
		{ alias: 'SSF', iso3: '', kind: 'aggregate' },
		{ alias: 'Sub-Saharan Africa', iso3: '', kind: 'aggregate' }
	]);

	it('takes codes in any case and numbers with leading zeros', () => {
		expect(matcher.match('civ')).toBe('CIV');
		expect(matcher.match(' 384 ')).toBe('CIV');
		expect(matcher.match('028')).toBe('ATG');
	});

	it('takes names whatever their accents, apostrophes, ampersands and saints', () => {
		expect(matcher.match("Cote d'Ivoire")).toBe('CIV');
		expect(matcher.match('Antigua & Barbuda')).toBe('ATG');
		expect(matcher.match('Saint Lucia')).toBe('LCA');
	});

	it('tells a known non-economy from an unknown code', () => {
		expect(matcher.match('SSF')).toBeNull();
		expect(matcher.isAggregate('SSF')).toBe(true);
		expect(matcher.isAggregate('sub-saharan africa')).toBe(true);
		expect(matcher.match('QQQ')).toBeNull();
		expect(matcher.isAggregate('QQQ')).toBe(false);
		expect(matcher.isAggregate('CIV')).toBe(false);
		expect(matcher.match('')).toBeNull();
	});

	it('never takes a number with a point for a code', () => {
		expect(matcher.match('3.84')).toBeNull();
		expect(normaliseName('4.1')).toBe('');
		expect(normaliseCode('4.1')).toBe('4.1');
	});

	it('refuses an alias that would mean two economies', () => {
		const twice = [
			{ alias: 'Congo', iso3: 'COG', kind: 'name' },
			{ alias: 'congo', iso3: 'COD', kind: 'name' }
		];
		expect(() => createMatcher(twice)).toThrow('alias "congo" means both "COG" and "COD"');
	});
});

describe('the committed aliases', () => {
	const matcher = readMatcher('data/economies');
	const ids = readEconomyIds('data/economies');

	it.each([
		...[
			['KSV', 'XKX'],
			['UVK', 'XKX'],
			['ROM', 'ROU'],
			['ZAR', 'COD'],
			['TMP', 'TLS'],
			['WBG', 'PSE'],
			['ADO', 'AND']
		],
		...[
			['426', 'LSO'],
			['ls', 'LSO'],
			['hos', 'VAT'],
			['gbm', 'IMN'],
			['nld_curacao', 'CUW'],
			['chanisl', 'CHI']
		],
		...[
			['China, Taiwan Province of', 'TWN'],
			['Bolivia, Plurinational State of', 'BOL'],
			['Swaziland', 'SWZ']
		],
		...[
			["Korea (Democratic People's Rep. of)", 'PRK'],
			['Korea, Rep.', 'KOR'],
			['Korea, D.P.R. of', 'PRK']
		],
		...[
			['Congo', 'COG'],
			['Congo, Dem. Rep.', 'COD'],
			['Congo (Democratic Republic of the)', 'COD'],
			['Niger', 'NER']
		],
		...[
			['Nigeria', 'NGA'],
			['Dominica', 'DMA'],
			['Dominican Rep.', 'DOM'],
			['Turkiye', 'TUR'],
			['Gambia, The', 'GMB']
		]
	])('know that %s is %s', (alias, iso3) => {
		expect(matcher.match(alias)).toBe(iso3);
		expect(ids.has(iso3)).toBe(true);
	});

	it.each([
		'BLX',
		'WLD',
		'UNAAP',
		'03M49WLD',
		'202',
		'ZZK.WORLD',
		'ANT',
		'USSR',
		'China, mainland',
		'Stateless',
		'ATA'
	])('know that %s is no economy of today', (alias) => {
		expect(matcher.match(alias)).toBeNull();
		expect(matcher.isAggregate(alias)).toBe(true);
	});

	it('cover at least 217 economies', () => {
		expect(ids.size).toBeGreaterThanOrEqual(217);
	});
});
