/** Tariffs faced in developed countries, with and without preferences. */
import { countryFigure } from '../../../figure/country';
import type { FigureSection } from '../../../figure/section';
import { indicatorFigures } from '../../indicator-figure';
import { notesOf, published } from '../../said';
import { preferenceFinding, preferenceModel } from '../pairs';
import type { TradeQuestion } from './question';

export function tariffsSection({ page, trade, views, years }: TradeQuestion): FigureSection {
	const { country } = views;
	const { model, year } = preferenceModel(trade.series);
	return {
		id: 'tariffs',
		title: 'Tariffs and preferences in developed countries',
		figures: [
			countryFigure({
				id: 'preference',
				title: preferenceFinding(model, year),
				measure: `Mean tariff of developed countries${year === null ? '' : ` in ${year}`}, % of value, with and without preferences (SDG 17.12.1)`,
				chart: { kind: 'bars', model },
				iso3: country.iso3,
				sources: [published(page, 'TM_TAX_DMFN')],
				notes: [
					'The preference margin is the first less the second, in percentage points. Weighted by what is sold; before the tariffs of the United States of 2025.',
					...notesOf(page, 'TM_TAX_DMFN', 'TM_TAX_DPRF')
				],
				none: `The United Nations' tariff series have no values to show for ${country.inSentence} here.`
			}),
			...indicatorFigures(page, ['TM_TAX_DPRF'], { views, years }, (id) => ({
				id: 'tariff-faced',
				filename: `${id}-${country.iso3}`
			}))
		]
	};
}
