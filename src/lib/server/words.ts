/** The words that people wrote for the search, read from data/catalog. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { PagePart } from '../search/write';

const words = z.array(z.string().min(1)).min(1);
const SYNONYMS = z.strictObject({
	economies: z.record(z.string().regex(/^[A-Z]{3}$/), words),
	words: z.array(z.strictObject({ say: words, find: words })),
	/** Publishers by their full names, as lists call them. */
	publishers: z.record(z.string(), z.string())
});
const PARTS = z.array(
	z.strictObject({
		page: z.string(),
		path: z.string().startsWith('/'),
		parts: z.array(z.strictObject({ id: z.string(), label: z.string(), say: z.array(z.string()) }))
	})
);

function read<T>(file: string, shape: z.ZodType<T>): T {
	try {
		return shape.parse(parse(readFileSync(file, 'utf8')));
	} catch (error) {
		throw new Error(`${file} cannot be read: ${(error as Error).message}`, { cause: error });
	}
}

/** Everyday words, `data/catalog/synonyms.yaml`. @throws Error that names the file and what is wrong */
export const synonyms = () => read('data/catalog/synonyms.yaml', SYNONYMS);

/** Parts of pages that have an address, `data/catalog/parts.yaml`. @throws Error as above */
export function pageParts(): PagePart[] {
	return read('data/catalog/parts.yaml', PARTS).flatMap(({ page, path, parts }) =>
		parts.map(({ id, label, say }) => ({ page, label, say, path: id === '' ? path : `${path}#${id}` }))
	);
}
