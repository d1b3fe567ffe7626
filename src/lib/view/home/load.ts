/** The home page of an address. */
import { siteSource } from '../../source/site';
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
	const source = siteSource(base, signal);
	const [file, views] = await Promise.all([
		source.packs<HomeFile>(`home/${address.country}`),
		address.with === null ? null : loadViews(source, address, directory)
	]);
	return views ? { ...file, views } : file;
}
