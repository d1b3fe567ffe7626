import { error } from '@sveltejs/kit';
import { frameworkPage } from '$lib/server/framework-page';
import { frameworkIndex } from '$lib/server/frameworks';

export function entries() {
	if (!__PRERENDERS__) return [];
	return frameworkIndex().frameworks.map(({ id }) => ({ id }));
}

export async function load({ params }) {
	const page = await frameworkPage(params.id);
	if (!page) error(404, `There is no framework “${params.id}”`);
	return { page };
}
