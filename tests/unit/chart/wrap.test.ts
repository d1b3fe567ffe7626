import { expect, it } from 'vitest';
import { textWidth, wrapText } from '../../../src/lib/chart/svg/text';

it('breaks an address between its parts, and a word without any where it must', () => {
	const address = 'https://tsoelopele.example/priorities/2c/?country=MWI#headline';
	const width = textWidth(address, 12) - 20;
	expect(wrapText(address, width, 12)).toEqual([
		'https://tsoelopele.example/priorities/2c/?country=MWI#',
		'headline'
	]);
	expect(wrapText('a'.repeat(10), textWidth('aaaaaa', 12), 12)).toEqual(['aaaaaa', 'aaaa']);
	// One part far in front would leave most of a line empty.
	expect(wrapText(`a/${'b'.repeat(10)}`, textWidth('a/bbbbbb', 12), 12)).toEqual(['a/bbbbbb', 'bbbb']);
});
