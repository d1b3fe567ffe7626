import { gzipSync } from 'node:zlib';
import type { EconomyMatcher } from '../../../scripts/import/lib/matchers';

export { rawFolder } from './temporary-folder';

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
