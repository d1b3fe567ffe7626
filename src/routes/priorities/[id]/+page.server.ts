import { error } from '@sveltejs/kit';
import { priorityIds, priorityPage } from '$lib/server/priority';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = async () => {
	if (!__PRERENDERS__) return [];
	return (await priorityIds()).map((id) => ({ id }));
};

export async function load({ params }) {
	const page = await priorityPage(params.id);
	if (!page) error(404, `There is no clause “${params.id}”`);
	return { page };
}
