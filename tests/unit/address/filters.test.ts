import { describe, expect, it } from 'vitest';
import { formatFilters, NO_FILTERS, parseFilters } from '../../../src/lib/address/filters';

describe('filters of the home page', () => {
	it('are off when the address says nothing', () => {
		expect(parseFilters(new URLSearchParams(''))).toEqual({ filters: NO_FILTERS, unknown: [] });
	});

	it('survive being written and read again', () => {
		const filters = { front: 'culture', is: 'worse', age: 'old', sort: 'age' } as const;
		const params = new URLSearchParams(formatFilters(filters) as Record<string, string>);
		expect(parseFilters(params).filters).toEqual(filters);
	});

	it('name what they do not know and ignore it', () => {
		const { filters, unknown } = parseFilters(new URLSearchParams('front=military&sort=size&is=worse'));
		expect(filters).toEqual({ ...NO_FILTERS, is: 'worse' });
		expect(unknown).toHaveLength(2);
		expect(unknown[0]).toContain('military');
	});
});
