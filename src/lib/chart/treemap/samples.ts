/** Parts of a whole in good weather and in bad. Made-up data. */
import type { Sample } from '../kind';
import type { TreemapItem, TreemapModel } from './model';

const parts = (items: [id: string, label: string, value: number][]): TreemapItem[] =>
	items.map(([id, label, value]) => ({ id, label, value }));

const usual = { unit: 'US dollars', unitKind: 'usd', decimals: 0, heading: 'Buyer', when: '2017' } as const;

export const TREEMAP_SAMPLES: readonly Sample<TreemapModel>[] = [
	{
		id: 'treemap',
		title: 'Two buyers bought nine tenths',
		measure: 'Exports of goods by buyer in 2017, US dollars of that year',
		model: {
			...usual,
			items: parts([
				['ZAF', 'South Africa', 491_000_000],
				['USA', 'United States of America', 310_400_000],
				['BEL', 'Belgium', 121_000_000],
				['ARE', 'United Arab Emirates', 38_200_000],
				['COD', 'Democratic Republic of the Congo', 21_000_000],
				['SWZ', 'Eswatini', 14_600_000],
				['BWA', 'Botswana', 9_100_000],
				['NAM', 'Namibia', 7_000_000],
				['MDG', 'Madagascar', 4_400_000],
				['KEN', 'Kenya', 3_900_000],
				['MUS', 'Mauritius', 1_900_000],
				['DEU', 'Germany', 1_800_000],
				['VCT', 'Saint Vincent and the Grenadines', 0],
				['UNSPECIFIED', 'Not said', -100_000]
			])
		}
	},
	{
		id: 'treemap-goods',
		title: 'Long names of goods, two of them large',
		measure: 'Imports by kind of goods in 2010, US dollars of that year',
		model: {
			...usual,
			heading: 'Goods',
			when: '2010',
			items: parts([
				['84', 'Machinery and mechanical appliances; electrical equipment; parts thereof', 5_200_000_000],
				['61', 'Articles of apparel and clothing accessories, knitted or crocheted', 4_100_000_000],
				['27', 'Fuels', 1_300_000_000]
			])
		}
	},
	{
		id: 'treemap-one',
		title: 'One part is all',
		measure: 'US dollars',
		model: { ...usual, items: parts([['ZAF', 'South Africa', 1000]]) }
	},
	{
		id: 'treemap-none',
		title: 'Nothing is above zero',
		measure: 'US dollars',
		model: { ...usual, items: parts([['ZAF', 'South Africa', 0]]) }
	}
];
