/** What a publisher's module does: it asks a service, and writes the files that the publisher's importer reads. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import Papa from 'papaparse';
import type { Endpoint } from '../endpoints';
import type { Round } from '../ask/round';

export interface Bringing {
	round: Round;
	endpoint: Endpoint;
	/** The project's data as they are, for what is to be asked: codes of series, methods. */
	data: string;
	/** The folder of raw files, one folder a publisher, as importers read it. */
	raw: string;
	log: (line: string) => void;
}

export interface Brought {
	/** The publisher's own word for the state of its data, as data/sources.yaml has it: "1 July 2026". */
	vintage: string;
	/** The last year that was over in that state; absent where the publisher's years need no such bound. */
	lastYear?: number;
	/** Series that were asked for and that the publisher no longer has. */
	gone: string[];
	/** What a reader of the report should know, in sentences. */
	notes: string[];
}

export type Bring = (bringing: Bringing) => Promise<Brought>;

/** Writes a table as CSV, packed where the name ends in .gz. */
export function writeTable(file: string, columns: readonly string[], rows: readonly unknown[][]): void {
	mkdirSync(dirname(file), { recursive: true });
	const text = `${Papa.unparse({ fields: [...columns], data: rows as unknown[][] }, { newline: '\n' })}\n`;
	writeFileSync(file, file.endsWith('.gz') ? gzipSync(text) : text);
}

/** The place of a publisher's file. */
export const rawFile = (raw: string, ...parts: string[]): string => join(raw, ...parts);

/** "2026-07-01" as "1 July 2026"; other texts as they are. */
export function dayInWords(text: string): string {
	const time = /^\d{4}-\d{2}-\d{2}/.test(text) ? Date.parse(text.slice(0, 10)) : NaN;
	return Number.isNaN(time)
		? text
		: new Date(time).toLocaleDateString('en-GB', {
				day: 'numeric',
				month: 'long',
				year: 'numeric',
				timeZone: 'UTC'
			});
}
