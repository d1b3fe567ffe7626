/** The home page of an address. */
import { fetchJson } from '../../source/fetch';
import type { Address } from '../../state/base';
import type { Directory } from '../../types';
import { loadViews } from '../load';
import type { HomeFile } from './answers';

/**
 * One small file of the country; where the reader chose whom it is compared with, that too.
 * @throws Error with a sentence for the reader when a file does not come
 */
export async function loadHome(
	base: string,
	address: Address,
	directory: Directory,
	signal?: AbortSignal
): Promise<HomeFile> {
	const [file, views] = await Promise.all([
		fetchJson<HomeFile>(
			`${base}/view/home/${address.country}.json`,
			['views', 'answers', 'verdicts', 'severity'],
			{ signal }
		),
		address.with === null ? null : loadViews(base, address, directory, signal)
	]);
	return views ? { ...file, views } : file;
}
