/** Aid received: share of national income, per person, total; grants against loans; from whom in which form. */
import { countryFigure } from '../../../figure/country';
import type { Figure, FigureParts } from '../../../figure/figure';
import { linesFigure } from '../../../figure/lines';
import type { FigureSection } from '../../../figure/section';
import { indicatorFigures } from '../../indicator-figure';
import type { Span } from '../../../words/aid/facts';
import type { ReceivedWords } from '../../../words/aid/received';
import { received } from '../../../words/en/aid/received';
import { sourceOf, trap } from '../../said';
import { donorFlowFinding, donorFlows } from '../donor-flows';
import { formFinding, formLines } from '../donor-lines';
import { aidYears, newestYears } from '../donors';
import type { AidQuestion } from './question';

export function receivedSection(
	{ page, aid, years }: AidQuestion,
	words: ReceivedWords = received
): FigureSection {
	const { country } = aid.views;
	const span = aidYears(aid.flows.given, years);
	const { from, to } = span ?? { from: 0, to: 0 };
	const common = {
		iso3: country.iso3,
		sources: [sourceOf(page, 'grants')],
		none: words.none(country.inSentence)
	};
	return {
		id: 'received',
		title: words.heading,
		figures: [
			...indicatorFigures(
				page,
				['DT.ODA.ODAT.GN.ZS', 'DT.ODA.ODAT.PC.ZS', 'DT.ODA.ODAT.CD'],
				{ views: aid.views, years },
				() => ({ notes: [words.net] })
			),
			linesFigure({
				...common,
				id: 'grants-and-loans',
				title: formFinding(aid.flows, from, to, country.inSentence, words),
				measure: words.forms.measure,
				model: span && formLines(aid.flows, from, to, words),
				notes: [words.forms.note, trap(page, 'lending')]
			}),
			donorFlowsFigure(page, aid, span && newestYears(span), common, words)
		]
	};
}

/** From whom in which form. */
function donorFlowsFigure(
	page: AidQuestion['page'],
	{ flows, views }: AidQuestion['aid'],
	span: Span | null,
	common: Pick<FigureParts, 'none' | 'sources'> & { iso3: string },
	words: ReceivedWords
): Figure {
	const { from, to } = span ?? { from: 0, to: 0 };
	const model = donorFlows(flows, from, to, words);
	return countryFigure({
		...common,
		id: 'donor-flows',
		title: donorFlowFinding(model, views.country.inSentence, from, to, words),
		measure: words.flows.measure(span),
		chart: { kind: 'flow', model },
		notes: [words.flows.note, trap(page, 'grants'), trap(page, 'lending')]
	});
}
