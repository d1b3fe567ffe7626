import { error } from '@sveltejs/kit';
import { moneyOf } from '$lib/server/clause-money';
import { directory } from '$lib/server/directory';
import { packOfBuild, siteVersion } from '$lib/server/version';
import type { EntryGenerator } from './$types';

/** Not for a local build, whose server makes it when it is asked for. */
export const prerender = __PRERENDERS__;
export const trailingSlash = 'never';

/** One for each economy. */
export const entries: EntryGenerator = async () => {
	if (!__PRERENDERS__) return [];
	const { economies } = await directory();
	return economies.map(({ iso3 }) => ({ version: siteVersion(), economy: iso3 }));
};

/** What is known of the money for each clause, of one economy. */
export async function GET({ params }) {
	const { economies } = await directory();
	if (!economies.some(({ iso3 }) => iso3 === params.economy))
		error(404, `There is no economy “${params.economy}”`);
	return packOfBuild(`money/${params.economy}`, params.version, await moneyOf(params.economy));
}
