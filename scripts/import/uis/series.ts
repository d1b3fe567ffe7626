import type { ImportedIndicator } from '../lib/importer';

type Family = Pick<ImportedIndicator, 'unit' | 'unit_kind' | 'direction' | 'definition'> & { notes?: string };

const SURVEY =
	'From household surveys some years apart, by what households say, so it differs from rates made from enrolment records.';
const RECORDS =
	'From school records divided by population estimates: where the population is wrong, or a new estimate comes, so is or does the rate.';

/** What a family of series measures, by the first part of the code (two parts where one is not enough). */
const FAMILIES: Record<string, Family> = {
	ADMI: {
		unit: '1 yes, 0 no',
		unit_kind: 'binary',
		direction: 'up',
		definition:
			'Whether the country held, in that year or shortly before, a learning assessment that stands for the whole country.',
		notes: 'All countries have a value, so 0 can also mean that no assessment is known of.'
	},
	AIR: {
		unit: '% of children of the age for the last grade',
		unit_kind: 'percent',
		direction: 'up',
		definition:
			'New entrants to the last grade of the stage, whatever their age, for every 100 children of the age at which one should enter it; a stand-in for completion.',
		notes: `Late and repeating pupils can bring it above 100. ${RECORDS}`
	},
	CR: {
		unit: '% of people 3 to 5 years older than the last grade’s age',
		unit_kind: 'share',
		direction: 'up',
		definition:
			'Of the people three to five years above the age for the last grade of the stage, the share who completed it.',
		notes: SURVEY
	},
	EA: {
		unit: '% of people aged 25 and over',
		unit_kind: 'share',
		direction: 'up',
		definition: 'Of the people aged 25 and over, the share who reached at least this stage of education.',
		notes: 'From censuses and surveys some years apart, whose questions are not always the same.'
	},
	EV1524P: {
		unit: '% of people aged 15-24',
		unit_kind: 'share',
		direction: 'none',
		definition:
			'Of the people aged 15 to 24, the share who are enrolled in vocational programmes of secondary or higher schools.',
		notes: RECORDS
	},
	FHLANGILP: {
		unit: '% of pupils',
		unit_kind: 'share',
		direction: 'up',
		definition:
			'Of the pupils at the end of primary school, the share who are taught in the language they speak at home.',
		notes: 'From a learning assessment in a single year.'
	},
	GER: {
		unit: '% of the age group for the stage',
		unit_kind: 'percent',
		direction: 'up',
		definition:
			'Students in tertiary education, whatever their age, for every 100 people in the five years after secondary school age.',
		notes: RECORDS
	},
	LR: {
		unit: '% of the age group',
		unit_kind: 'share',
		direction: 'up',
		definition:
			'The share of the age group who can read and write a short, simple sentence about daily life.',
		notes: 'From censuses and surveys; some test reading, some only ask, so two years may not compare.'
	},
	MATH: {
		unit: '% of pupils',
		unit_kind: 'share',
		direction: 'up',
		definition:
			'Of the pupils at the end of primary school, the share who reach at least the minimum level in mathematics.',
		notes:
			'Years come from different assessments with different tests: a jump between them may say nothing about learning.'
	},
	NARA: {
		unit: '% of children of the age',
		unit_kind: 'share',
		direction: 'up',
		definition:
			'Of the children one year below the age for primary school, the share who attend pre-primary or primary school.',
		notes: SURVEY
	},
	NER: {
		unit: '% of children of the age',
		unit_kind: 'share',
		direction: 'up',
		definition:
			'Of the children of the age for this stage of early education, the share who are enrolled in it.',
		notes: RECORDS
	},
	OAEPG: {
		unit: '% of pupils',
		unit_kind: 'share',
		direction: 'down',
		definition:
			'Of the pupils in this stage, the share who are at least two years too old for their grade, because they began late or repeated.',
		notes: SURVEY
	},
	OFST: {
		unit: 'children',
		unit_kind: 'count',
		direction: 'down',
		definition: 'Children of primary school age who are enrolled neither in primary nor in secondary school.',
		notes: RECORDS
	},
	POSTIMUENV: {
		unit: '% of children under 5',
		unit_kind: 'share',
		direction: 'up',
		definition:
			'Of the children aged three and four, the share with whom an adult of the home did at least four things that help them learn (reading, counting, singing and the like) in the last three days.',
		notes: 'From household surveys; ages differ a little between them.'
	},
	PREPFUTURE: {
		unit: '% of children of the age',
		unit_kind: 'share',
		direction: 'up',
		definition:
			'Of all children of the age, the share who complete primary school and reach the minimum level in the subject: learning times completion.',
		notes: 'Assessments of different years use different tests and do not compare well.'
	},
	PTRHC: {
		unit: 'pupils per teacher',
		unit_kind: 'ratio',
		direction: 'down',
		definition:
			'Pupils divided by the teachers who have the training or qualification that is asked for, counting heads.',
		notes: 'Each country sets its own minimum for teachers, so a low number need not mean better teachers.'
	},
	QUTP: {
		unit: '% of teachers',
		unit_kind: 'share',
		direction: 'up',
		definition:
			'Of the teachers in this stage, the share who hold at least the academic degree that the country asks for.',
		notes: 'Each country sets its own minimum.'
	},
	READ: {
		unit: '% of pupils',
		unit_kind: 'share',
		direction: 'up',
		definition:
			'Of the pupils at the end of primary school, the share who reach at least the minimum level in reading.',
		notes:
			'Years come from different assessments with different tests: a jump between them may say nothing about learning.'
	},
	ROFST: {
		unit: '% of people of the age',
		unit_kind: 'share',
		direction: 'down',
		definition:
			'Of the children or young people of the age for the stage, the share who are enrolled neither in it nor in a higher one.',
		notes: RECORDS
	},
	'ROFST.H': {
		unit: '% of people of the age',
		unit_kind: 'share',
		direction: 'down',
		definition:
			'Of the children or young people of the age for the stage, the share who attend neither it nor a higher one.',
		notes: SURVEY
	},
	TRTP: {
		unit: '% of teachers',
		unit_kind: 'share',
		direction: 'up',
		definition:
			'Of the teachers in this stage, the share who have at least the teacher training that the country asks for.',
		notes: 'Each country sets its own minimum, and may change it.'
	},
	'XUNIT.GDPCAP': {
		unit: '% of GDP per person',
		unit_kind: 'percent',
		direction: 'up',
		definition:
			'What the government first pays out for each student of this stage, as a share of domestic product per person.',
		notes: 'The same school costs more of a small income: read it beside the amount in money.'
	},
	'XUNIT.PPPCONST': {
		unit: 'PPP dollars per student, constant prices',
		unit_kind: 'ppp',
		direction: 'up',
		definition:
			'What the government first pays out for each student of this stage, made comparable by purchasing power and over time.',
		notes:
			'Transfers to families are counted, money from abroad that passes through the budget is not always.'
	},
	YEARS: {
		unit: 'years',
		unit_kind: 'years',
		direction: 'up',
		definition: 'Years of schooling of this stage that the law makes compulsory, or free of fees.',
		notes: 'What the law says, not what is done.'
	}
};

/** Parts of a code that name a group or compare two, not a measure of their own. */
const DIMENSIONS: Record<string, string> = {
	F: 'Sex=FEMALE',
	M: 'Sex=MALE',
	RUR: 'Location=RURAL',
	URB: 'Location=URBAN',
	Q1: 'Wealth=POOREST FIFTH',
	Q5: 'Wealth=RICHEST FIFTH',
	GPIA: 'Parity=FEMALE TO MALE',
	LPIA: 'Parity=RURAL TO URBAN',
	WPIA: 'Parity=POOREST TO RICHEST FIFTH'
};

const PARITY: Pick<ImportedIndicator, 'unit' | 'unit_kind' | 'direction' | 'ideal'> = {
	unit: 'adjusted parity index, 0 to 2: 1 is parity',
	unit_kind: 'ratio',
	direction: 'to',
	ideal: 1
};
const ZERO_NOTE = 'Exact zeros are left out: the publisher’s file also fills cells without data with them.';
const PARITY_NOTE =
	'Adjusted so that it lies even on both sides of 1: above 1 the smaller value is divided by the larger and taken from 2.';

/** Families in which a true zero is all but impossible, and in which the files fill cells without data with it. */
const ZERO_IS_GAP = ['AIR', 'CR', 'EA', 'LR', 'NARA', 'OAEPG', 'PTRHC', 'QUTP', 'ROFST.H', 'TRTP', 'XUNIT'];

/**
 * Whether an exact zero of a series stands for "no data" in the files: the completion of primary school by the
 * poorest and the richest fifth is 0 for Cuba 2014 and Ethiopia 2000, the Netherlands have a lower secondary
 * intake of 0, Iran has no adult who attended school, some countries no pupil for a trained teacher, and parity
 * is 0 where it cannot be.
 */
export function zeroIsGap(code: string): boolean {
	const parts = code.split('.');
	const parity = parts.some((part) => DIMENSIONS[part]?.startsWith('Parity='));
	return parity || ZERO_IS_GAP.includes(parts[0] ?? '') || ZERO_IS_GAP.includes(parts.slice(0, 2).join('.'));
}

/** A title from the publisher's name of the series, without units and without "both sexes". */
export function titleFrom(name: string): string {
	const household = name.includes('(household survey data)');
	const title = name
		.replace(/\s*\((%|number|GPIA|LPIA|WPIA|headcount basis|ISCED 1|household survey data)\)/g, '')
		.replace(/,\s*both sexes/g, '')
		.replace(
			/Administration of a nationally[- ]representative learning assessment/,
			'National learning assessment held'
		)
		.replace(/ parity index$/, ' parity')
		.replace(/adjusted (\w+) parity/, '$1 parity')
		.replace(/quintile/g, 'fifth')
		.replace(/\s+/g, ' ')
		.trim();
	return household ? `${title}, household surveys` : title;
}

/**
 * An indicator without its decimals, from the code and the publisher's name of the series.
 * @param selected all chosen codes: a row with a dimension belongs to its total where that is chosen too
 * @throws Error for a family of series that is not described here
 */
export function describeUis(
	code: string,
	name: string,
	selected: readonly string[]
): Omit<ImportedIndicator, 'decimals'> {
	const parts = code.split('.');
	const family = FAMILIES[parts.slice(0, 2).join('.')] ?? FAMILIES[parts[0] ?? ''];
	if (!family) throw new Error(`no description in uis.series.ts for the family of ${code}`);
	const total = parts.filter((part) => !(part in DIMENSIONS)).join('.');
	const dimensions = parts.flatMap((part) => DIMENSIONS[part] ?? []).join(';');
	const parity = dimensions.includes('Parity=');
	const ofTotal = total !== code && selected.includes(total);
	return {
		...family,
		...(parity ? PARITY : {}),
		notes: [parity ? PARITY_NOTE : '', family.notes ?? '', zeroIsGap(code) ? ZERO_NOTE : '']
			.filter((note) => note !== '')
			.join(' '),
		id: code,
		series: ofTotal ? total : code,
		dimensions,
		is_lead: !ofTotal,
		title: titleFrom(name),
		topic: /\.(GPIA|F|M)\b/.test(code) ? 'gender' : 'education',
		aggregate: family.unit_kind === 'count' ? 'sum' : 'median'
	};
}
