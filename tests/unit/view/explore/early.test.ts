import { describe, expect, it } from 'vitest';
import { indicatorFiles } from '../../../../src/lib/state/explore-files';

describe('what an address of Explore needs, guessed from its text', () => {
	it('is the file of each indicator, and of the sizes of a scatter', () => {
		expect(indicatorFiles('?indicators=SP.DYN.LE00.IN&chart=map')).toEqual(['SP.DYN.LE00.IN']);
		expect(indicatorFiles('?indicators=A.B,C.D')).toEqual(['A.B', 'C.D', 'SP.POP.TOTL']);
		expect(indicatorFiles('?indicators=A.B,C.D&chart=scatter&size=none')).toEqual(['A.B', 'C.D']);
		expect(indicatorFiles('?indicators=A.B,C.D&chart=multiples')).toEqual(['A.B', 'C.D']);
	});

	it('is found by its text alone, before any program is here', () => {
		const alone = Function(`return ${indicatorFiles.toString()}`)() as typeof indicatorFiles;
		expect(alone('?indicators=A.B,own.1a2b3c4d.0,C.D')).toEqual(
			indicatorFiles('?indicators=A.B,own.1a2b3c4d.0,C.D')
		);
		expect(alone('?indicators=A.B,C.D')).toEqual(['A.B', 'C.D', 'SP.POP.TOTL']);
	});

	it('is no file of a series of the reader’s own', () => {
		expect(indicatorFiles('?indicators=own.1a2b3c4d.0,A.B&chart=multiples')).toEqual(['A.B']);
		expect(indicatorFiles('?indicators=own.1a2b3c4d.0')).toEqual([]);
	});

	it('is nothing where the address asks for nothing, or for what is no name of a file', () => {
		expect(indicatorFiles('')).toEqual([]);
		expect(indicatorFiles('?country=ZAF&view=table')).toEqual([]);
		expect(indicatorFiles('?indicators=../secret,own%3Asurvey,%00')).toEqual([]);
		expect(indicatorFiles(`?indicators=${'A.B,'.repeat(99)}`)).toHaveLength(5);
	});
});
