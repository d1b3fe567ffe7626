import { islandOf } from '$lib/page/island/load';
import type { PageServerData } from './$types';

export const load = islandOf<PageServerData>(() => import('./Page.svelte'));
