/** The Almaty view: a landlocked country beside its transit neighbours. */
import { figure, type Figure } from '../../../figure/figure';
import { linesFigure } from '../../../figure/lines';
import type { FigureSection } from '../../../figure/section';
import { transit as english } from '../../../words/en/trade/transit';
import type { TransitWords } from '../../../words/trade/transit';
import { notesOf, published } from '../../said';
import { TRANSIT_IDS } from '../ids';
import { MOST_DRAWN, neighbourFinding, neighbourModel, neighbourTable } from '../neighbours';
import type { TradeQuestion } from './question';

const CHARTS = [
	['LPI.OVERALL', 'logistics'],
	['DB.TAB', 'borders']
] as const;

const ownOf = ({ trade, views: { country } }: TradeQuestion) => ({
	iso3: country.iso3,
	name: country.name,
	series: trade.series
});

export function transitSection(question: TradeQuestion, words: TransitWords = english): FigureSection {
	const { page, trade, views } = question;
	const { country } = views;
	const own = ownOf(question);
	const few = trade.neighbours.length > MOST_DRAWN && words.first(MOST_DRAWN);
	return {
		id: 'almaty',
		title: words.title,
		figures: [
			...CHARTS.flatMap(([id, of]) => {
				const meta = page.indicators[id];
				if (!meta) return [];
				return [
					linesFigure({
						id: `transit-${id}`,
						title: neighbourFinding(meta, of, { ...own, name: country.inSentence }, trade.neighbours, words),
						measure: words.measure[of],
						model: neighbourModel(meta, own, trade.neighbours),
						iso3: country.iso3,
						sources: [published(page, id)],
						notes: [few, ...notesOf(page, id)],
						none: words.none(country.inSentence)
					})
				];
			}),
			...transitFigures(question, words)
		]
	};
}

/** Every measure of the country and its neighbours, newest values; none where nobody has any. */
function transitFigures(question: TradeQuestion, words: TransitWords): Figure[] {
	const { page, trade } = question;
	const metas = TRANSIT_IDS.flatMap((id) => page.indicators[id] ?? []);
	const { caption, ...model } = neighbourTable(metas, ownOf(question), trade.neighbours, words);
	if (model.rows.every((row) => row.slice(2).every((cell) => cell === null))) return [];
	return [
		figure({
			id: 'transit-table',
			title: words.table.title,
			measure: caption,
			chart: { kind: 'listing', model },
			none: '',
			filename: `transit-${question.views.country.iso3}`,
			sources: ['LPI.OVERALL', 'LP.EXP.DURS.MD', 'DB.TAB'].map((id) => published(page, id)),
			notes: [words.table.note]
		})
	];
}
