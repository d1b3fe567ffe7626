import { describe, expect, it } from 'vitest';
import { withAsked } from '../../../src/lib/sql/history';

const asked = (sql: string, at: number) => ({ sql, at, rows: 1, ms: 1 });

describe('what was asked before', () => {
	it('stands newest first, each text once, the last fifty', () => {
		const history = withAsked([asked('a', 1), asked('b', 2)], asked('b', 3));
		expect(history.map(({ sql, at }) => `${sql}${at}`)).toEqual(['b3', 'a1']);
		const many = Array.from({ length: 60 }, (_, i) => asked(`q${i}`, i));
		expect(withAsked(many, asked('new', 99))).toHaveLength(50);
	});
});
