/** A figure as the card of its page. */
import type { Figure } from '../../figure/figure';
import { drawnFigure } from '../../figure/svg';
import type { Card } from '../../take/card';

/** So many rows of a list are read in a card; the page has the others. */
const ROWS = 4;

export function cardOfFigure(figure: Figure): Card {
	const { title, measure, sources, none, chart } = figure;
	const first =
		chart?.kind === 'bars'
			? { ...chart, model: { ...chart.model, rows: chart.model.rows.slice(0, ROWS), shown: 'all' as const } }
			: chart;
	return { title, measure, sources, none, draw: drawnFigure({ ...figure, chart: first }).draw };
}
