import { describe, expect, it } from 'vitest';
import { africa } from '../../../../src/lib/words/en/trade/africa';
import { tariffs } from '../../../../src/lib/words/en/trade/tariffs';
import { unitedStates } from '../../../../src/lib/words/en/trade/united-states';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('exports to the United States', () => {
	it('say what a rate comes to: nothing, almost nothing, or an amount', () => {
		const at = [
			{ rate: 0, cost: 0 },
			{ rate: 0.01, cost: 100 },
			{ rate: 15, cost: 150_000 }
		] as const;
		expect(plain(unitedStates.change(1_000_000, 2024, at))).toBe(
			'On the 1.0 million US dollars sold in 2024, the mean tariff of all goods comes to nothing at the rate before January 2025, almost nothing at that of February 2026 and 150,000 US dollars a year at the one after it.'
		);
	});

	it('say a tariff that stayed once', () => {
		const said = (...rates: [number | null, number | null, number | null]) =>
			plain(unitedStates.tariffs.finding('Togo', rates)).replace(/^.* goods of Togo /, '');
		expect(said(1, 15, 15)).toBe(
			'went from 1.0 % before January 2025 to 15.0 % in February 2026 and stayed there'
		);
		expect(said(0, 0, 0)).toBe('was 0 % before January 2025 and in February 2026');
		expect(said(1, 1, null)).toBe('was 1.0 % before January 2025 and in February 2026, then not known');
	});

	it('leave the cost out where none is said, and count the lines that are not drawn', () => {
		const first = { sector: 'Textiles', sold: 81.2, cost: null };
		expect(plain(unitedStates.sectors.finding(first, 'Togo', 2024))).toBe(
			'Textiles: 81 % of what Togo sold the United States in 2024'
		);
		expect(unitedStates.lines.others(1234)).toBe('1,234 other lines');
		expect(unitedStates.lines.measure(null)).toContain('by tariff line, US dollars');
	});
});

describe('preferences', () => {
	it('are said with the goods that they take most off, or without', () => {
		expect(tariffs.took(8, 2023, { goods: 'Farm goods', points: 11.04 })).toBe(
			'Preferences in developed countries took 8.0 points off the tariff in 2023, most on farm goods (11.0)'
		);
		expect(tariffs.took(8, 2023, null)).toMatch(/in 2023$/);
		expect(tariffs.measure(null)).toContain('developed countries, % of value');
	});
});

describe('trade within Africa', () => {
	it('is said with both sides, one, or none; a side without rows is not zero', () => {
		const said = (...amounts: [number | null, number | null]) =>
			plain(africa.finding('the Gambia', ...amounts));
		expect(said(2e6, 0)).toBe(
			'The Gambia sold 2.0 million US dollars a year to African economies, and bought 0'
		);
		expect(said(400, null)).toBe(
			'The Gambia sold 400 US dollars a year to African economies, and no reported purchases'
		);
		expect(said(null, null)).toBe(
			'The Gambia has no reported sales to African economies, and no reported purchases'
		);
		expect(africa.measure('')).toContain('US dollars a year, current prices');
		expect(africa.measure('2020-2022')).toContain('US dollars a year, 2020-2022, current prices');
	});
});
