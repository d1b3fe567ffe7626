/** What questions are understood with, from data/catalog/ask.yaml and the catalogue. */
import Papa from 'papaparse';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { AskWords } from '../ask/words';
import { indicators } from '../query/indicators';
import { database } from './database';

const FILE = 'data/catalog/ask.yaml';
const STATES = 'data/economies/independence.csv';
const words = z.array(z.coerce.string().min(1)).min(1);
const iso3 = z.string().regex(/^[A-Z]{3}$/);
const SHAPE = z.strictObject({
	people: z.record(iso3, words),
	groups: z.array(z.strictObject({ id: z.string(), say: words, said: z.boolean().optional() })),
	lists: z.array(
		z.strictObject({
			economies: z.array(iso3).optional(),
			groups: z.array(z.string()).optional(),
			as: z.string().optional(),
			say: words
		})
	),
	measures: z.array(
		z.strictObject({
			say: words,
			find: z.array(z.string()).min(1),
			turned: z.boolean().optional(),
			near: z.boolean().optional()
		})
	),
	spending: z.array(z.strictObject({ say: words, find: z.array(z.string()).min(1) })),
	unmeasured: z.array(
		z.strictObject({ say: words, find: z.array(z.string()), told: z.string().min(1).optional() })
	),
	totals: z.strictObject({ aid: z.string(), exports: z.string(), imports: z.string(), debt: z.string() }),
	flows: z.array(
		z.strictObject({
			task: z.enum(['aid', 'trade', 'debt']),
			path: z.string().startsWith('/'),
			weight: z.number(),
			flow: z.enum(['exports', 'imports']).optional(),
			say: words
		})
	)
});

/** The years in which economies became independent, by ISO3. */
const statehood = (): Record<string, number> =>
	Object.fromEntries(
		Papa.parse<{ iso3: string; year: string }>(readFileSync(STATES, 'utf8'), {
			header: true,
			skipEmptyLines: true
		}).data.map(({ iso3, year }) => [iso3, Number(year)])
	);

/** @throws Error that names what is wrong in the file, or what the catalogue lacks */
export async function askWords(): Promise<AskWords> {
	let read: z.infer<typeof SHAPE>;
	try {
		read = SHAPE.parse(parse(readFileSync(FILE, 'utf8')));
	} catch (error) {
		throw new Error(`${FILE} cannot be read: ${(error as Error).message}`, { cause: error });
	}
	const all = await indicators(await database());
	const places = new Map(all.map(({ id }, place) => [id, place]));
	const placed = <T extends { find: string[] }>(one: T) => ({
		...one,
		find: one.find.flatMap((id) => places.get(id) ?? [])
	});
	const lists = [...read.measures, ...read.spending, ...read.unmeasured];
	const asked = [...lists.flatMap(({ find }) => find), ...Object.values(read.totals)];
	const lost = asked.filter((id) => !places.has(id));
	if (lost.length > 0) throw new Error(`${FILE} leads to indicators that do not exist: ${lost.join(', ')}.`);
	return {
		...read,
		states: statehood(),
		measures: read.measures.map(placed),
		spending: read.spending.map(placed),
		unmeasured: read.unmeasured.map(placed),
		totals: Object.fromEntries(Object.entries(read.totals).map(([flow, id]) => [flow, places.get(id)])),
		better: all.map(({ direction }) => direction.charAt(0)).join('')
	} as unknown as AskWords;
}
