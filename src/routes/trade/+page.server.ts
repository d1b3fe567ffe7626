import { tradePage } from '$lib/server/trade';

export async function load() {
	return { page: await tradePage() };
}
