import { describe, expect, it } from 'vitest';
import { filesOf } from '../../../../src/lib/page/explore/early';

describe('what an address of Explore needs, guessed from its text', () => {
	it('is the file of each indicator, and of the sizes of a scatter', () => {
		expect(filesOf('?indicators=SP.DYN.LE00.IN&chart=map')).toEqual(['SP.DYN.LE00.IN']);
		expect(filesOf('?indicators=A.B,C.D')).toEqual(['A.B', 'C.D', 'SP.POP.TOTL']);
		expect(filesOf('?indicators=A.B,C.D&chart=scatter&size=none')).toEqual(['A.B', 'C.D']);
		expect(filesOf('?indicators=A.B,C.D&chart=multiples')).toEqual(['A.B', 'C.D']);
	});

	it('is no file of a series of the reader’s own', () => {
		expect(filesOf('?indicators=own.1a2b3c4d.0,A.B&chart=multiples')).toEqual(['A.B']);
		expect(filesOf('?indicators=own.1a2b3c4d.0')).toEqual([]);
	});

	it('is nothing where the address asks for nothing, or for what is no name of a file', () => {
		expect(filesOf('')).toEqual([]);
		expect(filesOf('?country=ZAF&view=table')).toEqual([]);
		expect(filesOf('?indicators=../secret,own%3Asurvey,%00')).toEqual([]);
		expect(filesOf(`?indicators=${'A.B,'.repeat(99)}`)).toHaveLength(5);
	});
});
