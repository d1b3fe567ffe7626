import { describe, expect, it } from 'vitest';
import { concentration } from '../../../../src/lib/words/en/trade/concentration';
import { parts } from '../../../../src/lib/words/en/trade/parts';
import type { PartsFact } from '../../../../src/lib/words/trade/parts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('partners and goods', () => {
	const fact: PartsFact = {
		...{ economy: 'the Gambia', year: 2017, by: 'stages', first: { name: 'Fuels', share: 4.2 } },
		...{ three: null, isMirror: false, listed: null, ofOther: null }
	};

	it('are said by who or what made most, with three where there are more, and none as none', () => {
		expect(plain(parts.finding(fact))).toBe('Fuels made 4.2 % of the Gambia’s imports of goods in 2017');
		expect(
			plain(parts.finding({ ...fact, by: 'sellers', first: { name: null, share: 50 }, three: 90 }))
		).toBe(
			'Partners without a name supplied 50 % of the Gambia’s imports of goods in 2017; the three largest sellers together 90 %'
		);
		expect(parts.finding({ ...fact, first: null })).toBe('No amount above zero for the Gambia in 2017');
	});

	it('are measured of a year, or of none', () => {
		expect(parts.measure('kinds', 2017)).toBe(
			'Exports of goods by kind of goods in 2017, US dollars of that year'
		);
		expect(parts.measure('sellers', null)).toBe('Imports of goods by seller');
		expect(parts.none('the Gambia', 'stages')).toBe(
			'The Gambia has no imports by product group in these data.'
		);
	});

	it('leave what is missing unsaid where another table has less', () => {
		expect(plain(parts.apart({ year: 2017, part: 1.2 }, 'buyers', 'WDI'))).toBe(
			'The goods listed make 120 % of the exports of goods that another table (WDI) has for 2017.'
		);
		expect(parts.apart({ year: 2017, part: 0.5 }, 'stages', 'WDI')).toContain('under no kind of goods here');
	});
});

describe('concentration', () => {
	const none = { economy: 'the Gambia', buyers: null, kinds: null, sellers: null };

	it('is said of exports, of imports where nothing is known of those, and of neither not at all', () => {
		const [buyers, kinds] = [
			{ year: 2012, equal: 2.14 },
			{ year: 2017, equal: 1 }
		];
		expect(concentration.finding({ ...none, buyers, kinds })).toBe(
			'The Gambia’s exports are as concentrated as with 2.1 equal buyers (2012) and 1.0 equal kinds of goods (2017)'
		);
		expect(concentration.finding({ ...none, sellers: kinds })).toBe(
			'The Gambia’s imports are as concentrated as with 1.0 equal sellers (2017)'
		);
		expect(concentration.finding(none)).toBe('');
	});

	it('names both lists that leave years out', () => {
		const [buyers, sellers] = [
			{ years: [2012, 2013, 2015], least: 0.5, most: 0.834 },
			{ years: [2013], least: 0.011, most: 0.011 }
		];
		expect(plain(concentration.leftOut({ buyers, sellers }))).toContain(
			'less than 90 % of all goods and the others are not known: buyers 2012–2013 and 2015 (50-83 % listed); sellers 2013 (1.1 % listed).'
		);
	});
});
