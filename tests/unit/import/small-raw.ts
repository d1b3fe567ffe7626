import { gzipSync } from 'node:zlib';
import type { Imported, Importer } from '../../../scripts/import/lib/importer';
import type { Observation } from '../../../src/lib/types';
import { rawFolder } from './temporary-folder';

export { rawFolder };

const ECONOMIES = ['LSO', 'ZAF', 'ETH', 'AUT', 'AUS', 'VNM'];

/** Knows six economies by ISO3 and two by name, and which codes here stand for none. */
export const economies = {
	match: (code: string) =>
		({ Lesotho: 'LSO', 'South Africa': 'ZAF' })[code] ??
		ECONOMIES.find((iso3) => iso3 === code.toUpperCase()) ??
		null,
	isAggregate: (code: string) => ['UNAAP', '03M49WLD', 'ZZK.WORLD', 'UNK', 'DDR', 'VDR'].includes(code)
};

/** Runs an importer on small files. */
export const importFrom = (importer: Importer, files: Record<string, string | Buffer>): Imported =>
	importer.run({ raw: rawFolder(files), economies }) as Imported;

/** Rows left out for a reason that has these words. */
export const leftOut = (imported: Imported, words: string): number =>
	imported.leftOut.filter(({ reason }) => reason.includes(words)).reduce((sum, { rows }) => sum + rows, 0);

/** The observation of an indicator, economy and year. */
export const find = (imported: Imported, indicator: string, economy: string, year: number) =>
	imported.observations.find(
		(row: Observation) => row.indicator === indicator && row.economy === economy && row.year === year
	);

/** A gzip file whose end is missing. */
export const truncated = (text: string): Buffer => gzipSync(text.repeat(50)).subarray(0, 40);
