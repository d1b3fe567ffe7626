/** The home page of an address. */
import { siteSource } from '../../source/site';
import type { Address } from '../../state/base';
import type { HomeFile } from './answers';

/**
 * One small file of the country. Whom the address compares it with, and its years, are for other pages: what is worst and
 * best is chosen when the site is built, of all years and among the country's own peers, and clauses beside it that went
 * by others would be half of another page.
 * @throws Error with a sentence for the reader when the file does not come
 */
export const loadHome = (
	base: string,
	{ country }: Pick<Address, 'country'>,
	signal?: AbortSignal
): Promise<HomeFile> => siteSource(base, signal).packs<HomeFile>(`home/${country}`);
