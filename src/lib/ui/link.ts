import { base } from '$app/paths';
import { formatCarried } from '../state/base';
import { pageAddress } from '../page/address.svelte';

/** The address of another page of the site, or of a part of it, that keeps the country, the comparison and the years. */
export function link(path: string): string {
	const [page = '', part] = path.split('#');
	const carried = formatCarried(pageAddress.current, pageAddress.lookup);
	return `${base}${page}${carried}${part === undefined ? '' : `#${part}`}`;
}
