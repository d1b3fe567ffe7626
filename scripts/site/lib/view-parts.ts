/**
 * The parts of what pages fetch, each with a key of its own: what no change touches is taken as it was made before, so
 * that a changed word does not ask for all lines of all groups again.
 */
import { join } from 'node:path';
import type { Database } from '../../../src/lib/database/database';
import { aidPurposes } from '../../../src/lib/query/flows/aid-purposes';
import { indicators } from '../../../src/lib/query/indicators';
import { flowsKey, observationsKey } from '../../database/build';
import { readFrameworks } from '../../frameworks/read';
import { keyOf } from '../../lib/key';
import { ROOT } from '../../lib/root';
import { writeAidFiles } from './aid-files';
import { coastalNeighbours } from './coastal-neighbours';
import { writeCoverageFiles } from './coverage-files';
import { writeFrameworkFiles } from './framework-files';
import { writeHomeFiles } from './home-files';
import { writePartFiles } from './part-files';
import { writeTradeFiles } from './trade-files';
import { writeViewFiles } from './view-files';
import type { PackWriter, WrittenReader } from './write-pack';

/** What other parts are made of, below the folder of all files: it goes when they are there. */
export const WHOLE_FILES = 'whole';

/** Every part is written in its form. */
const FORM = 'scripts/site/lib/write-pack.ts';

/** The databases that the parts are made of, and the key of all that is in them. */
export interface Databases {
	db: Database;
	flows: Database;
	key: string;
	/** Of all that any part is made of. */
	wholeKey: string;
}

export interface ViewPart {
	name: string;
	/** What it says while it is made. */
	doing: string;
	/** How much of the whole work it is, roughly. */
	weight: number;
	key: string;
	/** It reads what others have written, and is made when they are there. */
	after?: true;
	make(into: PartPlace): Promise<unknown>;
}

/** Where a part is written, and how the parts before it are read. */
export interface PartPlace {
	write: PackWriter;
	/** Its folder, for files that are no packs. */
	to: string;
	read: WrittenReader;
}

export async function viewParts({ db, flows, key, wholeKey }: Databases): Promise<ViewPart[]> {
	const [facts, money] = [observationsKey(), flowsKey()];
	const purposes = (await aidPurposes(db)).map(({ id }) => id);
	// What clauses use and what is tied to it: the small database has fewer.
	const used = await indicators(db, { core: true });
	const data = join(ROOT, 'data');
	return [
		{
			...{ name: 'aid', doing: 'files on aid', weight: 15 },
			key: keyOf(ROOT, { code: [FORM, 'scripts/site/lib/aid-files.ts'], also: [facts, money, ...purposes] }),
			make: ({ write }) => writeAidFiles(db, flows, write)
		},
		{
			...{ name: 'trade', doing: 'files on trade', weight: 15 },
			key: keyOf(ROOT, { code: [FORM, 'scripts/site/lib/trade-files.ts'], also: [facts, money] }),
			make: ({ write, to }) => writeTradeFiles(db, flows, coastalNeighbours(data), to, write)
		},
		{
			...{ name: 'series', doing: 'files of economies and groups', weight: 45 },
			key: keyOf(ROOT, {
				code: [FORM, 'scripts/site/lib/view-files.ts'],
				also: [facts, ...used.map((indicator) => JSON.stringify(withoutWords(indicator)))]
			}),
			make: ({ write }) =>
				writeViewFiles(
					db,
					used.map(({ id }) => id),
					write
				)
		},
		{
			...{ name: 'coverage', doing: 'what each economy has', weight: 3 },
			key: keyOf(ROOT, { code: [FORM, 'scripts/site/lib/coverage-files.ts'], also: [key] }),
			make: ({ write }) => writeCoverageFiles(db, write)
		},
		{
			...{ name: 'frameworks', doing: 'verdicts', weight: 25 },
			key: keyOf(ROOT, {
				code: [FORM, 'scripts/site/lib/framework-files.ts'],
				files: ['data/frameworks', 'data/ldc'],
				also: [key]
			}),
			make: ({ write }) => writeFrameworkFiles(db, readFrameworks(data), write)
		},
		{
			...{ name: 'parts', doing: 'economies and groups in parts', weight: 10 },
			key: keyOf(ROOT, {
				code: [FORM, ...['part', 'view', 'framework'].map((name) => `scripts/site/lib/${name}-files.ts`)],
				files: ['data/frameworks', 'data/ldc'],
				also: [key]
			}),
			after: true,
			make: ({ write, read }) => writePartFiles(db, { write, read })
		},
		{
			// Made of the files of all parts before it, and so of all that they are made of.
			...{ name: 'home', doing: 'the home page and the brief of every economy', weight: 10 },
			key: wholeKey,
			after: true,
			make: ({ write, read }) => writeHomeFiles({ db, flows }, data, { write, read })
		}
	];
}

/** What of an indicator decides its numbers. */
function withoutWords<T extends object>(indicator: T): Partial<T> {
	const words = ['title', 'short_title', 'subject', 'plural', 'definition', 'notes', 'topic'];
	return Object.fromEntries(
		Object.entries(indicator).filter(([field]) => !words.includes(field))
	) as Partial<T>;
}
