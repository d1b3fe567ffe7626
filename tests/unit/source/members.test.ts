import { describe, expect, it } from 'vitest';
import { CORE_FIRST_YEAR } from '../../../src/lib/query/core-file';
import { fileOf } from '../../../src/lib/source/members';

const question = { group: 'SADC', indicators: ['SH.DYN.MORT'] };

describe('a question for the members of a group', () => {
	it('is asked of the small file where no value that may answer is older than the file', () => {
		expect(fileOf({ ...question, year: 2024 })).toBe('core');
		expect(fileOf({ ...question, year: CORE_FIRST_YEAR + 3 })).toBe('core');
		expect(fileOf({ ...question, year: CORE_FIRST_YEAR, tolerance: 0 })).toBe('core');
	});

	it('is asked of the whole file for earlier years', () => {
		expect(fileOf({ ...question, year: CORE_FIRST_YEAR + 2 })).toBe('all');
		expect(fileOf({ ...question, year: 1990 })).toBe('all');
	});
});
