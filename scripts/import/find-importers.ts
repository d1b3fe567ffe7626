/** Which importers there are: every folder beside this file is a publisher's, except what they share. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { ImportFault } from '../lib/read-csv';
import type { Importer } from './lib/importer';

/** Folders that no publisher has: what importers share, and the tables that are made before any of them. */
const SHARED = ['lib', 'groups'];
const IMPORTER = /^(.+\.)?importer\.ts$/;

const Module = z.object({
	importer: z.object({
		source: z.string().regex(/^[a-z0-9_]+$/),
		byRefresh: z.literal(true).optional(),
		run: z.custom<Importer['run']>((value) => typeof value === 'function', 'expected a function')
	})
});

/**
 * The importers of all publishers' folders, by folder and file.
 * @param folder usually scripts/import
 * @throws ImportFault naming a folder without an importer, a file that exports none, or two files of one source
 */
export async function findImporters(folder: string = import.meta.dirname): Promise<Importer[]> {
	const files = readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && !SHARED.includes(entry.name))
		.map((entry) => join(folder, entry.name))
		.sort()
		.flatMap(importerFiles);
	const found = new Map<string, string>();
	const importers: Importer[] = [];
	for (const file of files) {
		const importer = await load(file);
		const other = found.get(importer.source);
		if (other !== undefined)
			throw new ImportFault(file, null, `a source of its own, and ${other} has "${importer.source}" too`);
		found.set(importer.source, file);
		importers.push(importer);
	}
	return importers;
}

function importerFiles(folder: string): string[] {
	const names = readdirSync(folder).filter((name) => IMPORTER.test(name));
	if (names.length === 0)
		throw new ImportFault(
			folder,
			null,
			'importer.ts in this folder, because each folder here is a publisher’s'
		);
	return names.sort().map((name) => join(folder, name));
}

async function load(file: string): Promise<Importer> {
	const module: unknown = await import(/* @vite-ignore */ pathToFileURL(file).href);
	const checked = Module.safeParse(module);
	if (checked.success) return checked.data.importer;
	const issue = checked.error.issues[0];
	throw new ImportFault(
		file,
		null,
		`an export "importer" with the source's id of data/sources.yaml and run() (${issue?.path.join('.')}: ${issue?.message})`
	);
}
