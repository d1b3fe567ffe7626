import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sdgSeriesTable } from '../../../scripts/import/unsdg/methods';
import { publishedMethod } from '../../../scripts/import/unsdg/published-method';
import { readCorrections } from '../../../scripts/import/unsdg/importer';
import { readCsv } from '../../../scripts/lib/read-csv';
import { SDG_SERIES_COLUMNS } from '../../../scripts/lib/sdg-series-table';
import { readArguments } from '../../../scripts/refresh/arguments';
import { readEndpoints } from '../../../scripts/refresh/endpoints';
import { growthSentence } from '../../../scripts/refresh/growth';
import { BRING } from '../../../scripts/refresh/publishers';
import { withEntry, withState } from '../../../scripts/refresh/source-entry';

const DATA = join(import.meta.dirname, '../../../data');

describe('the parts of a refresh', () => {
	it('know an address and a way to ask for each source, and every source of the file is one of data/sources.yaml or brings its entry', () => {
		const endpoints = readEndpoints({});
		expect(endpoints.map(({ source }) => source)).toEqual(Object.keys(BRING));
		expect(endpoints.every(({ base, pause }) => base.startsWith('https://') && pause >= 0.5)).toBe(true);
		const [wdi] = readEndpoints({ REFRESH_BASE_WDI: 'http://localhost:1/wb' });
		expect(wdi?.base).toBe('http://localhost:1/wb');
	});

	it('make the committed table of SDG methods from itself, byte for byte', () => {
		const file = join(DATA, 'frameworks/sdg-series.csv');
		const corrections = readCorrections();
		const scaleOf = (series: string) => Number(corrections.get(series)?.scale || 1);
		const rows = readCsv(file, SDG_SERIES_COLUMNS).map((row) => ({
			...row,
			undp_methodology: publishedMethod(row, scaleOf(row.series))
		}));
		expect(rows.filter((row) => row.undp_methodology !== '').length).toBeGreaterThan(200);
		expect(sdgSeriesTable(rows, scaleOf, file)).toBe(readFileSync(file, 'utf8'));
	});

	it('set the state of one source in the committed list and change no other line', () => {
		const text = readFileSync(join(DATA, 'sources.yaml'), 'utf8');
		const state = { vintage: '1 July 2027', retrieved: '2027-08-01', citation: "WHO's: a citation" };
		const lines = withState(text, 'unhcr', state).split('\n');
		const other = lines.filter((line, index) => line !== text.split('\n')[index]);
		expect(other).toEqual([
			'  vintage: 1 July 2027',
			"  retrieved: '2027-08-01'",
			"  citation: 'WHO''s: a citation'"
		]);
		expect(() => withState(text, 'nobody', state)).toThrow('no entry "- id: nobody"');
		expect(withEntry(text, 'unhcr', '- id: unhcr')).toBe(text);
		expect(withEntry(text, 'new', '- id: new').endsWith('\n\n- id: new\n')).toBe(true);
	});

	it('say when a clone would weigh more than it should, and nothing before', () => {
		expect(growthSentence(50e6, 9e6)).toBe('');
		expect(growthSentence(null, 90e6)).toBe('');
		expect(growthSentence(50e6, 11e6)).toContain('from 50.0 MB to 61.0 MB, beyond its limit of 60.0 MB');
	});

	it('read what is asked of them, and refuse what they do not know', () => {
		expect(readArguments(['wdi', '--accept=A,B', '--again'])).toEqual({
			...{ only: ['wdi'], accept: ['A', 'B'], again: true }
		});
		expect(readArguments(['--accept']).accept).toBe('all');
		expect(() => readArguments(['--force'])).toThrow('Unknown option --force. Usage:');
	});
});
