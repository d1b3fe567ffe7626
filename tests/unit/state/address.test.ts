import { describe, expect, it } from 'vitest';
import {
	countryLink,
	DEFAULT_ADDRESS,
	economyId,
	formatAddress,
	formatCarried,
	readAddress,
	sideOf
} from '../../../src/lib/state/base';
import { clauseCodec } from '../../../src/lib/state/clause';
import { homeCodec, NO_FILTERS } from '../../../src/lib/state/home';
import { PARAMETERS } from '../../../src/lib/state/pages';
import { addressNote } from '../../../src/lib/words/en/address';
import { DIRECTORY, LOOKUP, WITHOUT_ALIASES } from './lists';

const CODEC = clauseCodec(['SH.DYN.MORT', 'SH.HIV.INCD']);
const read = (query: string) => {
	const { state, notes } = readAddress(CODEC, query, LOOKUP, PARAMETERS);
	return { state, notes, said: notes.map(addressNote).join(' ') };
};
const compared = (query: string) => read(query).state.with;

describe('an address', () => {
	it('opens with Lesotho and its own comparison when it says nothing', () => {
		expect(read('')).toMatchObject({ state: DEFAULT_ADDRESS, notes: [] });
	});

	it('survives being written and read again', () => {
		const address = {
			...DEFAULT_ADDRESS,
			country: 'MWI',
			with: ['SADC', 'ZAF'],
			from: 2000,
			to: 2024,
			view: 'table' as const,
			year: 2020,
			indicator: 'SH.DYN.MORT',
			group: 'LDC'
		};
		const text = formatAddress(address);
		expect(text).toBe(
			'?country=MWI&with=SADC,ZAF&from=2000&to=2024&view=table&year=2020&indicator=SH.DYN.MORT&group=LDC'
		);
		expect(read(text)).toMatchObject({ state: address, notes: [] });
	});

	it('carries the country, the comparison and the years to another page, nothing else', () => {
		const address = { ...DEFAULT_ADDRESS, country: 'ZAF', from: 2000, year: 2010, group: 'LDC' };
		expect(formatCarried(address)).toBe('?country=ZAF&from=2000');
	});

	it('links to another country with that country’s own comparison', () => {
		expect(countryLink({ ...DEFAULT_ADDRESS, with: ['ZAF'], from: 2000 }, 'MWI')).toBe(
			'?country=MWI&from=2000'
		);
		expect(countryLink({ ...DEFAULT_ADDRESS, country: 'MWI' }, 'LSO')).toBe('?');
	});

	it('waits for the list of countries before it says that a code is unknown', () => {
		const { state, notes, lacking } = readAddress(CODEC, 'country=NAM&from=2000', null);
		expect(lacking).toBe('directory');
		expect(notes).toEqual([]);
		expect(state.from).toBe(2000);
	});

	it('asks for further names only where those of the directory do not do', () => {
		const lacking = (query: string) => readAddress(CODEC, query, WITHOUT_ALIASES).lacking;
		expect(lacking('country=NAM&with=SADC,South Africa&group=LDC')).toBeNull();
		expect(lacking('country=Zaire')).toBe('aliases');
		expect(lacking('with=SADC,DRC')).toBe('aliases');
	});
});

describe('what a country is called in an address', () => {
	it('is its code of three or two letters, its number or its name, in any capitals', () => {
		for (const text of ['ZAF', 'zaf', 'ZA', 'za', '710', 'South Africa', 'south africa', 'SOUTH+AFRICA'])
			expect(read(`country=${text}`), text).toMatchObject({ state: { country: 'ZAF' }, notes: [] });
		for (const text of ['004', '4', 'AF', 'Afghanistan'])
			expect(read(`country=${text}`).state.country, text).toBe('AFG');
	});

	it('is read without its accents, its article or its marks', () => {
		for (const text of ['Côte d’Ivoire', "cote d'ivoire", 'COTE DIVOIRE', 'Ivory Coast', 'CI'])
			expect(read(`country=${encodeURIComponent(text)}`).state.country, text).toBe('CIV');
		for (const text of ['The Gambia', 'gambia', 'Gambia, The'])
			expect(read(`country=${encodeURIComponent(text)}`).state.country, text).toBe('GMB');
		expect(read('country=St. Lucia').state.country).toBe('LCA');
		expect(read('country=ZAF.').state.country).toBe('ZAF');
	});

	it('is the two letters of Namibia and of Kosovo too', () => {
		expect(read('country=NA').state.country).toBe('NAM');
		expect(read('country=XK').state.country).toBe('XKX');
	});

	it('is said when nobody is called so, and Lesotho is shown', () => {
		const { state, said } = read('country=Atlantis');
		expect(state.country).toBe('LSO');
		expect(said).toBe('No country is called “Atlantis”; Lesotho is shown.');
	});

	it('is told from a group and from a state of former times', () => {
		expect(read('country=SADC').said).toContain('Southern African Development Community');
		expect(read('country=Czechoslovakia').said).toContain('not an economy of today');
	});
});

describe('whom a country is compared with', () => {
	it('may be said by codes and names of both kinds', () => {
		expect(compared('with=LS,Eswatini,sadc&country=ZAF')).toEqual(['LSO', 'SWZ', 'SADC']);
		expect(compared('with=least developed countries;World')).toEqual(['LDC', 'WORLD']);
	});

	it('may be a name with a comma in it', () => {
		expect(compared('with=SADC,Congo, Dem. Rep.,Zambia')).toEqual(['SADC', 'COD', 'ZMB']);
	});

	it('is nobody when that is asked for', () => {
		expect(compared('with=')).toEqual([]);
		expect(formatAddress({ ...DEFAULT_ADDRESS, with: [] })).toBe('?with=');
	});

	it('is never the country itself, and five others at most', () => {
		expect(compared('country=ZAF&with=ZAF,LSO')).toEqual(['LSO']);
		const { state, said } = read('with=SADC,LDC,ZAF,MWI,BWA,ZMB');
		expect(state.with).toEqual(['SADC', 'LDC', 'ZAF', 'MWI', 'BWA']);
		expect(said).toBe('At most 5 can be compared at once; left out: Zambia.');
	});

	it('keeps what is known of a list and names the rest', () => {
		const { state, said } = read('with=SADC,NOPE');
		expect(state.with).toEqual(['SADC']);
		expect(said).toBe('No group or country is called “NOPE”.');
		expect(read('with=NOPE').said).toContain('the usual comparison is shown');
		expect(compared('with=NOPE')).toBeNull();
	});

	it('names a few of very many and counts the rest', () => {
		const many = Array.from({ length: 1000 }, (_, index) => `nobody${index}`).join(',');
		expect(read(`with=${many}`).said).toMatch(/“nobody4” or 995 more; the usual comparison is shown\.$/);
	});
});

describe('a code that is both an economy’s and a group’s', () => {
	const codes = new Set(DIRECTORY.economies.flatMap(({ iso3, iso2 }) => [iso3, iso2]));
	const shared = DIRECTORY.groups.map(({ id }) => id).filter((id) => codes.has(id));

	it('is NAM and AU in these lists', () => {
		expect(shared.sort()).toEqual(['AU', 'NAM']);
	});

	it('means the group in a comparison, and a note says how to name the economy', () => {
		for (const id of shared) {
			const { state, notes } = read(`with=${id.toLowerCase()}`);
			expect(state.with).toEqual([id]);
			expect(notes).toMatchObject([{ kind: 'two-meanings', code: id }]);
			expect(read(`group=${id}`)).toMatchObject({
				state: { group: id },
				notes: [{ kind: 'two-meanings', code: id }]
			});
		}
		expect(read('with=NAM').said).toBe(
			'“NAM” is read as the group (Non-Aligned Movement); for Namibia the address says “c:NAM”.'
		);
		expect(read('with=AU').said).toContain('for Australia the address says “AUS”');
	});

	it('means the country in the place of the country', () => {
		expect(read('country=NAM')).toMatchObject({ state: { country: 'NAM' }, notes: [] });
		expect(read('country=AU')).toMatchObject({ state: { country: 'AUS' }, notes: [] });
	});

	it('means what its mark says, without a note', () => {
		expect(read('with=c:NAM,g:NAM')).toMatchObject({ state: { with: ['c:NAM', 'NAM'] }, notes: [] });
		expect(read('with=C%3Anam,Namibia')).toMatchObject({ state: { with: ['c:NAM'] }, notes: [] });
		expect(read('country=c:NAM').state.country).toBe('NAM');
		expect(read('with=c:ZAF').state.with).toEqual(['ZAF']);
		expect(read('group=c:NAM').said).toContain('is a country (Namibia), not a group');
	});

	it('is written so that it is read as it was meant, without a note', () => {
		const address = { ...DEFAULT_ADDRESS, with: ['NAM', 'c:NAM', 'AU', 'AUS'], group: 'NAM' };
		const text = formatAddress(address, LOOKUP);
		expect(text).toBe('?with=g:NAM,c:NAM,g:AU,AUS&group=g:NAM');
		expect(read(text)).toMatchObject({ state: address, notes: [] });
	});

	it('leads to the files of one or the other', () => {
		expect(sideOf(DIRECTORY, 'NAM')).toEqual({ kind: 'group', code: 'NAM' });
		expect(sideOf(DIRECTORY, 'c:NAM')).toEqual({ kind: 'economy', code: 'NAM' });
		expect(sideOf(DIRECTORY, 'ZAF')).toEqual({ kind: 'economy', code: 'ZAF' });
		expect(sideOf(DIRECTORY, 'SIMILAR')).toEqual({ kind: 'group', code: 'SIMILAR' });
		expect(['NAM', 'ZAF'].map((iso3) => economyId(DIRECTORY, iso3))).toEqual(['c:NAM', 'ZAF']);
	});
});

describe('years in an address', () => {
	it('that run backwards are turned, and that is said', () => {
		const { state, said } = read('from=2020&to=2000');
		expect(state).toMatchObject({ from: 2000, to: 2020 });
		expect(said).toBe('The years 2020 to 2000 run backwards; they are read as 2000 to 2020.');
	});

	it('outside those of the site are left out and named', () => {
		const { state, said } = read('from=1492&to=2500&year=0');
		expect(state).toMatchObject({ from: null, to: null, year: null });
		for (const text of ['“1492”', '“2500”', '“0”']) expect(said).toContain(text);
	});

	it('are no decimals, words or powers', () => {
		for (const text of ['20', '2e3', '2000.5', 'NaN', '-2000', '٢٠٠٠', 'last', '2000-2010']) {
			const { state, notes } = read(`year=${encodeURIComponent(text)}`);
			expect(state.year, text).toBeNull();
			expect(notes, text).toMatchObject([{ kind: 'no-year', text }]);
		}
		expect(read('year=%20')).toMatchObject({ state: { year: null }, notes: [] });
		expect(read('year=%202010%20').state.year).toBe(2010);
	});
});

describe('an address as others hand it on', () => {
	it('may have its marks written out', () => {
		expect(read('country=ZAF&amp;with=LDC&amp;amp;from=2000')).toMatchObject({
			state: { country: 'ZAF', with: ['LDC'], from: 2000 },
			notes: []
		});
	});

	it('may have other capitals', () => {
		expect(read('Country=ZAF&VIEW=Table&Indicator=sh.dyn.mort')).toMatchObject({
			state: { country: 'ZAF', view: 'table', indicator: 'SH.DYN.MORT' },
			notes: []
		});
	});

	it('may say a thing twice: the first is used, and the other named', () => {
		expect(read('country=ZAF&country=ZAF')).toMatchObject({ state: { country: 'ZAF' }, notes: [] });
		const { state, said } = read('country=ZAF&country=MWI&from=2000');
		expect(state).toMatchObject({ country: 'ZAF', from: 2000 });
		expect(said).toBe('The address gives “country” more than once; “ZAF” is used, “MWI” left out.');
		expect(compared('with=LDC&with=SADC')).toEqual(['LDC', 'SADC']);
	});

	it('may hold what no page has, which is said; what other pages have, and marks of others, are not', () => {
		expect(read('time=2000..2015').said).toBe(
			'The address asks for “time”, which no page has; that part is left out.'
		);
		expect(read('front=political&flow=imports&utm_source=x&fbclid=abc').notes).toEqual([]);
	});

	it('is repeated in a note cut short and without marks that turn a text around', () => {
		const { said } = read(`country=${'a'.repeat(5000)}`);
		expect(said.length).toBeLessThan(100);
		expect(read('country=%E2%80%AEevil%00').said).toContain('“evil”');
	});
});

describe('the parameters of a page', () => {
	it('are only those that the page has', () => {
		expect(read('indicator=NOPE').said).toBe(
			'“NOPE” is not an indicator of this page; what it opens with is shown.'
		);
	});

	it('filter the home page, and name what they do not know', () => {
		const home = (query: string) => readAddress(homeCodec, query, LOOKUP, PARAMETERS);
		expect(home('').state).toMatchObject(NO_FILTERS);
		expect(home('front=culture&is=Worse&age=old&sort=age').state).toMatchObject({
			front: 'culture',
			is: 'worse',
			age: 'old',
			sort: 'age'
		});
		const { state, notes } = home('front=military&sort=size&is=worse');
		expect(state).toMatchObject({ ...NO_FILTERS, is: 'worse' });
		expect(notes.map(addressNote)).toEqual([
			'“military” is not a front; there are “political”, “socio-economic” and “culture”.',
			'“size” is not an order; there are “severity”, “policy” and “age”.'
		]);
	});
});
