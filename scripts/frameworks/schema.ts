/**
 * What data/frameworks/<id>.yaml must look like: the vocabulary of src/lib/assess/frameworks/rule.ts as a zod schema.
 * Unknown keys are errors, so that a typing mistake never loses a rule in silence. An example:
 *
 *     id: mdg
 *     code: MDG
 *     title: Millennium Development Goals
 *     short_title: MDGs
 *     years: [2000, 2015]
 *     baseline_year: 1990
 *     vintage: official list of 2008
 *     sources: [{ title: Official list of MDG indicators, url: "https://…" }]
 *     method: mdg-gmr                      # the default; must be one of methods
 *     methods: [mdg-gmr, mdg-reference-path]
 *     goals: [{ id: "4", label: Reduce child mortality }]
 *     targets:
 *       - id: 4.A
 *         goal: "4"
 *         label: Reduce by two thirds the under-five mortality rate
 *         confidence: sure                 # sure | computed | check
 *         indicators:
 *           - indicator: SH.DYN.MORT
 *             rule: { kind: fraction-of-baseline, factor: 0.333333 }
 *       - id: 8.A
 *         goal: "8"
 *         label: Develop further an open trading system
 *         confidence: sure
 *         no_number_reason: The target is in words only.
 *         indicators: []
 *
 * Other rules: { kind: reach, op: at-most, value: 25 } · { kind: universal } · { kind: fraction-of-shortfall, factor: 0.5 }
 * · { kind: parity, value: 1, band: [0.97, 1.03] } · { kind: halt-and-reverse, of: rise } · { kind: range, min: 15, max: 20 }
 * · { kind: every-year, op: at-least, value: 7 } · { kind: growth-rate, rate: 7 } · { kind: change-by, delta: 1 }
 * · { kind: period-mean, op: below, base: [2005, 2015], test: [2020, 2030] } · { kind: peer-level, group: WORLD, op: at-least }
 * · { kind: binary } · { kind: series-method } · { kind: ldc-threshold, criterion: hai, step: graduation }
 * · { kind: aid-for-trade, test: additional } · { kind: qualitative } · { kind: monitor }
 */
import { z } from 'zod';
import { METHOD_IDS } from '../../src/lib/assess/frameworks/method-ids';
import type { Framework, Rule } from '../../src/lib/assess/frameworks/rule';

const number = z.number();
const year = z.number().int().min(1950).max(2100);
const years = z.tuple([year, year]).refine(([from, to]) => from <= to, 'the first year is after the last');
const band = z
	.tuple([number, number])
	.refine(([low, high]) => low <= high, 'the first value is above the second');
const text = z.string().trim().min(1);
/** Groups, or economies by ISO3. */
const addressees = z.union([text, z.array(text).min(2)]);
const comparison = z.enum(['at-least', 'at-most', 'above', 'below']);
const confidence = z.enum(['sure', 'computed', 'check']);
const method = z.enum(METHOD_IDS);

export const ruleSchema = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.literal('reach'), op: comparison, value: number }),
	z.strictObject({
		kind: z.literal('universal'),
		value: number.positive().optional(),
		met_at: number.positive().optional()
	}),
	z.strictObject({
		kind: z.literal('fraction-of-baseline'),
		factor: number.positive().refine((factor) => factor !== 1, 'a factor of 1 asks for nothing'),
		cap: number.optional()
	}),
	z.strictObject({
		kind: z.literal('fraction-of-shortfall'),
		factor: number.min(0).lt(1),
		ceiling: number.optional()
	}),
	z.strictObject({ kind: z.literal('change-by'), delta: number }),
	z.strictObject({ kind: z.literal('parity'), value: number, band }),
	z
		.strictObject({
			kind: z.literal('range'),
			min: number,
			max: number,
			more_is_fine: z.boolean().optional()
		})
		.refine(({ min, max }) => min <= max, 'min is above max'),
	z.strictObject({ kind: z.literal('halt-and-reverse'), of: z.enum(['rise', 'loss']) }),
	z.strictObject({ kind: z.literal('every-year'), op: comparison, value: number }),
	z.strictObject({ kind: z.literal('growth-rate'), rate: number }),
	z.strictObject({
		kind: z.literal('period-mean'),
		op: z.enum(['above', 'below']),
		base: years,
		test: years
	}),
	z.strictObject({ kind: z.literal('peer-level'), group: text, op: z.enum(['at-least', 'at-most']) }),
	z.strictObject({ kind: z.literal('binary') }),
	z.strictObject({ kind: z.literal('series-method') }),
	z.strictObject({
		kind: z.literal('ldc-threshold'),
		criterion: z.enum(['income', 'hai', 'evi']),
		step: z.enum(['inclusion', 'graduation', 'income-only'])
	}),
	z.strictObject({
		kind: z.literal('aid-for-trade'),
		test: z.enum(['additional', 'predictable', 'delivered']),
		base: years.optional()
	}),
	z.strictObject({ kind: z.literal('qualitative') }),
	z.strictObject({ kind: z.literal('monitor') })
]) satisfies z.ZodType<Rule>;

const askedOf = z.strictObject({
	words: text,
	not: z.array(z.string().regex(/^[A-Z]{3}$/, 'codes of economies')).min(1)
});

const indicatorSchema = z
	.strictObject({
		indicator: z.string().regex(/^[A-Za-z0-9._-]*$/, 'an indicator id, or "" with a no_data_reason'),
		number: text.optional(),
		label: text.optional(),
		dimensions: z.string().optional(),
		rule: ruleSchema,
		baseline_year: year.optional(),
		deadline: year.optional(),
		direction: z.enum(['up', 'down']).optional(),
		method: method.optional(),
		growth_years: z.number().int().min(2).max(10).optional(),
		sdsn: z.strictObject({ optimum: number, green: number, red: number, lower_bound: number }).optional(),
		confidence: confidence.optional(),
		note: text.optional(),
		no_data_reason: text.optional(),
		plausible: band.optional(),
		number_from: z.enum(['text', 'pefa']).optional(),
		leads: z.literal(true).optional(),
		aside: text.optional(),
		applies_to: addressees.optional(),
		judged_for: text.optional()
	})
	.refine((row) => row.indicator !== '' || row.no_data_reason !== undefined, {
		message: 'an indicator without an id needs a no_data_reason',
		path: ['no_data_reason']
	});

const targetSchema = z.strictObject({
	id: text,
	goal: text,
	label: text,
	confidence,
	baseline_year: year.optional(),
	deadline: year.optional(),
	/** The text sets no year by which it is to be met. */
	standing: z.boolean().optional(),
	applies_to: addressees.optional(),
	asked_of: askedOf.optional(),
	source: text.optional(),
	note: text.optional(),
	indicators: z.array(indicatorSchema),
	steps: z.boolean().optional(),
	no_number_reason: text.optional(),
	follows: z.array(text).optional()
});

export const frameworkSchema = z
	.strictObject({
		id: z.string().regex(/^[a-z0-9-]+$/, 'lower case letters, digits and hyphens'),
		code: z.string().regex(/^[A-Z0-9_-]+$/, 'capitals, as links from the policy have it'),
		title: text,
		short_title: text,
		years,
		vintage: text,
		sources: z.array(z.strictObject({ title: text, url: z.string() })),
		method,
		methods: z.array(method).min(1),
		baseline_year: year.optional(),
		follows: z.array(text).optional(),
		note: text.optional(),
		applies_to: text.optional(),
		own: text.optional(),
		only_with_data: z.boolean().optional(),
		goals: z
			.array(z.strictObject({ id: text, label: text, note: text.optional(), asked_of: askedOf.optional() }))
			.min(1),
		targets: z.array(targetSchema).min(1)
	})
	.superRefine((framework, context) => {
		const say = (message: string, path: (string | number)[]) =>
			context.addIssue({ code: 'custom', message, path });
		if (!framework.methods.includes(framework.method))
			say('the default method is not among methods', ['method']);
		const goals = new Set(framework.goals.map(({ id }) => id));
		const seen = new Set<string>();
		framework.targets.forEach((target, index) => {
			if (!goals.has(target.goal)) say(`no goal "${target.goal}" in goals`, ['targets', index, 'goal']);
			if (seen.has(target.id)) say(`target "${target.id}" is there twice`, ['targets', index, 'id']);
			seen.add(target.id);
			const numbers = target.indicators.filter(
				({ rule }) => rule.kind !== 'qualitative' && rule.kind !== 'monitor'
			);
			// The UN SDG series are added to their targets when the file is read.
			const addsSeries = framework.methods.includes('un-sdg-undp');
			if (numbers.length === 0 && target.no_number_reason === undefined && !addsSeries)
				say('a target without a numeric rule needs a no_number_reason', ['targets', index]);
		});
	}) satisfies z.ZodType<Framework>;
