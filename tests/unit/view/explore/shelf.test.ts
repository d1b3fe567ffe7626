/** Looking through indicators by what they are of. */
import { describe, expect, it } from 'vitest';
import { onShelf } from '../../../../src/lib/page/explore/on-shelf';

const ALL = ['A', 'B', 'C'].map((id) => ({ id, label: `Measure ${id}`, section: 'Indicators' }));
const find = (text: string) => ALL.filter(({ label }) => label.includes(text));

describe('a shelf of indicators', () => {
	it('has all of its own in its order when nothing is typed, and no id that nothing has', () => {
		expect(onShelf(find, ALL, ['C', 'X', 'A'])(' ').map(({ id }) => id)).toEqual(['C', 'A']);
	});

	it('is searched alone', () => {
		const shelf = onShelf(find, ALL, ['C', 'A']);
		expect(shelf('Measure').map(({ id }) => id)).toEqual(['A', 'C']);
		expect(shelf('Measure B')).toEqual([]);
	});
});
