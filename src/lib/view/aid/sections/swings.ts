/** How much investment swings. */
import type { Figure } from '../../../figure/figure';
import { linesFigure } from '../../../figure/lines';
import { published } from '../../said';
import { swingFinding, swingModel, swings, swingTable } from '../investment-more';
import type { FinanceQuestion } from './question';

export function swingFigure({ page, aid, years }: FinanceQuestion): Figure {
	const { iso3, inSentence } = aid.views.country;
	const measure = 'Investment inflow (UNCTAD): mean and standard deviation of ten years, million US dollars';
	const swing = swings(aid.series);
	return linesFigure({
		iso3,
		id: 'fdi-swings',
		title: swingFinding(swing, inSentence, years),
		measure,
		model: swing.length > 0 ? swingModel(swing, years) : null,
		table: swingTable(swing, measure),
		sources: [published(page, 'UNCTAD.FDI.IN')],
		notes: [
			'Volatility = standard deviation ÷ mean of the yearly inflows of ten years in a row (each year stands for the ten that end with it). Where the deviation is above the mean, single years say little; where the mean is not above zero there is no ratio.'
		],
		none: `UNCTAD has fewer than ten years in a row for ${inSentence}.`
	});
}
