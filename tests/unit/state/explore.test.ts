import { describe, expect, it } from 'vitest';
import { formatCarried, readAddress } from '../../../src/lib/state/base';
import { format, initialOf } from '../../../src/lib/state/codec';
import { EXPLORE_PARAMETERS } from '../../../src/lib/state/explore-parameters';
import { exploreCodec } from '../../../src/lib/state/explore';
import { base } from '../../../src/lib/state/base';
import { PARAMETERS } from '../../../src/lib/state/pages';
import { addressNote } from '../../../src/lib/words/en/address';
import { LOOKUP } from './lists';

const read = (query: string) => {
	const { state, notes } = readAddress(exploreCodec, query, LOOKUP, PARAMETERS);
	return { state, said: notes.map(addressNote).join(' ') };
};

describe('the address of Explore', () => {
	it('has parameters by the names that other pages pass over', () => {
		const own = Object.keys(exploreCodec).filter((key) => !(key in base));
		expect(own).toEqual([...EXPLORE_PARAMETERS]);
	});

	it('says nothing when all is as the page opens', () => {
		expect(format(exploreCodec, initialOf(exploreCodec))).toBe('');
	});

	it('takes five indicators and names those that are left out', () => {
		const { state, said } = read('indicators=A,B,C,D,E,F,A');
		expect(state.indicators).toEqual(['A', 'B', 'C', 'D', 'E']);
		expect(said).toBe('One chart takes at most 5 indicators; left out: “F”.');
	});

	it('reads a name in the singular, and in the plural, where no other parameter has it', () => {
		const { state, said } = read('indicator=SH.DYN.MORT&charts=map');
		expect([state.indicators, state.chart, said]).toEqual([['SH.DYN.MORT'], 'map', '']);
	});

	it('takes thirty economies and groups, of which five go along to another page', () => {
		const all = 'SADC,LDC,ZAF,MWI,BWA,ZMB,AGO,COD,COM,MDG,MUS,MOZ,SYC,TZA,ZWE,SWZ';
		const { state, said } = read(`with=${all}`);
		expect(state.with?.join(',')).toBe(all);
		expect(said).toBe('');
		expect(formatCarried(state, LOOKUP)).toBe('?with=SADC,LDC,ZAF,MWI,BWA');
	});

	it('reads ways to work values out in their order, with what is usual where nothing is said', () => {
		expect(read('transform=mean,index').state.transform).toEqual([
			{ kind: 'mean', years: 5 },
			{ kind: 'index', year: null }
		]);
		expect(read('transform=MINUS:South Africa;change: 10').state.transform).toEqual([
			{ kind: 'minus', of: 'ZAF' },
			{ kind: 'change', years: 10 }
		]);
		expect(read('transform=share:Congo, Dem. Rep.,person').state.transform).toEqual([{ kind: 'person' }]);
		expect(read('transform=minus:Congo, Dem. Rep.,person').state.transform).toEqual([
			{ kind: 'minus', of: 'COD' },
			{ kind: 'person' }
		]);
	});

	it('says which way to work values out it does not understand, and why', () => {
		expect(read('transform=fourier').said).toContain('“fourier” is not a way to work values out');
		expect(read('transform=index:99').said).toContain('needs a year that the site has');
		expect(read('transform=mean:1').said).toContain('needs a number of years from 1 to 50');
		expect(read('transform=minus').said).toContain('names no group or country that is known');
		expect(read('transform=mean:3,mean:5').said).toContain('only the first is used');
		expect(read('transform=index,mean,change,growth').said).toContain('at most 3 transforms');
	});

	it('names a chart, a scale and a size that there are none of', () => {
		const { state, said } = read('chart=pie&scale=square&size=%3Cb%3E');
		expect(state).toMatchObject({ chart: null, scale: 'linear', size: null });
		expect(said).toContain('“pie” is not a chart; there are “line”');
		expect(said).toContain('“square” is not a scale');
		expect(said).toContain('“<b>” is not an id of an indicator');
	});

	it('takes a value to be above or below, of an indicator or of what is shown, an order and a number', () => {
		expect(read('above=50&below=SP.DYN.LE00.IN:6e1&order=LOWEST&limit=10').state).toMatchObject({
			above: { of: null, value: 50 },
			below: { of: 'SP.DYN.LE00.IN', value: 60 },
			order: 'lowest',
			limit: 10
		});
		expect(read('above=−2.5 %').state.above).toEqual({ of: null, value: -2.5 });
		const { state, said } = read('above=much&below=<b>:5&order=odd&limit=0');
		expect(state).toMatchObject({ above: null, below: null, order: null, limit: null });
		expect(said).toContain('“much” is no value to be above');
		expect(said).toContain('“odd” is not an order');
		expect(said).toContain('“0” is not a number from 1 to 250');
	});
});
