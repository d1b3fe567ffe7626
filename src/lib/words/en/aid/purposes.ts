import { formatCompact, NBSP } from '../../../format/number';
import { upperFirst } from '../../../format/upper-first';
import type { PurposeWords } from '../../aid/purposes';
import { million } from './amount';
import { MILLIONS_OF_2024, PER_PERSON } from './units';

const MEDIAN = 'median of the least developed countries';

/** Without what stands in brackets, to go on within a sentence. */
export const purposeInSentence = (label: string): string => label.replace(/ \(.*/, '').toLowerCase();

/** Purposes overlap; who gives to which is not known. */
export const OVERLAP =
	'Purposes overlap (an irrigation canal is agriculture and infrastructure) and are never added up. By recipient only: no open table gives them by donor.';

export const purposes: PurposeWords = {
	heading: 'What aid is for',
	none: (economy) => `No open series of aid by purpose exists for ${economy}.`,
	notes: [
		'Basic health and water are aid alone, before repayments. Agriculture, infrastructure, scholarships and trade are total official flows: other official money, such as loans at market terms, is in them.',
		OVERLAP
	],
	title(economy, most, less, held) {
		if (!most) return `No open series of aid by purpose for ${economy}`;
		const said =
			held === 0
				? ''
				: less === 0
					? `; never below the ${MEDIAN}`
					: `; below the ${MEDIAN} for ${less} of ${held}`;
		return `${economy}: most per person for ${purposeInSentence(most.label)}, ${formatCompact(most.value, 2)}${NBSP}US dollars${said}`;
	},
	measure: `Aid and other official money paid out by purpose, ${PER_PERSON}, mean of three years`,
	unit: PER_PERSON,
	heads: (economy) => ({
		heading: 'Purpose',
		alsoHeading: 'Years',
		columns: [economy, upperFirst(MEDIAN)],
		missing: 'not known'
	}),
	lines: {
		/** "Xyz in 2024, of what is for people and nature: most for water and sanitation (34.0 million US dollars), then basic health". */
		title(economy, year, part, [first, second]) {
			if (!first) return `Nothing for these purposes in ${economy} is in the open tables for these years`;
			const also = second ? `, then ${purposeInSentence(second.label)}` : '';
			return `${economy} in ${year}, of what is for ${part === 'people' ? 'people and nature' : 'the economy'}: most for ${purposeInSentence(first.label)} (${million(first.value)})${also}`;
		},
		measure: (labels) =>
			`Aid and other official money paid out for ${labels.map(purposeInSentence).join(', ')}, ${MILLIONS_OF_2024}`,
		unit: MILLIONS_OF_2024
	}
};
