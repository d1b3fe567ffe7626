import { dataPage } from '$lib/server/data-page';

export const load = dataPage;
