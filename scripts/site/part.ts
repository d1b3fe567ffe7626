/** One of the parts of public/view that need no other, by its name, into .cache/view: scripts/site/files.ts runs it. */
import { databaseKey } from '../database/build';
import { main, PlainFault } from '../lib/main';
import { DataFault } from '../lib/problems';
import { makePart } from './lib/make-parts';
import { withDatabases } from './lib/databases';
import { viewParts } from './lib/view-parts';

await main(
	import.meta.url,
	() =>
		withDatabases(async (databases) => {
			const parts = await viewParts({ ...databases, key: databaseKey(), wholeKey: '' });
			const part = parts.find(({ name, after }) => name === process.argv[2] && !after);
			if (!part)
				throw new PlainFault(
					`scripts/site/part.ts: expected the name of one of ${parts.flatMap(({ name, after }) => (after ? [] : [name])).join(', ')}, found “${process.argv[2] ?? ''}”`
				);
			await makePart(part, { folder: '', version: '' });
		}),
	[DataFault]
);
