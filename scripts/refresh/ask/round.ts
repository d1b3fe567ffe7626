/**
 * A round of questions to one publisher. What came is kept in a folder with what was asked, so that a run that stops goes on
 * where it was; a round that is too old to be of one moment with what is still to come begins anew.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { z } from 'zod';
import { getJson, type Asking } from './get-json';

/** How long a round may be gone on with, in days. */
const DAYS = 3;

interface Kept {
	asked: string;
	at: string;
	answer: unknown;
}

export class Round {
	private constructor(
		private readonly folder: string,
		private readonly asking: Asking,
		/** When its first question was asked. */
		readonly begun: Date
	) {}

	/** Goes on with the round in the folder, or begins one there. @param again begin whatever is there */
	static open(folder: string, asking: Asking, again = false): Round {
		const file = join(folder, 'round.json');
		const now = new Date(asking.now());
		if (existsSync(file) && !again) {
			const begun = new Date((JSON.parse(readFileSync(file, 'utf8')) as { begun: string }).begun);
			if (now.getTime() - begun.getTime() < DAYS * 86_400_000) {
				const kept = readdirSync(folder).length - 1;
				asking.log(
					`going on with what was begun ${begun.toISOString().slice(0, 16)}: ${kept} pages are here`
				);
				return new Round(folder, asking, begun);
			}
		}
		rmSync(folder, { recursive: true, force: true });
		mkdirSync(folder, { recursive: true });
		writeFileSync(file, JSON.stringify({ begun: now.toISOString() }));
		return new Round(folder, asking, now);
	}

	/** The answer to a question, asked now or earlier in this round. @throws AskFault */
	async get<T>(url: string, shape: z.ZodType<T>): Promise<T> {
		const file = this.fileOf(url);
		if (existsSync(file)) {
			const checked = shape.safeParse(readKept(file)?.answer);
			if (checked.success) return checked.data;
		}
		const answer = await getJson(url, shape, this.asking);
		const kept: Kept = { asked: url, at: new Date(this.asking.now()).toISOString(), answer };
		writeFileSync(`${file}.part`, gzipSync(JSON.stringify(kept)));
		renameSync(`${file}.part`, file);
		return answer;
	}

	/** Forgets answers, so that they are asked for anew. */
	drop(urls: readonly string[]): void {
		for (const url of urls) rmSync(this.fileOf(url), { force: true });
	}

	log(line: string): void {
		this.asking.log(line);
	}

	/** What was brought is in data/: the next run begins anew. */
	finish(): void {
		rmSync(this.folder, { recursive: true, force: true });
	}

	private fileOf(url: string): string {
		return join(this.folder, `${createHash('sha256').update(url).digest('hex').slice(0, 32)}.json.gz`);
	}
}

/** Null for a file that a killed process left half written. */
function readKept(file: string): Kept | null {
	try {
		return JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')) as Kept;
	} catch {
		return null;
	}
}
