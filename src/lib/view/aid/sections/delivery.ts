/** Promised against paid out, and how steady aid is. */
import { countryFigure } from '../../../figure/country';
import { linesFigure } from '../../../figure/lines';
import type { Figure } from '../../../figure/figure';
import type { FigureSection } from '../../../figure/section';
import { sourceOf, trap } from '../../said';
import { aidYears } from '../donors';
import { promiseDonorFinding, promiseDonors, promiseFinding, promiseModel, promiseYears } from '../promises';
import { steadiness, steadinessBars, steadinessFinding, STEADY_YEARS } from '../steadiness';
import type { AidQuestion } from './question';

export function deliverySection(question: AidQuestion): FigureSection {
	const { page, aid, years } = question;
	const { iso3, inSentence } = aid.views.country;
	const promises = promiseYears(aid.flows.promised, years);
	const donors = promiseDonors(aid.flows, years);
	const [first, last] = [promises[0]?.year, promises.at(-1)?.year];
	const span = first === undefined ? '' : `${first}-${last}`;
	const common = {
		iso3,
		sources: [sourceOf(page, 'commitments')],
		notes: [
			trap(page, 'commitments'),
			'Sums are of donors whose promises and payments are of the same money: some report payments alone, and the Monetary Fund no promises.',
			'What was paid out in a year was mostly promised before it, and the two come from different tables: read the sum of the years, not one year.'
		],
		none: `No promises of aid to ${inSentence} are in the open table for these years.`
	};
	return {
		id: 'delivery',
		title: 'Promised and delivered',
		figures: [
			linesFigure({
				...common,
				id: 'promised-paid',
				title: promiseFinding(promises, inSentence),
				measure:
					'Aid promised (commitments) and paid out (grants and concessional loans, before repayments), US dollars, current prices',
				model: promiseModel(promises)
			}),
			countryFigure({
				...common,
				id: 'promised-paid-donors',
				title: promiseDonorFinding(donors, inSentence, span),
				measure: `Promised and paid out by donor${span && `, ${span} added up`}, US dollars, current prices`,
				chart: { kind: 'bars', model: donors }
			}),
			steadinessFigure(question)
		]
	};
}

function steadinessFigure({ page, aid, years }: AidQuestion): Figure {
	const { iso3, inSentence } = aid.views.country;
	const to = aidYears(aid.flows.given, years)?.to ?? null;
	const steady = to === null ? [] : steadiness(aid.flows, to);
	return countryFigure({
		iso3,
		id: 'steadiness',
		title: steadinessFinding(steady, inSentence, to ?? 0),
		measure: `Spread of yearly aid over ${to === null ? 'ten years' : `the ten years to ${to}`}: standard deviation, % of the mean; constant 2022 prices, largest donors first`,
		chart: { kind: 'bars', model: steadinessBars(steady) },
		sources: [sourceOf(page, 'grants')],
		notes: [
			`Spread: the standard deviation of the yearly amounts of ${STEADY_YEARS} years over their mean. A year without a row counts as nothing given. Where the mean is not above zero there is no spread.`,
			trap(page, 'grants')
		],
		none: `How steady aid to ${inSentence} is cannot be said: no grants or cheap loans are in the open tables for these years.`
	});
}
