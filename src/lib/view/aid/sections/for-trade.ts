/** Aid for Trade: two editions apart, per person, as a share; the three tests; what open data do not say. */
import { countryFigure } from '../../../figure/country';
import type { Figure } from '../../../figure/figure';
import { linesFigure } from '../../../figure/lines';
import type { FigureSection } from '../../../figure/section';
import { notesOf, published } from '../../said';
import type { ForTradeWords } from '../../../words/aid/for-trade';
import type { EifWords } from '../../../words/aid/eif';
import type { TradeTestWords } from '../../../words/aid/trade-tests';
import { forTrade } from '../../../words/en/aid/for-trade';
import { receiptShares, shareBars, shareFinding, shareNotes } from '../aft-share';
import { EDITIONS } from '../editions';
import { editionFinding, editionModel, perPersonFinding, perPersonModel } from '../for-trade';
import { eifFigure } from './eif';
import type { AidQuestion } from './question';
import { testsFigure } from './trade-tests';

export const forTradeSection = (
	question: AidQuestion,
	words: ForTradeWords = forTrade,
	tests?: TradeTestWords,
	steps?: EifWords
): FigureSection => ({
	id: 'aid-for-trade',
	title: words.heading,
	figures: [
		editionFigure(question, 'newest', words),
		editionFigure(question, 'older', words),
		perPersonFigure(question, words),
		shareFigure(question, words),
		testsFigure(question, tests),
		eifFigure(question, steps)
	]
});

/** What all figures on Aid for Trade share. */
const common = ({ views: { country } }: AidQuestion['aid'], { none }: ForTradeWords) => ({
	iso3: country.iso3,
	none: none(country.inSentence)
});

function editionFigure(
	{ page, aid, years }: AidQuestion,
	edition: keyof typeof EDITIONS,
	words: ForTradeWords
): Figure {
	const { dollarsOf, base, paid, promised } = EDITIONS[edition];
	const model = editionModel(aid.series, edition, years, words);
	return linesFigure({
		...common(aid, words),
		id: `aft-${edition}`,
		title: editionFinding(model, aid.views.country.inSentence, base, words),
		measure: words.edition.measure(dollarsOf),
		model,
		sources: [published(page, paid)],
		notes: [...words.edition.notes(base), ...notesOf(page, paid, promised)]
	});
}

function perPersonFigure({ page, aid, years }: AidQuestion, words: ForTradeWords): Figure {
	const { name, inSentence } = aid.views.country;
	const model = perPersonModel(aid.series, aid.groupTrade, name, years, words);
	return linesFigure({
		...common(aid, words),
		id: 'aft-per-person',
		title: perPersonFinding(model, inSentence, aid.groupTrade, words),
		measure: words.perPerson.measure,
		model: model.series.some(({ id }) => id === 'own') ? model : null,
		sources: [published(page, EDITIONS.newest.paid), published(page, 'SP.POP.TOTL')],
		notes: [
			words.perPerson.note,
			...aid.groupTrade.map(({ label, years: all }) => {
				const last = all.at(-1);
				return last && words.perPerson.members(label, last.members, last.of, last.year);
			})
		]
	});
}

function shareFigure({ page, aid }: AidQuestion, words: ForTradeWords): Figure {
	const { name, inSentence } = aid.views.country;
	const shares = receiptShares(aid.series, aid.groupTrade);
	return countryFigure({
		...common(aid, words),
		id: 'aft-share',
		title: shareFinding(shares, inSentence, words),
		measure: words.share.measure,
		chart: { kind: 'bars', model: shareBars(shares, name, words) },
		sources: [published(page, EDITIONS.newest.paid), published(page, EDITIONS.older.paid)],
		notes: [...words.share.notes, ...shareNotes(shares, inSentence, words)]
	});
}
