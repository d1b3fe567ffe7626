import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { importer as gapminderEmdat } from '../../../scripts/import/gapminder/emdat.importer';
import { importer as gapminder, readSelection } from '../../../scripts/import/gapminder/importer';
import type { Imported } from '../../../scripts/import/lib/importer';
import { rawFolder } from './temporary-folder';

const selection = new Map(readSelection().map((row) => [row.id, row]));
const taken = [...selection.values()].filter((row) => row.decision !== 'left-out');
const economies = {
	match: (code: string) => (['LSO', 'ZAF', 'VAT'].includes(code.toUpperCase()) ? code.toUpperCase() : null),
	isAggregate: (code: string) => code === 'ussr'
};

/** A raw folder in which every taken series has one value for Lesotho in 2020, and some files are replaced. */
function gapminderFolder(files: Record<string, string | Buffer | null> = {}): string {
	const content: Record<string, string | Buffer> = {
		'gapminder/_ddf--entities--geo--country.csv': 'country,iso3166_1_alpha3\nlso,LSO\nhos,VAT\nussr,\n'
	};
	for (const { id } of taken) {
		const one = id in files ? files[id] : `geo,time,${id}\nlso,2020,1\n`;
		if (one !== null && one !== undefined) content[`gapminder/${id}.csv.gz`] = one;
	}
	return rawFolder(content);
}
const run = (files?: Record<string, string | Buffer | null>) =>
	gapminder.run({ raw: gapminderFolder(files), economies }) as Imported;

describe('the choice of Gapminder series', () => {
	it('takes at least 60 series, each with title, unit and a definition', () => {
		expect(taken.length).toBeGreaterThanOrEqual(60);
		for (const row of taken) {
			expect(row.title, row.id).not.toBe('');
			expect(row.unit, row.id).not.toBe('');
			expect(row.definition, row.id).not.toBe('');
		}
	});
	it.each([
		'aid_received_percent_of_gni',
		'tax_revenue_percent_of_gdp',
		'newly_hiv_infected_percent_age_15_49',
		'art_coverage_percent_cd4_l_350',
		'primary_completion_rate_total_percent_of_relevant_age_group'
	])('leaves out %s, which does not measure what its name says', (id) => {
		expect(selection.get(id)?.decision).toBe('left-out');
		expect(run().indicators.map((each) => each.id)).not.toContain(id);
	});
	it('calls the deflator of GDP by its name and not inflation', () => {
		expect(selection.get('inflation_annual_percent')).toMatchObject({
			decision: 'corrected',
			title: 'GDP deflator'
		});
	});
	it('calls the ratio of girls to boys a ratio whose best value is 1', () => {
		const id = 'ratio_of_girls_to_boys_in_primary_and_secondary_education_perc';
		expect(run().indicators.find((each) => each.id === id)).toMatchObject({
			unit_kind: 'ratio',
			direction: 'to',
			ideal: 1
		});
	});
	it('keeps the disasters of EM-DAT apart, without the zeros of years in which nothing was entered', () => {
		const id = 'flood_deaths_annual_number';
		const files = { [id]: `geo,time,${id}\nlso,2019,0\nlso,2020,7\nlso,2021,0\n` };
		const { indicators, observations, leftOut } = gapminderEmdat.run({
			raw: gapminderFolder(files),
			economies
		}) as Imported;
		expect(observations.filter((each) => each.indicator === id)).toMatchObject([{ year: 2020, value: 7 }]);
		expect(leftOut).toMatchObject([{ reason: 'zero where nothing was entered', rows: 2 }]);
		expect(indicators).toHaveLength(11);
		for (const each of indicators) expect(each.notes).toMatch(/zero wherever no disaster was entered/);
		expect(run().indicators.map((each) => each.id)).not.toContain('flood_deaths_annual_number');
	});
});

describe('the Gapminder importer', () => {
	it('calls a value a projection from the year on that the selection names', () => {
		const id = 'median_age_years';
		const { observations } = run({ [id]: `geo,time,${id}\nlso,2023,20\nlso,2024,20.1\nlso,2100,38\n` });
		const natures = observations.filter((each) => each.indicator === id).map((each) => each.nature);
		expect(natures).toEqual(['estimate', 'projection', 'projection']);
	});
	it('knows the codes of its own table and counts states that are no more', () => {
		const id = 'median_age_years';
		const imported = run({ [id]: `geo,time,${id}\nhos,2020,50\nussr,1980,30\nzzz,1980,30\n` });
		expect(imported.observations.filter((each) => each.indicator === id)).toMatchObject([
			{ economy: 'VAT', value: 50 }
		]);
		expect(imported.leftOut.flatMap((each) => each.examples)).toEqual(
			expect.arrayContaining(['ussr', 'zzz'])
		);
	});
	it('leaves out a share above 100', () => {
		const id = 'agricultural_water_withdrawal_percent_of_total';
		const imported = run({ [id]: `geo,time,${id}\nlso,2020,533\nlso,2021,8.7\n` });
		expect(imported.observations.filter((each) => each.indicator === id).map((each) => each.value)).toEqual([
			8.7
		]);
		expect(imported.leftOut.find((each) => each.reason.includes('impossible'))?.rows).toBe(1);
	});
	it('says which file is missing, truncated or has lost its column', () => {
		const id = 'internet_users';
		expect(() => run({ [id]: null })).toThrow(/internet_users.csv: expected this file to exist/);
		expect(() => run({ [id]: 'geo,time,value\nlso,2020,1\n' })).toThrow(/expected column "internet_users"/);
		const whole = gzipSync(`geo,time,${id}\nlso,2020,1\n`);
		expect(() => run({ [id]: whole.subarray(0, whole.length - 10) })).toThrow(/whole gzip file/);
	});
});
