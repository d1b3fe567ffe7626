import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importer as cdp } from '../../../scripts/import/cdp/importer';
import { itemFinder, readCdpItems } from '../../../scripts/import/cdp/items';
import type { Imported } from '../../../scripts/import/lib/importer';
import { runOver, workplace, write, fingerprint } from './run-files';
import { economies, rawFolder, truncated } from './raw-folder';

const REVIEWS = 'cdp/triennial_review_tidy.csv.gz';
const BOUNDS = 'cdp/bounds.csv';
const HEADER = 'review,iso3,country,status,item,kind,value\n';
const BOUNDS_HEADER = 'review,item,kind,bound,value\n';
const row = (item: string, kind: string, value: string, review = 2024, iso3 = 'LSO') =>
	`${review},${iso3},Country,LDC,${item},${kind},${value}\n`;
const bounds = (text = '2024,HAI,Index,lower,66\n') => `${BOUNDS_HEADER}${text}`;
const run = (reviews: string | Buffer, bound = bounds()) =>
	cdp.run({ raw: rawFolder({ [REVIEWS]: reviews, [BOUNDS]: bound }), economies }) as Imported;

describe('the importer of the triennial reviews', () => {
	it('joins value and score of an item, and gives the value as an observation of the review', () => {
		const imported = run(
			HEADER +
				row('Adult literacy rate', 'Value', '82.01000214') +
				row('Adult literacy rate', 'Max-min', '76.01333618666666')
		);
		expect(imported.observations).toMatchObject([
			{ indicator: 'LDC.HAI.LITERACY', economy: 'LSO', year: 2024, value: 82.01000214 }
		]);
		expect(imported.files?.['ldc/reviews.csv']).toBe(
			'year,iso3,code,value,score\n2024,LSO,LITERACY,82.01000214,76.01333619\n'
		);
	});
	it('keeps apart what is measured in another way: export concentration from 2024, product per head in 2000', () => {
		const { observations } = run(
			HEADER +
				row('Export concentration', 'Value', '0.3', 2021) +
				row('Export concentration', 'Value', '7.9', 2024) +
				row('GDP per capita ($)', 'Index', '463', 2000) +
				row('GNI per capita ($)', 'Index', '573', 2003)
		);
		expect(observations.map((each) => each.indicator)).toEqual([
			'LDC.EVI.EXPORT_CONCENTRATION',
			'LDC.EVI.EXPORT_CONCENTRATION_2024',
			'LDC.GDP',
			'LDC.GNI'
		]);
	});
	it('brings remoteness of 2006 and the calories of 2000 to the scale of the other reviews', () => {
		const imported = run(
			HEADER + row('Remoteness', 'Value', '0.9', 2006),
			bounds(
				'2000,Calorie intake as percentage of rquirement,Value,lower,1\n' +
					'2000,Calorie intake as percentage of rquirement,Value,upper,2\n'
			)
		);
		expect(imported.observations[0]).toMatchObject({ indicator: 'LDC.EVI.REMOTENESS', value: 90 });
		expect(imported.files?.['ldc/bounds.csv']).toContain('2000,CALORIES,10,100,log,up');
	});
	it('counts countries it cannot match and blank cells', () => {
		const imported = run(
			HEADER + row('HAI', 'Index', '60', 2024, 'QQQ') + row('HAI', 'Index', '') + row('EVI', 'Index', '47')
		);
		expect(imported.leftOut.map((each) => each.rows)).toEqual([1, 1]);
		expect(imported.observations).toHaveLength(1);
	});
	it('stops at an unknown item or kind, a value twice, a year, a bound or a number it cannot read', () => {
		expect(() => run(HEADER + row('Happiness', 'Value', '1'))).toThrow(/line 2: expected an item/);
		expect(() => run(HEADER + row('HAI', 'Guess', '1'))).toThrow(/line 2: expected one of Index/);
		expect(() => run(HEADER + row('HAI', 'Index', '1') + row('HAI', 'Index', '1'))).toThrow(
			/line 3: expected 2024 LSO HAI value once/
		);
		expect(() => run(HEADER + '24,LSO,L,LDC,HAI,Index,1\n')).toThrow(/line 2: expected the year of a review/);
		expect(() => run(HEADER + row('HAI', 'Index', 'many'))).toThrow(/line 2: expected a number/);
		expect(() => run(HEADER + row('EVI', 'Index', '1'), bounds('2024,Population,Value,middle,3\n'))).toThrow(
			/bounds.csv, line 2: expected a lower or upper bound/
		);
		expect(() => run(HEADER + row('EVI', 'Index', '1'), bounds('2024,Population,Value,lower,3\n'))).toThrow(
			/bounds.csv: expected a lower and an upper bound for POPULATION in 2024/
		);
		expect(() => run('review,iso3,item,kind\n2024,LSO,HAI,Index\n')).toThrow(/expected column "value"/);
		expect(() => run(truncated(HEADER + row('HAI', 'Index', '1')))).toThrow(/whole gzip file/);
	});
	it('writes its tables with the observations, and nothing at all when one of its files has a fault', async () => {
		const place = workplace();
		write(place.data, 'sources.yaml', '- { id: cdp, publisher: P, dataset: D, vintage: 2024 }\n');
		write(place.raw, REVIEWS, HEADER + row('HAI', 'Index', '60.7'));
		write(place.raw, BOUNDS, bounds());
		await runOver(place, cdp);
		const before = fingerprint(place.data);
		expect(Object.keys(before)).toEqual(expect.arrayContaining(['ldc/bounds.csv', 'ldc/reviews.csv']));
		write(place.raw, BOUNDS, bounds('2024,HAI,Index,lower,sixty\n2024,Population,Value,lower,many\n'));
		write(place.raw, REVIEWS, HEADER + row('HAI', 'Index', '61.7'));
		await expect(runOver(place, cdp)).rejects.toThrow(/bounds.csv, line 3: expected a number/);
		expect(fingerprint(place.data)).toEqual(before);
	});
	it('knows an item by any name that a review gave it, and stops at a table of items with a fault', () => {
		const find = itemFinder(readCdpItems());
		expect(find('Literacy rate', 'Value', 2012)).toBe(find('Adult literacy rate', 'Value', 2024));
		expect(find('Remoteness', 'Avg. distance', 2018)?.code).toBe('DISTANCE');
		expect(find('', 'Value', 2018)).toBeUndefined();
		const columns =
			'code,under,title,short,unit,unit_kind,direction,topic,decimals,scale,sense,names,definition';
		const items = (row: string) => () =>
			readCdpItems(join(rawFolder({ 'items.csv': `${columns}\n${row}\n` }), 'items.csv'));
		expect(items('A,HAI,A,,x,index,up,health,1,cubic,up,A,')).toThrow(
			/items.csv, line 2: expected scale linear or log, found "cubic"/
		);
		expect(items('A,HDI,A,,x,index,up,health,1,log,up,A,')).toThrow(/line 2: expected under/);
	});
});
