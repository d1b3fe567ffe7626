import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll } from 'vitest';

const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A folder of raw files made by hand, gone after the tests; text that ends in .gz is packed, bytes stay as they are. */
export function rawFolder(files: Record<string, string | Buffer>): string {
	const raw = mkdtempSync(join(tmpdir(), 'tsoelopele-raw-'));
	made.push(raw);
	for (const [name, content] of Object.entries(files)) {
		const file = join(raw, name);
		mkdirSync(dirname(file), { recursive: true });
		const packed = typeof content === 'string' && name.endsWith('.gz');
		writeFileSync(file, packed ? gzipSync(content) : content);
	}
	return raw;
}
