import { error } from '@sveltejs/kit';
import { catalog } from '$lib/server/catalog';
import { indicatorPage } from '$lib/server/indicator';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = async () => {
	if (!__PRERENDERS__) return [];
	return [...(await catalog()).indicators.keys()].map((id) => ({ id }));
};

export async function load({ params }) {
	const page = await indicatorPage(params.id);
	if (!page) error(404, `There is no indicator “${params.id}”`);
	return { page };
}
