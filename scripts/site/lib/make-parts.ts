/**
 * Makes the parts of what pages fetch, as many at once as there are processors: each that needs no other in a program of
 * its own (scripts/site/part.ts), since nearly all of the work is done by one thread. What they write does not hang on
 * which of them ends first.
 */
import { readdirSync, readFileSync, rmSync, mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { withVersion } from '../../../src/lib/source/pack';
import { ROOT } from '../../lib/root';
import { bin, runWell } from '../../lib/run';
import { isMade, makeOnce } from '../../lib/stamp';
import { linkFile } from '../../lib/tree';
import type { ViewPart } from './view-parts';
import { packReader, packWriter } from './write-pack';

/** The parts as they were made last. */
const KEPT = join(ROOT, '.cache/view');

const folderOf = ({ name }: ViewPart) => join(KEPT, name);
const stampOf = ({ key }: ViewPart) => ({ kind: 'view', key });

/** Makes a part, unless it is kept as it would be made. @param from where the parts before it stand, in which version */
export function makePart(part: ViewPart, from: { folder: string; version: string }): Promise<boolean> {
	const folder = folderOf(part);
	return makeOnce(`${folder}.json`, stampOf(part), [folder], async () => {
		rmSync(folder, { recursive: true, force: true });
		const read = packReader(from.folder, from.version);
		await part.make({ write: packWriter(folder, 'kept'), to: folder, read });
	});
}

/** Puts a part that is made beside the others. */
export function placePart(part: ViewPart, to: string, version: string): void {
	const from = folderOf(part);
	for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		const file = join(entry.parentPath, entry.name);
		const target = join(to, relative(from, file));
		if (!entry.name.endsWith('.json')) {
			linkFile(file, target);
			continue;
		}
		mkdirSync(dirname(target), { recursive: true });
		writeFileSync(target, withVersion(readFileSync(file, 'utf8'), version));
	}
}

/**
 * Makes those of some parts that are not there, the largest first.
 * @param done is told of each when it is there
 * @throws PlainFault naming the part that could not be made; what it says itself stands above
 */
export async function makeBeside(parts: readonly ViewPart[], done: (part: ViewPart) => void): Promise<void> {
	const isThere = (part: ViewPart) => isMade(`${folderOf(part)}.json`, stampOf(part), [folderOf(part)]);
	parts.filter(isThere).forEach(done);
	const left = parts.filter((part) => !isThere(part)).sort((a, b) => b.weight - a.weight);
	const lane = async () => {
		for (let part = left.shift(); part; part = left.shift()) {
			await runWell(`Making ${part.doing}`, bin('tsx'), ['scripts/site/part.ts', part.name]);
			done(part);
		}
	};
	const lanes = Array.from({ length: Math.min(availableParallelism(), left.length) }, lane);
	const ended = await Promise.allSettled(lanes);
	for (const one of ended) if (one.status === 'rejected') throw one.reason;
}
