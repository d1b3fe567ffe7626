import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FEWEST_DAYS } from '../../../scripts/import/wfp/importer';
import { FEWEST_DECISIONS } from '../../../scripts/import/unhcr/importer';
import { readSeriesFile } from '../../../scripts/import/lib/series';
import { rawFolder } from './temporary-folder';

const fileOf = (text: string) => join(rawFolder({ 'series.yaml': text }), 'series.yaml');
const read = (text: string) => readSeriesFile(fileOf(text));

const FILE = `
texts:
  revised: &revised Each report computes all years anew.
defaults:
  unit: index, 0 to 1
  unit_kind: index
  direction: up
  topic: population
  decimals: 3
  nature: estimate
series:
  TOY.INDEX:
    from: toy
    title: Toy index
    definition: How many toys there are.
    notes:
      - Counted in boxes.
      - *revised
  TOY.PARITY:
    title: Toys of girls and boys
    unit: ratio
    unit_kind: ratio
    direction: to
    ideal: 1
    decimals: 2
    definition: >-
      The toys of girls divided
      by those of boys.
    nature: actual
`;

describe('a file of series', () => {
	it('gives each series its own words over the defaults, and joins texts', () => {
		const [index, parity] = read(FILE);
		expect(index).toEqual({
			from: 'toy',
			file: '',
			scale: 1,
			nature: 'estimate',
			indicator: {
				id: 'TOY.INDEX',
				series: 'TOY.INDEX',
				dimensions: '',
				is_lead: true,
				title: 'Toy index',
				unit: 'index, 0 to 1',
				unit_kind: 'index',
				direction: 'up',
				topic: 'population',
				decimals: 3,
				definition: 'How many toys there are.',
				notes: 'Counted in boxes. Each report computes all years anew.'
			}
		});
		expect(parity).toMatchObject({ from: 'TOY.PARITY', nature: 'actual' });
		expect(parity?.indicator).toMatchObject({
			...{ ideal: 1, direction: 'to', topic: 'population' },
			definition: 'The toys of girls divided by those of boys.'
		});
	});

	it('names the line of every fault at once, and what may stand there', () => {
		const wrong = FILE.replace('unit_kind: ratio', 'unit_kind: parity').replace('from: toy', 'form: toy');
		expect(() => read(wrong)).toThrow(
			/line 12: TOY\.INDEX: .*form.*\n.*line 22: TOY\.PARITY unit_kind: expected one of share, /s
		);
	});

	it('asks for what is missing, and for an ideal value where there is one to reach', () => {
		expect(() => read(FILE.replace('    title: Toy index\n', ''))).toThrow(
			/TOY\.INDEX title: expected some text/
		);
		expect(() => read(FILE.replace('    ideal: 1\n', ''))).toThrow(
			/TOY\.PARITY ideal: expected where direction is "to"/
		);
	});

	it('that is no YAML is named with the line', () => {
		expect(() => read(FILE.replace('    title: Toy index', '   title: Toy index'))).toThrow(
			/line \d+: expected well-formed YAML/
		);
	});
});

describe("the importers' own files of series", () => {
	const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'scripts/import'], {
		encoding: 'utf8'
	})
		.split('\n')
		.filter((file) => /(series|donors)\.yaml$/.test(file));

	it('all read, with ids that no two share and a definition of each', () => {
		const series = files.flatMap(readSeriesFile);
		expect(series.length).toBeGreaterThan(100);
		expect(new Set(series.map(({ indicator }) => indicator.id)).size).toBe(series.length);
		for (const { indicator } of series)
			expect(indicator.definition?.length, indicator.id).toBeGreaterThan(20);
	});

	it('say the numbers that their importers count with', () => {
		const notes = (folder: string) =>
			readSeriesFile(`scripts/import/${folder}/series.yaml`).map(({ indicator }) => indicator.notes ?? '');
		expect(notes('wfp')[0]).toContain(`fewer than ${FEWEST_DAYS} days`);
		expect(
			notes('unhcr').filter((text) => text.includes(`at least ${FEWEST_DECISIONS} such decisions`))
		).toHaveLength(4);
	});
});
