/** The brief of an address. */
import { WHOLE } from '../../source/parts';
import { siteSource } from '../../source/site';
import type { Address } from '../../state/base';
import type { Directory } from '../../types';
import type { Answers, HomeFile } from '../home/answers';
import { loadViews } from '../load';
import type { BriefFile } from './file';

/** What the two pages are made of. */
export interface Brief extends BriefFile {
	answers: Answers;
}

/**
 * Two small files of the country; where the reader chose whom it is compared with, those series too.
 * @throws Error with a sentence for the reader when a file does not come
 */
export async function loadBrief(
	base: string,
	address: Address,
	directory: Directory,
	signal?: AbortSignal
): Promise<Brief> {
	const source = siteSource(base, signal);
	const [home, brief, views] = await Promise.all([
		source.packs<HomeFile>(`home/${address.country}`),
		source.packs<BriefFile>(`brief/${address.country}`),
		address.with === null ? null : loadViews(source, address, directory, WHOLE)
	]);
	return { ...brief, answers: home.answers, ...(views ? { views } : {}) };
}
