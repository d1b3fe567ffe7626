/** The Enhanced Integrated Framework: the country's steps on the years of its exports. */
import { countryFigure } from '../../../figure/country';
import type { Figure } from '../../../figure/figure';
import { published } from '../../said';
import { eifFinding, eifTable, eifTimeline } from '../eif';
import type { AidQuestion } from './question';

const EXPORTS = 'TX.VAL.MRCH.CD.WT';
const MEASURE =
	'Steps of the Enhanced Integrated Framework, and exports of goods, US dollars, current prices';

export function eifFigure({ page, aid }: AidQuestion): Figure {
	const { country, economy } = aid.views;
	const steps = page.eif[country.iso3] ?? [];
	const model = eifTimeline(steps, aid.series[EXPORTS] ?? economy.series[EXPORTS]);
	const why = economy.groups.includes('LDC')
		? `No dates of the steps in ${country.inSentence} are among the facts collected here, and no open series has them.`
		: `The Framework was made for the least developed countries; ${country.inSentence} is none now.`;
	return countryFigure({
		iso3: country.iso3,
		id: 'eif',
		title: eifFinding(model, country.inSentence),
		measure: MEASURE,
		chart: { kind: 'timeline', model },
		table: eifTable(model, MEASURE),
		sources: [published(page, EXPORTS)],
		method: '/frameworks/eif/',
		notes: [
			'Dates: country pages of the Framework. A dot is a year in which something happened; a count that a year ends has none. That exports moved after a step does not say that they moved because of it.'
		],
		none: `${why} Exports of ${country.inSentence} are under Trade.`
	});
}
