import { describe, expect, it } from 'vitest';
import { builtEnglish } from '../../../src/lib/words/en/built';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('aid and trade in a sentence', () => {
	it('says what net aid is a part of', () => {
		const net = { value: '6.6 %', year: 2023 };
		expect(builtEnglish.netAid('Lesotho', { ...net, of: 'income' })).toBe(
			'Net aid to Lesotho was 6.6 % of its national income in 2023'
		);
		expect(builtEnglish.netAid('Tuvalu', { of: 'person', value: '156 US dollars', year: 2023 })).toBe(
			'Net aid to Tuvalu was 156 US dollars per person in 2023'
		);
	});

	it('holds what a donor gave beside what was promised', () => {
		expect(plain(builtEnglish.givenAid('the United States', { year: 2025, value: 0.094 }))).toBe(
			'The United States gave 0.09 % of its national income as aid in 2025, counted as grant equivalents; the promise of 1970 is 0.7 %'
		);
	});
});
