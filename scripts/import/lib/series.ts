/**
 * The series of an importer as its folder describes them, in a YAML file that needs no programmer:
 *
 *     texts:                      # sentences that several series have, each named for use below
 *       revised: &revised Each report recomputes all years.
 *     defaults:                   # what every series has that does not say otherwise
 *       unit_kind: index
 *     series:
 *       HDR.HDI:                  # the indicator's id
 *         from: hdi               # what the publisher calls it
 *         title: Human Development Index
 *         definition: …
 *         notes: [A sentence of its own., *revised]
 */
import { relative } from 'node:path';
import { z } from 'zod';
import type { Nature } from '../../../src/lib/types';
import { Problems } from '../../lib/problems';
import { readYaml } from '../../lib/read-yaml';
import { AGGREGATES, DIRECTIONS, NATURES, TOPICS, UNIT_KINDS } from '../../lib/vocabulary';
import type { ImportedIndicator } from './importer';

const oneOf = <const T extends readonly [string, ...string[]]>(words: T) =>
	z.enum(words, `expected one of ${words.join(', ')}`);
const line = z.string('expected some text').trim().min(1, 'expected some text');

/** One text, or several that are read one after the other. */
export const textShape = z
	.union([line, z.array(line).min(1)], 'expected a text, or a list of texts')
	.transform((text) => [text].flat().join(' '));

/** What an indicator's value means, for series and for families of them. */
export const measureShape = z.strictObject({
	unit: line,
	unit_kind: oneOf(UNIT_KINDS),
	direction: oneOf(DIRECTIONS),
	definition: textShape,
	notes: textShape.optional()
});

const seriesShape = measureShape
	.extend({
		from: line.optional(),
		file: line.optional(),
		scale: z.number().optional(),
		title: line,
		short_title: line.optional(),
		ideal: z.number().optional(),
		topic: oneOf(TOPICS),
		decimals: z.int().min(0).max(6),
		aggregate: oneOf(AGGREGATES).optional(),
		nature: oneOf(NATURES).default('actual')
	})
	.refine(({ direction, ideal }) => (direction === 'to') === (ideal !== undefined), {
		path: ['ideal'],
		error: 'expected where direction is "to", and only there'
	});

export interface Series {
	/** What the publisher calls it, in a column, a header or a code; the id where the file says nothing. */
	from: string;
	/** The publisher's file, '' where all series are in one. */
	file: string;
	/** What the publisher's numbers are multiplied by, 1 unless said. */
	scale: number;
	nature: Nature;
	indicator: ImportedIndicator;
}

/**
 * The series of a file, in its order.
 * @throws DataFault naming each line at fault and what was expected there
 */
export function readSeriesFile(file: string): Series[] {
	return Object.entries(readDescribed(file, 'series', seriesShape)).map(
		([id, { from = id, file: source = '', scale = 1, nature, ...about }]) => ({
			...{ from, file: source, scale, nature },
			indicator: { id, series: id, dimensions: '', is_lead: true, ...about }
		})
	);
}

/** Series by what the publisher calls them. */
export const byFrom = (series: readonly Series[]): Map<string, Series> =>
	new Map(series.map((each) => [each.from, each]));

export const indicatorsOf = (series: Iterable<Series>): ImportedIndicator[] =>
	[...series].map(({ indicator }) => indicator);

/**
 * What a file says under a key, by name, with its defaults laid under.
 * @throws DataFault naming each line at fault and what was expected there
 */
export function readDescribed<T>(file: string, key: string, shape: z.ZodType<T>): Record<string, T> {
	const problems = new Problems();
	const name = relative('', file);
	const parts = z.record(z.string(), z.unknown());
	const whole = z.strictObject({
		texts: z.record(z.string(), z.string()).optional(),
		defaults: parts.default({}),
		[key]: z.record(z.string(), parts)
	});
	const read = readYaml(file, name, whole, problems);
	const said = read?.value as { defaults: object } & Record<string, Record<string, object>>;
	const found: Record<string, T> = {};
	if (read)
		for (const [id, own] of Object.entries(said[key] ?? {})) {
			const checked = shape.safeParse({ ...said.defaults, ...own });
			if (checked.success) found[id] = checked.data;
			else
				for (const issue of checked.error.issues)
					problems.add(
						name,
						read.lineOf([key, id, ...issue.path]),
						`${[id, ...issue.path].join(' ')}: ${issue.message}`
					);
		}
	problems.stopIfAny();
	return found;
}
