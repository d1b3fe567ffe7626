/** The brief of an address. */
import { siteSource } from '../../source/site';
import type { Address } from '../../state/base';
import type { Answers, HomeFile } from '../home/answers';
import type { BriefFile } from './file';

/** What the two pages are made of. */
export interface Brief extends BriefFile {
	answers: Answers;
}

/**
 * Two small files of the country. Whom the address compares it with, and its years, are for other pages: what the two
 * pages say is chosen when the site is built, and charts beside it that went by others would be of another brief.
 * @throws Error with a sentence for the reader when a file does not come
 */
export async function loadBrief(
	base: string,
	{ country }: Pick<Address, 'country'>,
	signal?: AbortSignal
): Promise<Brief> {
	const source = siteSource(base, signal);
	const [home, brief] = await Promise.all([
		source.packs<HomeFile>(`home/${country}`),
		source.packs<BriefFile>(`brief/${country}`)
	]);
	return { ...brief, answers: home.answers };
}
