/** How much investment swings. */
import type { Figure } from '../../../figure/figure';
import { linesFigure } from '../../../figure/lines';
import { published } from '../../said';
import type { InvestmentWords } from '../../../words/aid/investment';
import { swingFinding, swingModel, swings, swingTable } from '../investment-more';
import type { FinanceQuestion } from './question';

export function swingFigure({ page, aid, years }: FinanceQuestion, words: InvestmentWords): Figure {
	const { iso3, inSentence } = aid.views.country;
	const { measure, note, none } = words.swings;
	const swing = swings(aid.series);
	return linesFigure({
		iso3,
		id: 'fdi-swings',
		title: swingFinding(swing, inSentence, years, words),
		measure,
		model: swing.length > 0 ? swingModel(swing, years, words) : null,
		table: swingTable(swing, measure, words),
		sources: [published(page, 'UNCTAD.FDI.IN')],
		notes: [note],
		none: none(inSentence)
	});
}
