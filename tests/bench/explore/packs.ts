/** How large one indicator of all economies is, as a host sends it. */
import { brotliCompressSync, constants } from 'node:zlib';

export interface PackSizes {
	count: number;
	/** kB. */
	average: number;
	largest: number;
	/** Whose file is the largest. */
	id: string;
	/** How many are over 40 kB. */
	over: number;
}

/**
 * @param url of the site that makes or has the files
 * @param version the folder of the files
 * @param ids of indicators
 */
export async function packSizes(url: string, version: string, ids: readonly string[]): Promise<PackSizes> {
	let [sum, largest, id, over, count] = [0, 0, '', 0, 0];
	for (const one of ids) {
		const answer = await fetch(`${url}/view/${version}/indicators/${encodeURIComponent(one)}.json`);
		if (!answer.ok) continue;
		const body = Buffer.from(await answer.arrayBuffer());
		const { length } = brotliCompressSync(body, {
			params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length }
		});
		count += 1;
		sum += length;
		if (length > 40_000) over += 1;
		if (length > largest) [largest, id] = [length, one];
	}
	return { count, average: sum / count / 1000, largest: largest / 1000, id, over };
}
