import { headlineFigure } from '../../embed/headline';
import type { Card } from '../../take/card';
import { priorityPage } from '../priority';
import { cardOfFigure } from './figure';

/** The headline of a clause; of one that nothing measures, what it says and why. Null when there is no such clause. */
export async function clauseCard(id: string): Promise<Card | null> {
	const page = await priorityPage(id);
	if (!page) return null;
	const { clause, indicators, sources, views } = page;
	const embedded = { id, label: clause.label, indicators, sources };
	const figure = headlineFigure(embedded, views, { indicator: null, from: null, to: null });
	if (figure) return cardOfFigure(figure);
	return { title: clause.label, measure: clause.says, sources: [], draw: null, none: clause.no_data_reason };
}
