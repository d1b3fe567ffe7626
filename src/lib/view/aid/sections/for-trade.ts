/** Aid for Trade: two editions apart, per person, as a share; the three tests; what open data do not say. */
import { countryFigure } from '../../../figure/country';
import type { Figure } from '../../../figure/figure';
import { linesFigure } from '../../../figure/lines';
import type { FigureSection } from '../../../figure/section';
import { notesOf, published } from '../../said';
import { receiptShares, shareBars, shareFinding, shareNotes } from '../aft-share';
import { EDITIONS } from '../editions';
import { editionFinding, editionModel, perPersonFinding, perPersonModel } from '../for-trade';
import { eifFigure } from './eif';
import type { AidQuestion } from './question';
import { testsFigure } from './trade-tests';

export const forTradeSection = (question: AidQuestion): FigureSection => ({
	id: 'aid-for-trade',
	title: 'Aid for Trade',
	figures: [
		editionFigure(question, 'newest'),
		editionFigure(question, 'older'),
		perPersonFigure(question),
		shareFigure(question),
		testsFigure(question),
		eifFigure(question)
	]
});

/** What all figures on Aid for Trade share. */
const common = ({ views: { country } }: AidQuestion['aid']) => ({
	iso3: country.iso3,
	none: `No Aid for Trade to ${country.inSentence} is in the open tables.`
});

function editionFigure({ page, aid, years }: AidQuestion, edition: keyof typeof EDITIONS): Figure {
	const { prices, base, paid, promised } = EDITIONS[edition];
	const model = editionModel(aid.series, edition, years);
	return linesFigure({
		...common(aid),
		id: `aft-${edition}`,
		title: editionFinding(model, aid.views.country.inSentence, base),
		measure: `Aid for Trade paid out (disbursements) and promised (commitments), million US dollars, ${prices}`,
		model,
		sources: [published(page, paid)],
		notes: [
			'Two editions in the dollars of different years: never one line.',
			base
				? `The baseline of the initiative is 2002-2005, which no open table by country has; ${base[0]}-${base[1]} stands in.`
				: 'A promise for many years is counted in the year in which it was signed.',
			...notesOf(page, paid, promised)
		]
	});
}

function perPersonFigure({ page, aid, years }: AidQuestion): Figure {
	const { name, inSentence } = aid.views.country;
	const model = perPersonModel(aid.series, aid.groupTrade, name, years);
	return linesFigure({
		...common(aid),
		id: 'aft-per-person',
		title: perPersonFinding(model, inSentence, aid.groupTrade),
		measure: 'Aid for Trade paid out per person, US dollars, constant 2024 prices',
		model: model.series.some(({ id }) => id === 'own') ? model : null,
		sources: [published(page, EDITIONS.newest.paid), published(page, 'SP.POP.TOTL')],
		notes: [
			'Groups: aid of the members of each year added up, by all their people. They are those that you compare with, or the least developed and the landlocked developing countries.',
			...aid.groupTrade.map(({ label, years: all }) => {
				const last = all.at(-1);
				return last && `${label}: ${last.members} of ${last.of} members with data in ${last.year}.`;
			})
		]
	});
}

function shareFigure({ page, aid }: AidQuestion): Figure {
	const { name, inSentence } = aid.views.country;
	const shares = receiptShares(aid.series, aid.groupTrade);
	return countryFigure({
		...common(aid),
		id: 'aft-share',
		title: shareFinding(shares, inSentence),
		measure:
			'Aid for Trade paid out, % of net receipts of all kinds in the same year, private money included',
		chart: { kind: 'bars', model: shareBars(shares, name) },
		sources: [published(page, EDITIONS.newest.paid), published(page, EDITIONS.older.paid)],
		notes: [
			'All receipts: aid, other official money and private money, less what was repaid or withdrawn. Aid for Trade is counted before repayments, so that it is held to them and is no part of them. Without a share: receipts not above zero, or smaller than the Aid for Trade.',
			'2024 and 2018 alone: Aid for Trade is published in the dollars of one year and all receipts in dollars of each year, so that only there both are the same dollars.',
			...shareNotes(shares, inSentence)
		]
	});
}
