/**
 * What a page draws follows its address. A page opens with what was prerendered; when its address says otherwise, views
 * are fetched and swapped in whole, and what is on the page stays until they are here.
 */
import { page } from '$app/state';
import { resource } from '../source/resource.svelte';
import type { AnyState } from '../state/pages';
import { OPENS_WITH } from '../state/pages';
import type { Directory } from '../types';
import { setShown } from '../ui/later/shown';
import { pageAddress } from './address.svelte';
import { settle } from './settle';

/** True when a page shows what it was prerendered with: Lesotho and its own comparators. */
const isPrerendered = (address: AnyState) => address.country === OPENS_WITH.country && address.with === null;

/**
 * Views that follow the address: the prerendered ones for its default, else what `load` fetches. Call it while a
 * component is set up.
 * @param alsoAsks whether an address asks for more than another country or comparison (a ranking's year)
 */
export function followAddress<Views>(
	prerendered: () => Views,
	load: (address: AnyState, directory: Directory, signal: AbortSignal) => Promise<Views>,
	alsoAsks: (address: AnyState) => boolean = () => false
): { readonly views: Views } {
	const path = $derived(page.url.pathname);
	const route = page.route.id;
	const fetched = resource(
		() => {
			// While the next page comes, this one has the other's data: it asks nothing of it.
			if (page.route.id !== route) return null;
			const address = pageAddress.current;
			const rests = !pageAddress.ready || (isPrerendered(address) && !alsoAsks(address));
			return rests ? null : `${path} ${JSON.stringify(address)}`;
		},
		async (signal) => {
			const of = path;
			const address = pageAddress.current;
			const views = await load(address, await pageAddress.list(), signal);
			return { of, country: address.country, views };
		}
	);
	pageAddress.follow(fetched);
	$effect(() => {
		if (!pageAddress.ready) return;
		const shown = fetched.value?.of === path ? fetched.value.country : OPENS_WITH.country;
		if (!fetched.isLoading) settle(shown === OPENS_WITH.country);
		else if (shown !== pageAddress.current.country) document.documentElement.dataset['changing'] = '';
	});
	const views = $derived(fetched.value?.of === path ? fetched.value.views : prerendered());
	// Who is shown and compared comes with the views; all else is followed at once.
	const asked = $derived(JSON.stringify({ ...pageAddress.current, country: null, with: null }));
	const shown = $derived([views, asked]);
	setShown(() => shown);
	return {
		get views() {
			return views;
		}
	};
}
