import { describe, expect, it } from 'vitest';
import { defaultComparators } from '../../../src/lib/state/defaults';

describe('whom a country is compared with', () => {
	it('is SADC and the least developed countries for Lesotho', () => {
		expect(defaultComparators(['SADC', 'SACU', 'LDC', 'AU', 'WB-SSF', 'WB-LMC', 'WORLD'])).toEqual([
			'SADC',
			'LDC'
		]);
	});

	it('is the African Union for an African country outside SADC', () => {
		expect(defaultComparators(['AU', 'G77', 'WB-SSF', 'WB-LMC', 'WORLD'])).toEqual(['AU', 'WB-LMC']);
	});

	it('is the World Bank region and income group elsewhere', () => {
		expect(defaultComparators(['WB-ECS', 'WB-HIC', 'WORLD'])).toEqual(['WB-ECS', 'WB-HIC']);
	});

	it('is nobody for a territory in no group', () => {
		expect(defaultComparators([])).toEqual([]);
	});
});
