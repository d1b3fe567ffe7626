import { explorePage } from '$lib/server/explore';

export async function load() {
	return { view: await explorePage() };
}
