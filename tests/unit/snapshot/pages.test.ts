import { describe, expect, it } from 'vitest';
import { readArguments, UsageFault } from '../../../scripts/snapshot/arguments';
import { tidy } from '../../../scripts/snapshot/in-page/words';
import { addressOf, fileOf, linkedIn } from '../../../scripts/snapshot/pages';

describe('pages of a snapshot', () => {
	it('takes clauses from the links of a page, once each, wherever the page stands', () => {
		const html = `<a href="./priorities/2c/">a</a><a href="/base/priorities/1-peace/?country=ZAF">b</a>
			<a href="../priorities/2c/#x">again</a><a href="./priorities/">none</a><a href="./frameworks/sdg/">other</a>`;
		expect(linkedIn(html, 'priorities')).toEqual(['/priorities/2c/', '/priorities/1-peace/']);
		expect(linkedIn(html, 'frameworks')).toEqual(['/frameworks/sdg/']);
	});

	it('has a file of its own for every state of a page', () => {
		expect(fileOf({ path: '/', iso3: 'LSO' })).toBe('LSO/index.txt');
		expect(fileOf({ path: '/aid/finance/', iso3: 'LSO' })).toBe('LSO/aid_finance.txt');
		expect(fileOf({ path: '/trade/?flow=imports', iso3: 'LSO' })).toBe('LSO/trade_flow=imports.txt');
		expect(fileOf({ path: '/priorities/2c/', iso3: 'LSO', press: 'Show the members' })).toBe(
			'LSO/priorities_2c_show-the-members.txt'
		);
		expect(fileOf({ path: '/data/', iso3: '' })).toBe('all/data.txt');
	});

	it('asks for an economy by name, Lesotho too, and for tables', () => {
		expect(addressOf({ path: '/trade/', iso3: 'LSO' })).toBe('/trade/?country=LSO&view=table');
		expect(addressOf({ path: '/trade/?flow=imports', iso3: 'USA' })).toBe(
			'/trade/?flow=imports&country=USA&view=table'
		);
		expect(addressOf({ path: '/methods/', iso3: '' })).toBe('/methods/');
	});

	it('reads the same words whatever elements they are cut into', () => {
		expect(tidy(' 6.6\u00a0 %  of\n GNI , ( 2023 ) ')).toBe('6.6 % of GNI, (2023)');
	});
});

describe('what the command is asked', () => {
	it('needs one task', () => {
		expect(() => readArguments([])).toThrow(UsageFault);
		expect(() => readArguments(['--out', 'a', '--findings'])).toThrow('Say one of');
		expect(readArguments(['--out', 'a', '--economies', 'LSO,MWI'])).toMatchObject({
			out: 'a',
			economies: ['LSO', 'MWI'],
			build: 'build'
		});
	});

	it('compares two folders, no more and no fewer', () => {
		expect(readArguments(['--compare', 'a', 'b'])).toMatchObject({ before: 'a', after: 'b' });
		expect(() => readArguments(['--compare', 'a'])).toThrow('Expected two folders');
		expect(() => readArguments(['--findings', 'a'])).toThrow('no further words');
	});

	it('says which word it does not understand', () => {
		expect(() => readArguments(['--out', 'a', '--economies', 'LSO,lesotho'])).toThrow('“lesotho”');
		expect(() => readArguments(['--out', 'a', '--pages', '('])).toThrow('--pages');
		expect(() => readArguments(['--out', 'a', '--tabs', '0'])).toThrow('--tabs must be a whole number');
		expect(() => readArguments(['--outt'])).toThrow('--outt');
	});
});
