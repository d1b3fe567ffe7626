import { financePage } from '$lib/server/aid';

export async function load() {
	return { page: await financePage() };
}
