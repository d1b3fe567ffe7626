/** Promised against paid out, and how steady aid is. */
import { countryFigure } from '../../../figure/country';
import { linesFigure } from '../../../figure/lines';
import type { Figure } from '../../../figure/figure';
import type { FigureSection } from '../../../figure/section';
import { sourceOf, trap } from '../../said';
import type { DeliveryWords } from '../../../words/aid/delivery';
import { delivery } from '../../../words/en/aid/delivery';
import { aidYears } from '../donors';
import { promiseDonorFinding, promiseDonors, promiseFinding, promiseModel, promiseYears } from '../promises';
import { steadiness, steadinessBars, steadinessFinding, STEADY_YEARS } from '../steadiness';
import type { AidQuestion } from './question';

export function deliverySection(question: AidQuestion, words: DeliveryWords = delivery): FigureSection {
	const { page, aid, years } = question;
	const { iso3, inSentence } = aid.views.country;
	const promises = promiseYears(aid.flows.promised, years);
	const donors = promiseDonors(aid.flows, years, words);
	const [first, last] = [promises[0]?.year, promises.at(-1)?.year];
	const span = first === undefined ? '' : `${first}-${last}`;
	const common = {
		iso3,
		sources: [sourceOf(page, 'commitments')],
		notes: [trap(page, 'commitments'), ...words.notes],
		none: words.none(inSentence)
	};
	return {
		id: 'delivery',
		title: words.heading,
		figures: [
			linesFigure({
				...common,
				id: 'promised-paid',
				title: promiseFinding(promises, inSentence, words),
				measure: words.measure,
				model: promiseModel(promises, words)
			}),
			countryFigure({
				...common,
				id: 'promised-paid-donors',
				title: promiseDonorFinding(donors, inSentence, span, words),
				measure: words.donors.measure(span),
				chart: { kind: 'bars', model: donors }
			}),
			steadinessFigure(question, words)
		]
	};
}

function steadinessFigure({ page, aid, years }: AidQuestion, words: DeliveryWords): Figure {
	const { iso3, inSentence } = aid.views.country;
	const to = aidYears(aid.flows.given, years)?.to ?? null;
	const steady = to === null ? [] : steadiness(aid.flows, to, words);
	return countryFigure({
		iso3,
		id: 'steadiness',
		title: steadinessFinding(steady, inSentence, to ?? 0, words),
		measure: words.steady.measure(to),
		chart: { kind: 'bars', model: steadinessBars(steady, words) },
		sources: [sourceOf(page, 'grants')],
		notes: [words.steady.note(STEADY_YEARS), trap(page, 'grants')],
		none: words.steady.none(inSentence)
	});
}
