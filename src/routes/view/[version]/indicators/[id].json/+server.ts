import { error } from '@sveltejs/kit';
import { catalog } from '$lib/server/catalog';
import { FLOW_IDS } from '$lib/state/flow-measures';
import { indicatorFile } from '$lib/server/indicator-file';
import { packOfBuild, siteVersion } from '$lib/server/version';
import type { EntryGenerator } from './$types';

/** Not for a local build, whose server makes it when it is asked for. */
export const prerender = __PRERENDERS__;
export const trailingSlash = 'never';

export const entries: EntryGenerator = async () => {
	if (!__PRERENDERS__) return [];
	const version = siteVersion();
	return [...(await catalog()).indicators.keys(), ...FLOW_IDS].map((id) => ({ version, id }));
};

/** One indicator of all economies and years, for what a page asks beyond its own. */
export async function GET({ params }) {
	const file = await indicatorFile(params.id);
	if (!file) error(404, `There is no indicator “${params.id}”`);
	return packOfBuild(`indicators/${params.id}`, params.version, file);
}
