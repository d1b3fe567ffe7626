/** The home page of an address. */
import { WHOLE } from '../../source/parts';
import { siteSource } from '../../source/site';
import type { Address } from '../../state/base';
import type { Directory } from '../../types';
import { loadViews } from '../load';
import type { Years } from '../years';
import type { HomeFile } from './answers';

/** The home page with the years that its series were asked for; without them it shows all. */
export type ShownHome = HomeFile & { years?: Years };

/** Whether an address asks for years: the country's small file has one series a clause, which may have none of them. */
export const asksYears = ({ from, to }: Pick<Address, 'from' | 'to'>): boolean =>
	from !== null || to !== null;

/**
 * One small file of the country; where the reader chose whom it is compared with or which years are shown, all its
 * series too.
 * @throws Error with a sentence for the reader when a file does not come
 */
export async function loadHome(
	base: string,
	address: Address,
	directory: Directory,
	signal?: AbortSignal
): Promise<ShownHome> {
	const source = siteSource(base, signal);
	const [file, views] = await Promise.all([
		source.packs<HomeFile>(`home/${address.country}`),
		address.with === null && !asksYears(address) ? null : loadViews(source, address, directory, WHOLE)
	]);
	const { from, to } = address;
	return { ...file, views: views ?? file.views, years: { from, to } };
}
