/** Who gives: ranked, over time, by kind, how many and how concentrated, who came and who left. */
import { countryFigure } from '../../../figure/country';
import type { Figure } from '../../../figure/figure';
import { linesFigure } from '../../../figure/lines';
import type { FigureSection } from '../../../figure/section';
import type { FlowId } from '../../../state/flow-measures';
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

const GIVEN = 'Grants and concessional loans paid out, before repayments, US dollars, constant 2022 prices';

/** Years with aid: all of them, and the last few that "now" means. */
interface Asked {
	all: { from: number; to: number };
	now: { from: number; to: number };
}

export function donorsSection(question: AidQuestion): FigureSection {
	const all = aidYears(question.aid.flows.given, question.years);
	const now = newestYears(all);
	return {
		id: 'donors',
		title: 'Donors',
		figures: [
			rankingFigure(question, all && now),
			...(all
				? [
						overTimeFigure(question, { all, now }),
						kindsFigure(question, { all, now }),
						concentrationFigure(question, all),
						...movedFigures(question, { all, now })
					]
				: [])
		]
	};
}

/** What all figures of the section share. */
const common = ({ page, aid: { views } }: AidQuestion) => ({
	iso3: views.country.iso3,
	sources: [sourceOf(page, 'grants')],
	none: `No donor of ${views.country.inSentence} is in the open tables for these years.`
});

function rankingFigure(question: AidQuestion, now: Asked['now'] | null): Figure {
	const { flows, views } = question.aid;
	const { from, to } = now ?? { from: 0, to: 0 };
	const measure = now ? `${GIVEN}, mean a year of ${from}-${to}` : GIVEN;
	return countryFigure({
		...common(question),
		id: 'donor-ranking',
		title: donorFinding(flows, from, to, views.country.inSentence),
		measure,
		chart: { kind: 'bars', model: { ...donorBars(flows, from, to), shown: { most: 6 } } },
		table: donorTable(flows, from, to, measure),
		notes: [
			'Donors are one list: DAC members, other governments, emerging partners (South-South), multilateral bodies and vertical funds (one purpose). A donor that took back more than it gave stands below zero.',
			trap(question.page, 'grants')
		]
	});
}

function overTimeFigure(question: AidQuestion, { all, now }: Asked): Figure {
	const { flows, views } = question.aid;
	const model = donorLines(flows, all.from, all.to);
	const peak = peakOf(model);
	const standout = peak && standoutOf(flows, peak.year);
	return linesFigure({
		...common(question),
		id: 'donors-over-time',
		measures: ['FLOW.AID.DONORS' satisfies FlowId],
		title: receivedFinding(
			model,
			views.country.inSentence,
			standout && { name: nameOf(flows.parties, standout.id), value: standout.value }
		),
		measure: GIVEN,
		model,
		notes: [
			`The four largest donors of ${now.from}-${now.to}, and all others together.`,
			standout?.isLender &&
				`Debt that is cancelled counts in these tables as a grant of that year: a lender that stands out in one year, as in ${peak?.year}, may have cancelled old loans.`,
			trap(question.page, 'lending')
		]
	});
}

function kindsFigure(question: AidQuestion, { all, now }: Asked): Figure {
	const { flows, views } = question.aid;
	return linesFigure({
		...common(question),
		id: 'donor-kinds',
		title: kindFinding(flows, now.from, now.to, views.country.inSentence),
		measure: `${GIVEN}, by kind of donor`,
		model: kindLines(flows, all.from, all.to),
		notes: [
			'South-South: members of the Group of 77, and China, Kazakhstan, Mexico and Türkiye. Many of them report nothing to the OECD: what they lent is here, what they gave is mostly not.'
		]
	});
}

function concentrationFigure(question: AidQuestion, { from, to }: Asked['all']): Figure {
	const { flows, views } = question.aid;
	const counted = concentrationByYear(flows.given, from, to);
	return linesFigure({
		...common(question),
		id: 'donor-concentration',
		title: concentrationFinding(counted, views.country.inSentence),
		measure: 'Number of donors, and of equal donors that would be as concentrated (1 / HHI)',
		model: concentrationModel(counted),
		table: concentrationTable(counted, 'Number of donors and concentration (HHI)'),
		notes: [
			'HHI (Herfindahl-Hirschman) is the sum of the squared shares, 1 when one donor gives all. Donors that took back more than they gave have no share.'
		]
	});
}

/** None where the tables do not reach back to the years before. */
function movedFigures(question: AidQuestion, { all, now: { from, to } }: Asked): Figure[] {
	if (to - 2 * SPAN + 1 < all.from) return [];
	const { flows, views } = question.aid;
	const title = movedFinding(flows, to, views.country.inSentence);
	return [
		countryFigure({
			...common(question),
			id: 'came-and-left',
			title,
			measure: `Gave something in ${from}-${to} and nothing in ${from - SPAN}-${from - 1}, or the other way round; given in its five years, US dollars, constant 2022 prices`,
			chart: { kind: 'bars', model: movedBars(flows, to) },
			notes: [
				'A donor may have begun to report to the OECD rather than to give. One that gave before both spans came back: its first year in the tables stands beside it.'
			],
			none: title
		})
	];
}
