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
import { compressFolder, copiesOf } from '../../../scripts/site/compress';

let folder: string;
let cache: string;
const TEXT = 'indicator,economy,year,value\n'.repeat(500);

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'tsoelopele-site-'));
	cache = join(folder, '../', `${folder.split('/').pop()}-cache`);
	mkdirSync(join(folder, '_app'));
	mkdirSync(join(folder, 'api'));
	writeFileSync(join(folder, '_app/a.js'), TEXT);
	writeFileSync(join(folder, 'api/tsoelopele-core.duckdb'), Buffer.alloc(400_000, 'tsoelopele'));
	writeFileSync(join(folder, 'small.css'), 'a{}');
	writeFileSync(join(folder, 'picture.png'), Buffer.alloc(5000));
});
afterEach(() => {
	rmSync(folder, { recursive: true });
	rmSync(cache, { recursive: true, force: true });
});

it('compressed copies unpack to the very file', async () => {
	const totals = await compressFolder(folder, cache);
	const bytes = (name: string) => readFileSync(join(folder, name));
	for (const name of ['_app/a.js', 'api/tsoelopele-core.duckdb'])
		expect(brotliDecompressSync(bytes(`${name}.br`)).equals(bytes(name))).toBe(true);
	expect(gunzipSync(bytes('api/tsoelopele-core.duckdb.gz')).equals(bytes('api/tsoelopele-core.duckdb'))).toBe(
		true
	);
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
	writeFileSync(join(folder, 'api/tsoelopele-core.duckdb'), Buffer.alloc(400_000, 'other'));
	await compressFolder(folder, cache);
	expect(
		gunzipSync(readFileSync(join(folder, 'api/tsoelopele-core.duckdb.gz')))
			.toString()
			.startsWith('other')
	).toBe(true);
	expect(readdirSync(cache)).toHaveLength(4);
});

it('what every visit fetches has both copies, large databases gzip, and what hosts compress as they send none', () => {
	const endings = (path: string) => Object.keys(copiesOf(path)).join(' ');
	for (const path of [
		'index.html',
		'priorities/2c/__data.json',
		'_app/immutable/chunks/a.js',
		'api/tsoelopele-core.duckdb'
	])
		expect(endings(path), path).toBe('.br .gz');
	for (const path of ['api/tsoelopele.duckdb', 'api/tsoelopele-flows.duckdb'])
		expect(endings(path), path).toBe('.gz');
	for (const path of [
		'view/economies/LSO.json',
		'indicators/SH.DYN.MORT/index.html',
		'api/indicators/SH.DYN.MORT.csv',
		'api/economies/LSO.json',
		'_app/immutable/assets/duckdb-eh.wasm.gz'
	])
		expect(endings(path), path).toBe('');
});
