/**
 * The shapes of the files in data/, with messages for the people who edit them. CSV cells arrive as text.
 */
import { z } from 'zod';
import { AGGREGATES, DIRECTIONS, TOPICS, UNIT_KINDS } from '../../lib/vocabulary';

const text = z.string().trim().min(1, 'expected some text');
/** YAML reads 2024 as a number; a vintage or a year in a reference is text to us. */
const textOrNumber = z.union([z.string(), z.number()], 'expected text').transform(String);
const optionalText = z.string('expected text').default('');

const id = z.string('expected an id').regex(/^[A-Za-z0-9._-]+$/, 'expected an id of A-Z a-z 0-9 . _ - only');
const iso3 = z.string().regex(/^[A-Z]{3}$/, 'expected a code of three capital letters');

const cellBoolean = z
	.string()
	.regex(/^(true|false|1|0)?$/i, 'expected true or false')
	.transform((cell) => /^(true|1)$/i.test(cell));
const cellNumber = (what: string) =>
	z
		.string()
		.refine((cell) => cell.trim() === '' || Number.isFinite(Number(cell)), `expected ${what}`)
		.transform((cell) => (cell.trim() === '' ? null : Number(cell)));
const cellInteger = (what: string) =>
	z
		.string()
		.regex(/^-?\d+$/, `expected ${what}`)
		.transform(Number);
const cellChoice = <const T extends readonly [string, ...string[]]>(choices: T) =>
	z.enum(choices, `expected one of ${choices.join(', ')}`);

export const sourceShape = z.strictObject({
	id,
	publisher: text,
	dataset: text,
	url: text,
	licence: text,
	licence_url: optionalText,
	non_commercial: z.boolean('expected true or false').default(false),
	vintage: textOrNumber,
	retrieved: textOrNumber,
	citation: text
});

export const economyShape = z.object({
	iso3,
	name: text,
	iso2: z.string(),
	m49: cellInteger('a whole number'),
	region: z.string(),
	income: z.string(),
	is_landlocked: cellBoolean,
	in_sentence: text
});

/** The first year of a state, of those that became one within living memory of the data. */
export const stateShape = z.object({ iso3, year: cellInteger('a year') });

export const groupShape = z.object({
	id,
	name: text,
	short_name: text,
	kind: cellChoice(['policy', 'union', 'region', 'income', 'world']),
	position: cellInteger('a whole number'),
	source: z.string()
});

export const membershipShape = z.object({
	group_id: id,
	iso3,
	from_year: cellInteger('a year'),
	to_year: cellNumber('a year or nothing'),
	confidence: cellChoice(['sure', 'check', 'computed'])
});

/** A row of data/observations/<source>.indicators.csv. Optional columns may be absent or empty. */
export const importedIndicatorShape = z.object({
	id,
	series: text,
	dimensions: z.string(),
	is_lead: cellBoolean,
	title: text,
	short_title: z.string().default(''),
	unit: text,
	unit_kind: cellChoice(UNIT_KINDS),
	direction: cellChoice(DIRECTIONS),
	ideal: cellNumber('a number or nothing').default(null),
	topic: cellChoice(TOPICS),
	definition: z.string().default(''),
	notes: z.string().default(''),
	decimals: cellInteger('how many decimals to show'),
	aggregate: z.union([cellChoice(AGGREGATES), z.literal('')]).default('')
});
export type ImportedIndicatorRow = z.output<typeof importedIndicatorShape>;

/** What a person may say better than the publisher: data/catalog/indicators/*.yaml, by indicator id. */
export const overridesShape = z.record(
	id,
	z.strictObject({
		short_title: text.optional(),
		title: text.optional(),
		unit: text.optional(),
		unit_kind: z.enum(UNIT_KINDS).optional(),
		direction: z.enum(DIRECTIONS).optional(),
		ideal: z.number().nullable().optional(),
		topic: z.enum(TOPICS).optional(),
		definition: text.optional(),
		notes: z.string().optional(),
		decimals: z.int().min(0).max(6).optional(),
		aggregate: z.enum(AGGREGATES).optional()
	}),
	'expected indicator ids, each with what is said of it'
);
export type Overrides = z.output<typeof overridesShape>;

/** A row of data/catalog/subjects.csv: what a sentence calls an indicator whose title the rules guess wrongly. */
export const subjectShape = z.object({ id, subject: text, plural: cellBoolean });
export type SubjectRow = z.output<typeof subjectShape>;

/** data/catalog/ties.yaml: publishers who claim to measure the same thing. */
export const tiesShape = z.array(
	z.strictObject({
		id,
		title: text,
		/** Why the default is the default. */
		reason: text,
		default: id,
		indicators: z
			.array(
				z.union(
					[
						id.transform((indicator) => ({ indicator, scale: 1 })),
						z.strictObject({ indicator: id, scale: z.number().positive().default(1) })
					],
					'expected an indicator id, or indicator and scale'
				)
			)
			.min(2, 'expected at least two indicators, the default among them')
	}),
	'expected a list of ties'
);
export type Ties = z.output<typeof tiesShape>;

/** data/policy/priorities.yaml: the clauses in the policy's own order, what measures each, headline first. */
export const prioritiesShape = z.array(
	z.strictObject({
		id,
		front: z.enum(['political', 'socio-economic', 'culture']),
		policy_ref: textOrNumber,
		label: text,
		says: text,
		indicators: z.array(z.strictObject({ indicator: id, note: optionalText })).default([]),
		links: z.array(text).default([]),
		/** The one target whose status stands for the clause, and which of its own series is judged. */
		judged_by: z.strictObject({ target: text, indicator: id }).optional(),
		no_data_reason: optionalText,
		data_hint: optionalText,
		missing: optionalText
	}),
	'expected a list of priorities'
);
export type Priorities = z.output<typeof prioritiesShape>;

/** data/policy/aid-purposes.yaml: purposes of aid with the clauses each is about; clauses that no series is about. */
export const aidPurposesShape = z.strictObject(
	{
		purposes: z.array(
			z.strictObject({
				indicator: id,
				label: text,
				part: z.enum(['people', 'economy'], 'expected people or economy'),
				clauses: z
					.array(z.strictObject({ priority: id, reason: text }))
					.min(1, 'expected at least one clause that the purpose is about')
			}),
			'expected a list of purposes'
		),
		unreached: z.array(
			z.strictObject({ reason: text, priorities: z.array(id).min(1, 'expected at least one clause') }),
			'expected a list of reasons, each with its clauses'
		)
	},
	'expected purposes and unreached'
);
export type AidPurposes = z.output<typeof aidPurposesShape>;
