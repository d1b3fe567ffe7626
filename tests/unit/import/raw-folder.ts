import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { EconomyMatcher } from '../../../scripts/import/lib/importer';

/** A folder of raw files made by hand; what ends in .gz is packed unless it is given as bytes. */
export function rawFolder(files: Record<string, string | Buffer>): string {
	const raw = mkdtempSync(join(tmpdir(), 'raw-'));
	for (const [name, content] of Object.entries(files)) {
		mkdirSync(dirname(join(raw, name)), { recursive: true });
		const packed = typeof content === 'string' && name.endsWith('.gz');
		writeFileSync(join(raw, name), packed ? gzipSync(content) : content);
	}
	return raw;
}

/** A packed file without its last bytes. */
export function truncated(text: string): Buffer {
	const whole = gzipSync(text);
	return whole.subarray(0, whole.length - 10);
}

/** A matcher that knows Lesotho and South Africa by code, number and name, and the world as an aggregate. */
export const economies: EconomyMatcher = {
	match: (text) =>
		({ LSO: 'LSO', LESOTHO: 'LSO', '426': 'LSO', ZAF: 'ZAF', 'SOUTH AFRICA': 'ZAF', '710': 'ZAF' })[
			text.toUpperCase()
		] ?? null,
	isAggregate: (text) => ['World', '1'].includes(text)
};
