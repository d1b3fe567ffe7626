/** The Almaty view: a landlocked country beside its transit neighbours. */
import { figure, type Figure } from '../../../figure/figure';
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
		figures: [
			...CHARTS.flatMap(([id, subject, measure]) => {
				const meta = page.indicators[id];
				if (!meta) return [];
				return [
					linesFigure({
						id: `transit-${id}`,
						title: neighbourFinding(meta, subject, { ...own, name: country.inSentence }, trade.neighbours),
						measure,
						model: neighbourModel(meta, own, trade.neighbours),
						iso3: country.iso3,
						sources: [published(page, id)],
						notes: [...few, ...notesOf(page, id)],
						none: `Neither ${country.inSentence} nor a transit neighbour has a score.`
					})
				];
			}),
			...transitFigures(question)
		]
	};
}

/** Every measure of the country and its neighbours, newest values; none where nobody has any. */
function transitFigures(question: TradeQuestion): Figure[] {
	const { page, trade } = question;
	const metas = TRANSIT_IDS.flatMap((id) => page.indicators[id] ?? []);
	const { caption, ...model } = neighbourTable(metas, ownOf(question), trade.neighbours);
	if (model.rows.every((row) => row.slice(2).every((cell) => cell === null))) return [];
	return [
		figure({
			id: 'transit-table',
			title: 'Every measure, newest values',
			measure: caption,
			chart: { kind: 'listing', model },
			none: '',
			filename: `transit-${question.views.country.iso3}`,
			sources: ['LPI.OVERALL', 'LP.EXP.DURS.MD', 'DB.TAB'].map((id) => published(page, id)),
			notes: [
				'Each value is the newest of its country, with its year in brackets: years may differ within a row.'
			]
		})
	];
}
