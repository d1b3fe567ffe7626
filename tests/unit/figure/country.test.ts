import { expect, it } from 'vitest';
import { countryFigure } from '../../../src/lib/figure/country';

const parts = { id: 'buyers', iso3: 'LSO', chart: null, title: '', measure: 'Exports of goods', none: '' };

it('is about its economy, whatever year stands in the name of its download', () => {
	expect(countryFigure({ ...parts, year: 2017 })).toMatchObject({
		economy: 'LSO',
		filename: 'buyers-LSO-2017'
	});
	expect(countryFigure(parts)).toMatchObject({ economy: 'LSO', filename: 'buyers-LSO' });
	expect(countryFigure({ ...parts, year: null }).filename).toBe('buyers-LSO');
});
