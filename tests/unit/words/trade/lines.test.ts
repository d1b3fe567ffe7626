import { describe, expect, it } from 'vitest';
import { commodities } from '../../../../src/lib/words/en/trade/commodities';
import { ldcShare } from '../../../../src/lib/words/en/trade/ldc-share';
import { lines } from '../../../../src/lib/words/en/trade/lines';
import { transit } from '../../../../src/lib/words/en/trade/transit';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('several lines in one chart', () => {
	const millions = { unit: 'million US dollars', unit_kind: 'usd', decimals: 0 } as const;
	const line = (label: string, value: number, isUnderHalf = false) => ({
		...{ label, value, unit: millions, isUnderHalf }
	});

	it('are said with their unit once, and with each where they differ', () => {
		expect(plain(lines.finding('the Gambia', 2024, [line('Sold', 1100), line('Bought', 0, true)]))).toBe(
			'The Gambia in 2024: sold 1.1 billion, bought less than half a million US dollars'
		);
		expect(plain(lines.finding('Togo', 2024, [{ ...line('Sold', 3), unit: null }, line('Bought', 2)]))).toBe(
			'Togo in 2024: sold 3, bought 2.0 million US dollars'
		);
		expect(lines.noYear('the Gambia')).toBe('The Gambia: no year in common');
	});

	it('of leading commodities name the first, or none', () => {
		const { finding } = commodities.leading;
		expect(plain(finding('commodity-markets', { name: 'Belgium', share: 51.2 }))).toBe(
			'Leading buyers of commodities: Belgium first, 51 %'
		);
		expect(finding('commodity-exports', null)).toBe('Leading commodities');
	});
});

describe('the least developed countries’ share', () => {
	const [base, due] = [
		{ year: 2010, value: 0.96 },
		{ year: 2020, value: 1.93 }
	];

	it('is said to have reached a target, and what a target asks', () => {
		expect(plain(ldcShare.came('Istanbul', true, base, due))).toBe(
			'The least developed countries reached Istanbul’s target for exports: 0.96 % of the world’s in 2010, 1.93 % in 2020'
		);
		const asked = { factor: 1.5, base, aim: 1.44, deadline: 2031, newest: due };
		expect(plain(ldcShare.asks(asked))).toBe(
			'1.5 times the 0.96 % of 2010 is 1.44 %, due in 2031; 1.93 % in 2020.'
		);
	});

	it('names who is left out of each line: none, one, several', () => {
		const of = (...without: string[]) => ({
			...{ members: 48, listOf: 2011, without },
			summed: 48 - without.length
		});
		expect(ldcShare.summed({ goods: of(), services: of('Sudan') })).toBe(
			'Goods: all 48 countries on the list in 2011. Services: 47 of the 48 countries on the list in 2011 (Sudan has no value in some years).'
		);
		expect(ldcShare.members(of('Eritrea', 'Sudan'))).toContain('46 of the 48');
	});
});

describe('transit neighbours', () => {
	const fact = {
		...{ of: 'borders' as const, economy: 'Lesotho', year: 2018, score: 2.34, decimals: 1 },
		...{ others: [{ name: 'South Africa', score: 3.4 }], higher: 1 }
	};

	it('are named while they are few, and counted when they are many', () => {
		expect(transit.finding(fact)).toBe('Trade across borders of Lesotho in 2018: 2.3; South Africa 3.4');
		const many = ['A', 'B', 'C', 'D'].map((name) => ({ name, score: 1 }));
		expect(transit.finding({ ...fact, others: many, higher: 0 })).toBe(
			'Trade across borders of Lesotho in 2018: 2.3; none of 4 transit neighbours scored higher'
		);
		expect(transit.finding({ ...fact, others: [] })).toMatch(/; no transit neighbour was scored that year$/);
		expect(transit.noScore('the Gambia', 'borders')).toBe('the Gambia has no score of trade across borders');
	});

	it('have a coast, one or several', () => {
		expect(transit.neighbours('Mali', ['Senegal', 'Guinea'])).toContain(
			'Senegal and Guinea, which have a coast'
		);
	});
});
