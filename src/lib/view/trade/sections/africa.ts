/** Trade within Africa by section of goods. */
import { countryFigure } from '../../../figure/country';
import type { FigureSection } from '../../../figure/section';
import { africa as english } from '../../../words/en/trade/africa';
import type { AfricaWords } from '../../../words/trade/africa';
import { sourceOf, trap } from '../../said';
import { africaFinding, africaModel } from '../africa';
import type { TradeQuestion } from './question';

export function africaSection(
	{ page, trade, views }: TradeQuestion,
	words: AfricaWords = english
): FigureSection {
	const { country } = views;
	return {
		id: 'africa',
		title: words.title,
		figures: [
			countryFigure({
				id: 'africa-sections',
				title: africaFinding(trade.africa, country.inSentence, words),
				measure: words.measure(trade.africaPeriod),
				chart: { kind: 'bars', model: africaModel(trade.africa, words) },
				iso3: country.iso3,
				sources: [sourceOf(page, 'africa-trade')],
				notes: [trap(page, 'africa-trade')],
				none: words.none(country.inSentence)
			})
		]
	};
}
