/** The Almaty view: a landlocked country beside its transit neighbours. */
import { linesFigure } from '../../../figure/lines';
import type { FigureSection } from '../../../figure/section';
import { notesOf, published } from '../../said';
import { TRANSIT_IDS } from '../ids';
import { MOST_DRAWN, neighbourFinding, neighbourModel, neighbourTable } from '../neighbours';
import type { TradeQuestion } from './question';

const CHARTS = [
	['LPI.OVERALL', 'logistics', 'Logistics performance, overall, score from 1 (worst) to 5 (best)'],
	['DB.TAB', 'trade across borders', 'Trading across borders, time and cost, score from 0 to 100 (best)']
] as const;

const ownOf = ({ trade, views: { country } }: TradeQuestion) => ({
	iso3: country.iso3,
	name: country.name,
	series: trade.series
});

export function transitSection(question: TradeQuestion): FigureSection {
	const { page, trade, views } = question;
	const { country } = views;
	const own = ownOf(question);
	const few =
		trade.neighbours.length > MOST_DRAWN
			? [`The first ${MOST_DRAWN} neighbours with a score are drawn; the table has all.`]
			: [];
	return {
		id: 'almaty',
		title: 'Beside the transit neighbours',
		figures: CHARTS.flatMap(([id, subject, measure]) => {
			const meta = page.indicators[id];
			if (!meta) return [];
			return [
				linesFigure({
					id: `transit-${id}`,
					title: neighbourFinding(meta, subject, own, trade.neighbours),
					measure,
					model: neighbourModel(meta, own, trade.neighbours),
					iso3: country.iso3,
					sources: [published(page, id)],
					notes: [...few, ...notesOf(page, id)],
					none: `Neither ${country.inSentence} nor a transit neighbour has a score.`
				})
			];
		})
	};
}

/** Every measure of the country and its neighbours, newest values; null where nobody has any. */
export function transitTable(question: TradeQuestion) {
	const metas = TRANSIT_IDS.flatMap((id) => question.page.indicators[id] ?? []);
	const table = neighbourTable(metas, ownOf(question), question.trade.neighbours);
	return table.rows.some((row) => row.slice(2).some((cell) => cell !== null)) ? table : null;
}
