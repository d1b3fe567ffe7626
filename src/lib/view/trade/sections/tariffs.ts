/** Tariffs faced in developed countries, with and without preferences. */
import { countryFigure } from '../../../figure/country';
import type { FigureSection } from '../../../figure/section';
import { indicatorFigures } from '../../indicator-figure';
import { tariffs as english } from '../../../words/en/trade/tariffs';
import type { TariffWords } from '../../../words/trade/tariffs';
import { notesOf, published } from '../../said';
import { preferenceFinding, preferenceModel } from '../preference';
import type { TradeQuestion } from './question';

export function tariffsSection(
	{ page, trade, views, years }: TradeQuestion,
	words: TariffWords = english
): FigureSection {
	const { country } = views;
	const { model, year } = preferenceModel(trade.series, words);
	return {
		id: 'tariffs',
		title: words.title,
		figures: [
			countryFigure({
				id: 'preference',
				title: preferenceFinding(model, year, words),
				measure: words.measure(year),
				chart: { kind: 'bars', model },
				iso3: country.iso3,
				sources: [published(page, 'TM_TAX_DMFN')],
				notes: [words.margin, ...notesOf(page, 'TM_TAX_DMFN', 'TM_TAX_DPRF')],
				none: words.none(country.inSentence)
			}),
			...indicatorFigures(page, ['TM_TAX_DPRF'], { views, years }, (id) => ({
				id: 'tariff-faced',
				filename: `${id}-${country.iso3}`
			}))
		]
	};
}
