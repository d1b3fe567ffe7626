import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blocksOf, publishedBlocks, type Block } from '../../../scripts/site/downloads/published';
import { openMemory } from '../../../src/lib/database/native';
import type { SeriesView } from '../../../src/lib/types';
import { smallData } from '../database/support/small-data';

const series = (block: Block): SeriesView => JSON.parse(`{${block.json}}`);

describe('observations as published', () => {
	it('keep every digit, one block for each indicator and economy', async () => {
		const folder = await smallData();
		const db = await openMemory();
		const blocks: Block[] = [];
		for await (const block of publishedBlocks(db, join(folder, 'observations/one.parquet')))
			blocks.push(block);
		await db.close();
		rmSync(folder, { recursive: true });
		expect(blocks.map((block) => block.csv)).toEqual([
			'A.ONE,LSO,2020,12.3456789,11,13.5,estimate\n',
			'A.ONE,ZAF,2020,1000000001,,,actual\n',
			'B.ONE,LSO,2019,0.000123456789,,,projection\n'
		]);
		expect(series(blocks[0]!)).toEqual({ y: [2020], v: [12.3456789], lo: [11], hi: [13.5], n: 'e' });
		expect(series(blocks[1]!)).toEqual({ y: [2020], v: [1000000001] });
	});

	it('have null where only some years have bounds, and a letter for each year', () => {
		const [block] = blocksOf('I,LSO,2019,1,,,actual\nI,LSO,2020,2,1.5,2.5,forecast\n', 'file');
		expect(series(block!)).toEqual({ y: [2019, 2020], v: [1, 2], lo: [null, 1.5], hi: [null, 2.5], n: 'af' });
	});

	it('must be sorted', () => {
		const text = 'I,LSO,2019,1,,,actual\nI,ZAF,2019,1,,,actual\nI,LSO,2020,2,,,actual\n';
		expect(() => [...blocksOf(text, 'x.parquet')]).toThrow('x.parquet: expected rows sorted');
	});
});
