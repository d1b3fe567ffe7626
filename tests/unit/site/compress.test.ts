import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { compressFolder } from '../../../scripts/site/compress';

let folder: string;
let cache: string;
const TEXT = 'indicator,economy,year,value\n'.repeat(500);

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'tsoelopele-site-'));
	cache = join(folder, '../', `${folder.split('/').pop()}-cache`);
	mkdirSync(join(folder, 'api'));
	writeFileSync(join(folder, 'api/a.csv'), TEXT);
	writeFileSync(join(folder, 'big.duckdb'), Buffer.alloc(400_000, 'tsoelopele'));
	writeFileSync(join(folder, 'small.css'), 'a{}');
	writeFileSync(join(folder, 'picture.png'), Buffer.alloc(5000));
});
afterEach(() => {
	rmSync(folder, { recursive: true });
	rmSync(cache, { recursive: true, force: true });
});

it('compressed copies unpack to the very file', async () => {
	const totals = await compressFolder(folder, cache);
	for (const name of ['api/a.csv', 'big.duckdb']) {
		const raw = readFileSync(join(folder, name));
		expect(brotliDecompressSync(readFileSync(join(folder, `${name}.br`))).equals(raw)).toBe(true);
		expect(gunzipSync(readFileSync(join(folder, `${name}.gz`))).equals(raw)).toBe(true);
	}
	expect(totals.files).toBe(2);
	expect(totals.raw).toBe(TEXT.length + 400_000);
	expect(totals.br).toBeLessThan(totals.raw / 10);
});

it('small files and pictures stay alone', async () => {
	await compressFolder(folder, cache);
	expect(existsSync(join(folder, 'small.css.br'))).toBe(false);
	expect(existsSync(join(folder, 'picture.png.gz'))).toBe(false);
});

it('a file is compressed once and again when it changes, and the cache forgets what is gone', async () => {
	await compressFolder(folder, cache);
	const kept = readdirSync(cache).sort();
	expect(kept).toHaveLength(4);
	await compressFolder(folder, cache);
	expect(readdirSync(cache).sort()).toEqual(kept);
	writeFileSync(join(folder, 'big.duckdb'), Buffer.alloc(400_000, 'other'));
	await compressFolder(folder, cache);
	expect(
		gunzipSync(readFileSync(join(folder, 'big.duckdb.gz')))
			.toString()
			.startsWith('other')
	).toBe(true);
	expect(readdirSync(cache)).toHaveLength(4);
});
