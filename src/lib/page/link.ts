import { base } from '$app/paths';
import { formatCarried } from '../state/base';
import { pageAddress } from './address.svelte';

/**
 * The address of another page of the site that keeps the country, the comparison and the years.
 * @param path inside the site, with what it asks for and the part it leads to ("/frameworks/sdg/?target=3.3", "/aid/#donors")
 */
export function link(path: string): string {
	const [, page = '', asked = '', part = ''] = /^([^?#]*)\??([^#]*)(#.*)?$/.exec(path) ?? [];
	const kept = formatCarried(pageAddress.current, pageAddress.lookup).slice(1);
	const query = [asked, kept].filter(Boolean).join('&');
	return `${base}${page}${query && '?'}${query}${part}`;
}
