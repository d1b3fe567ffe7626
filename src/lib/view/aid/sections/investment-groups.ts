/** Investment beside groups taken together: per person, and as a share of what their members took in. */
import type { Figure } from '../../../figure/figure';
import { linesFigure } from '../../../figure/lines';
import { published } from '../../said';
import type { InvestmentWords } from '../../../words/aid/investment';
import {
	fdiPersonFinding,
	fdiPersonModel,
	fdiShareFinding,
	fdiShareModel,
	membership,
	notMember
} from '../investment-more';
import type { FinanceQuestion } from './question';

export function groupFigures(
	{ page, aid, years, directory }: FinanceQuestion,
	common: { iso3: string; none: string },
	words: InvestmentWords
): Figure[] {
	const { country, economy } = aid.views;
	const groups = aid.groupFdi;
	const isMember = membership(directory, country.iso3, economy.groups);
	const outside = notMember(groups, isMember, country.inSentence, words);
	const unctad = published(page, 'UNCTAD.FDI.IN');
	const together = groups.map(({ label, years: all }) => {
		const last = all.at(-1);
		return last && words.members(label, last.members, last.of, last.year);
	});
	const person = fdiPersonModel(aid.series, groups, country.name, years, words);
	const share = fdiShareModel(aid.series, groups, years, isMember, words);
	return [
		linesFigure({
			...common,
			id: 'fdi-per-person',
			title: fdiPersonFinding(person, country.inSentence, groups, words),
			measure: words.person.measure,
			model: person,
			sources: [unctad, published(page, 'SP.POP.TOTL')],
			notes: together
		}),
		linesFigure({
			...common,
			id: 'fdi-share',
			title: fdiShareFinding(share, country.inSentence, groups, words),
			measure: words.share.measure(country.inSentence),
			model: share,
			sources: [unctad],
			notes: [...words.share.notes, outside, ...together],
			none: outside || words.share.none(country.inSentence)
		})
	];
}
