/** Several series of one economy in one chart. */
import { NBSP } from '../../../format/number';
import { upperFirst } from '../../../format/upper-first';
import { valueParts } from '../../../format/value';
import type { BordersWords, DigitalWords, LineFact, LinesWords, OverTimeWords } from '../../trade/lines';
import { lower } from './pieces';

function amount({ value, unit, isUnderHalf }: LineFact): { number: string; unit: string } {
	const parts = unit ? valueParts(value, unit) : { number: String(value), unit: '' };
	return isUnderHalf ? { ...parts, number: 'less than half a million' } : parts;
}

export const lines: LinesWords = {
	finding(economy, year, lines) {
		const amounts = lines.map(amount);
		const said = lines.map(({ label }, index) => {
			const { number, unit } = amounts[index]!;
			// The unit stands once, behind the last that it is of.
			const ending = unit === '' || amounts[index + 1]?.unit === unit ? '' : `${NBSP}${unit}`;
			return `${lower(label)} ${number}${ending}`;
		});
		return `${upperFirst(economy)} in ${year}: ${said.join(', ')}`;
	},
	noYear: (economy) => `${upperFirst(economy)}: no year in common`
};

export const overTime: OverTimeWords = {
	title: 'Exports and imports over time',
	ofGdp: 'Goods and services, in prices of each year, as a part of GDP.',
	measure: 'Exports and imports of goods, US dollars, current prices',
	labels: { exports: 'Exports of goods', imports: 'Imports of goods' },
	note: 'Dollars of each year: prices and exchange rates move the lines too.',
	none: (economy) => `The World Bank has no exports or imports of goods for ${economy}.`
};

export const borders: BordersWords = {
	title: 'Logistics and borders',
	measure: 'Trading across borders, Doing Business, score from 0 (worst) to 100 (best practice)',
	none: (economy) => `Doing Business has no score of trading across borders for ${economy}.`
};

export const digital: DigitalWords = {
	title: 'Services that can be delivered over a network',
	measure: 'Digitally deliverable services, million US dollars, current prices',
	labels: { exports: 'Sold abroad', imports: 'Bought abroad' },
	note: 'What could be delivered digitally, however it was.',
	none: (economy) => `UNCTAD has no digitally deliverable services of ${economy}.`
};
