/** The one list of donors, lenders and trade partners: data/flows/providers.csv, written by hand. */
import { join } from 'node:path';
import type { EconomyMatcher, ProviderMatcher } from './matchers';
import { readCsv } from '../../lib/read-csv';

const plain = (name: string): string => name.replaceAll('\u00a0', ' ').trim().toLowerCase();

/** @param folder usually data/flows */
export function readProviders(folder: string, economies: EconomyMatcher): ProviderMatcher {
	return createProviders(
		readCsv(join(folder, 'providers.csv'), ['id', 'name', 'kind', 'iso3', 'aliases']),
		economies
	);
}

/** @throws Error when one name would mean two providers */
export function createProviders(
	rows: readonly { id: string; name: string; iso3: string; aliases: string }[],
	economies: EconomyMatcher
): ProviderMatcher {
	const ids = new Set(rows.map((row) => row.id));
	const names = new Map<string, string>();
	for (const { id, name, iso3, aliases } of rows) {
		// An economy's own name is the economies' table's business; here are only the names that it lacks.
		const own = iso3 === '' ? [name] : [];
		if (iso3 === '' && economies.match(id) === id)
			throw new Error(`providers.csv: ${id} is the code of an economy`);
		for (const alias of [...own, ...aliases.split('|')].map(plain).filter((text) => text !== '')) {
			const other = names.get(alias);
			if (other !== undefined && other !== id)
				throw new Error(`providers.csv: "${alias}" means both ${other} and ${id}`);
			names.set(alias, id);
		}
	}
	return {
		ids,
		match(name, isPrivate = false) {
			const known = names.get(plain(name)) ?? economies.match(name.replaceAll('\u00a0', ' ').trim());
			if (known === null || known === undefined) return null;
			const id = isPrivate && ids.has(`PRIVATE-${known}`) ? `PRIVATE-${known}` : known;
			return ids.has(id) ? id : null;
		}
	};
}

/** The context of an importer of flows. @throws Error when the run has no list of providers */
export function withProviders<C extends { providers?: ProviderMatcher }>(
	context: C
): C & { providers: ProviderMatcher } {
	if (!context.providers) throw new Error('Flows need data/flows/providers.csv, which is not there');
	return { ...context, providers: context.providers };
}
