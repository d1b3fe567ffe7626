/** Investment beside groups taken together: per person, and as a share of what their members took in. */
import type { Figure } from '../../../figure/figure';
import { linesFigure } from '../../../figure/lines';
import { published } from '../../said';
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
	common: { iso3: string; none: string }
): Figure[] {
	const { country, economy } = aid.views;
	const groups = aid.groupFdi;
	const isMember = membership(directory, country.iso3, economy.groups);
	const outside = notMember(groups, isMember, country.inSentence);
	const unctad = published(page, 'UNCTAD.FDI.IN');
	const together = groups.map(({ label, years: all }) => {
		const last = all.at(-1);
		return last && `${label}: ${last.members} of ${last.of} members with data in ${last.year}.`;
	});
	const person = fdiPersonModel(aid.series, groups, country.name, years);
	const share = fdiShareModel(aid.series, groups, years, isMember);
	return [
		linesFigure({
			...common,
			id: 'fdi-per-person',
			title: fdiPersonFinding(person, country.inSentence, groups),
			measure: 'Inflow of foreign direct investment per person (UNCTAD), US dollars, current prices',
			model: person,
			sources: [unctad, published(page, 'SP.POP.TOTL')],
			notes: together
		}),
		linesFigure({
			...common,
			id: 'fdi-share',
			title: fdiShareFinding(share, country.inSentence, groups),
			measure: `Inflow to ${country.inSentence} as a share of what all members of a group took in (UNCTAD), %`,
			model: share,
			sources: [unctad],
			notes: [
				'Groups: those that you compare with, or the landlocked countries and SADC; a share only for the years as a member. A share below zero: more was taken out of the country while the members together took in. No share where they together lost.',
				'Members that lost are in the sum with their sign, so that the shares of the others may add up to more than 100 %.',
				outside,
				...together
			],
			none:
				outside || `No inflow of ${country.inSentence} is known, or of the groups that it is compared with.`
		})
	];
}
