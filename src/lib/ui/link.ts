import { base } from '$app/paths';
import { formatCarried } from '../state/base';
import { pageAddress } from '../page/address.svelte';

/** The address of another page of the site that keeps the country, the comparison and the years. */
export function link(path: string): string {
	return `${base}${path}${formatCarried(pageAddress.current, pageAddress.lookup)}`;
}
