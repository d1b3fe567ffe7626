import { parse } from 'yaml';
import { z } from 'zod';
import { ImportFault, readText } from '../../lib/read-csv';

const Sources = z.array(
	z.object({
		id: z.string(),
		publisher: z.string(),
		dataset: z.string(),
		vintage: z.union([z.string(), z.number()]).transform(String)
	})
);

/** What the run needs to know of a source; the whole is checked when the database is built. */
export type SourceLine = z.infer<typeof Sources>[number];

/** The sources by id. @param file data/sources.yaml @throws ImportFault when it is missing or lacks a key */
export function readSources(file: string): Map<string, SourceLine> {
	let content: unknown;
	try {
		content = parse(readText(file));
	} catch (error) {
		if (error instanceof ImportFault) throw error;
		throw new ImportFault(file, null, `YAML (${(error as Error).message})`);
	}
	const sources = Sources.safeParse(content);
	if (!sources.success) {
		const issue = sources.error.issues[0];
		throw new ImportFault(file, null, `a list of sources (${issue?.path.join('.')}: ${issue?.message})`);
	}
	return new Map(sources.data.map((source) => [source.id, source]));
}
