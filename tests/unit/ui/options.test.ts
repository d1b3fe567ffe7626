import { describe, expect, it } from 'vitest';
import { folded, matchingOptions, type NamedOption } from '../../../src/lib/ui/options';

const options: NamedOption[] = [
	{ id: 'LDC', label: 'Least developed countries', section: 'Groups' },
	{ id: 'CIV', label: 'Côte d’Ivoire', section: 'Countries' },
	{ id: 'LSO', label: 'Lesotho', section: 'Countries' },
	{ id: 'SLE', label: 'Sierra Leone', section: 'Countries', also: 'Freetown' },
	{ id: 'ZAF', label: 'South Africa', section: 'Countries' },
	{ id: 'SSD', label: 'South Sudan', section: 'Countries' }
];
const ids = (text: string) => matchingOptions(options, text).map(({ id }) => id);

describe('searching options', () => {
	it('finds names without their accents and in any case', () => {
		expect(ids('cote d’iv')).toEqual(['CIV']);
		expect(ids("COTE D'IV")).toEqual(['CIV']);
		expect(folded('São Tomé')).toBe('sao tome');
	});

	it('puts an exact code first, then names that start with the text, within each section', () => {
		expect(ids('ls')).toEqual(['LSO']);
		expect(ids('le')[0]).toBe('LDC');
		expect(ids('le').slice(1)).toEqual(['LSO', 'SLE']);
	});

	it('wants every word, in any order', () => {
		expect(ids('africa south')).toEqual(['ZAF']);
		expect(ids('south')).toEqual(['ZAF', 'SSD']);
	});

	it('finds other names', () => {
		expect(ids('freetown')).toEqual(['SLE']);
	});

	it('offers all when nothing is typed and nothing when nothing fits', () => {
		expect(ids('  ')).toHaveLength(options.length);
		expect(ids('atlantis')).toEqual([]);
	});
});
