import { describe, expect, it } from 'vitest';
import { kept } from '../../../src/lib/words/en/clauses';

describe('targets whose years are over', () => {
	it('are counted by how they ended, and by nothing where nobody judges them', () => {
		expect(kept(12, 5, 4)).toBe('12: 5 achieved, 4 not');
		expect(kept(6, 0, 3)).toBe('6: 0 achieved, 3 not');
		expect(kept(6, 0, 0)).toBe('6, none judged');
	});
});
