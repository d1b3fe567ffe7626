/** Who gives: ranked, over time, by kind, how many and how concentrated, who came and who left. */
import { countryFigure } from '../../../figure/country';
import type { Figure } from '../../../figure/figure';
import { linesFigure } from '../../../figure/lines';
import type { FigureSection } from '../../../figure/section';
import type { FlowId } from '../../../state/flow-measures';
import type { Span } from '../../../words/aid/facts';
import type { DonorWords } from '../../../words/aid/donors';
import { donors } from '../../../words/en/aid/donors';
import { sourceOf, trap } from '../../said';
import {
	concentrationByYear,
	concentrationFinding,
	concentrationModel,
	concentrationTable,
	movedBars,
	movedFinding
} from '../donor-change';
import { donorLines, kindFinding, kindLines, peakOf, receivedFinding } from '../donor-lines';
import { nameOf } from '../names';
import { standoutOf } from '../peak';
import { aidYears, donorBars, donorFinding, donorTable, SPAN, newestYears } from '../donors';
import type { AidQuestion } from './question';

/** Years with aid: all of them, and the last few that "now" means. */
interface Asked {
	all: Span;
	now: Span;
}

export function donorsSection(question: AidQuestion, words: DonorWords = donors): FigureSection {
	const all = aidYears(question.aid.flows.given, question.years);
	const now = newestYears(all);
	return {
		id: 'donors',
		title: words.heading,
		figures: [
			rankingFigure(question, all && now, words),
			...(all
				? [
						overTimeFigure(question, { all, now }, words),
						kindsFigure(question, { all, now }, words),
						concentrationFigure(question, all, words),
						...movedFigures(question, { all, now }, words)
					]
				: [])
		]
	};
}

/** What all figures of the section share. */
const common = ({ page, aid: { views } }: AidQuestion, { none }: DonorWords) => ({
	iso3: views.country.iso3,
	sources: [sourceOf(page, 'grants')],
	none: none(views.country.inSentence)
});

function rankingFigure(question: AidQuestion, now: Span | null, words: DonorWords): Figure {
	const { flows, views } = question.aid;
	const { from, to } = now ?? { from: 0, to: 0 };
	const measure = words.ranking.measure(now);
	return countryFigure({
		...common(question, words),
		id: 'donor-ranking',
		title: donorFinding(flows, from, to, views.country.inSentence, words),
		measure,
		chart: { kind: 'bars', model: { ...donorBars(flows, from, to, words), shown: { most: 6 } } },
		table: donorTable(flows, from, to, measure, words),
		notes: [words.ranking.note, trap(question.page, 'grants')]
	});
}

function overTimeFigure(question: AidQuestion, { all, now }: Asked, words: DonorWords): Figure {
	const { flows, views } = question.aid;
	const model = donorLines(flows, all.from, all.to, words);
	const peak = peakOf(model);
	const standout = peak && standoutOf(flows, peak.year);
	return linesFigure({
		...common(question, words),
		id: 'donors-over-time',
		measures: ['FLOW.AID.DONORS' satisfies FlowId],
		title: receivedFinding(
			model,
			views.country.inSentence,
			standout && { name: nameOf(flows.parties, standout.id), value: standout.value },
			words
		),
		measure: words.overTime.measure,
		model,
		notes: [
			words.overTime.largest(now),
			peak && standout?.isLender && words.overTime.lender(peak.year),
			trap(question.page, 'lending')
		]
	});
}

function kindsFigure(question: AidQuestion, { all, now }: Asked, words: DonorWords): Figure {
	const { flows, views } = question.aid;
	return linesFigure({
		...common(question, words),
		id: 'donor-kinds',
		title: kindFinding(flows, now.from, now.to, views.country.inSentence, words),
		measure: words.kinds.measure,
		model: kindLines(flows, all.from, all.to, words),
		notes: [words.kinds.note]
	});
}

function concentrationFigure(question: AidQuestion, { from, to }: Span, words: DonorWords): Figure {
	const { flows, views } = question.aid;
	const counted = concentrationByYear(flows.given, from, to);
	return linesFigure({
		...common(question, words),
		id: 'donor-concentration',
		title: concentrationFinding(counted, views.country.inSentence, words),
		measure: words.counts.measure,
		model: concentrationModel(counted, words),
		table: concentrationTable(counted, words),
		notes: [words.counts.note]
	});
}

/** None where the tables do not reach back to the years before. */
function movedFigures(question: AidQuestion, { all, now }: Asked, words: DonorWords): Figure[] {
	const { from, to } = now;
	if (to - 2 * SPAN + 1 < all.from) return [];
	const { flows, views } = question.aid;
	const title = movedFinding(flows, to, views.country.inSentence, words);
	return [
		countryFigure({
			...common(question, words),
			id: 'came-and-left',
			title,
			measure: words.moved.measure(now, { from: from - SPAN, to: from - 1 }),
			chart: { kind: 'bars', model: movedBars(flows, to, words) },
			notes: [words.moved.note],
			none: title
		})
	];
}
