import { base } from '$app/paths';
import { carriedAddress, formatAddress } from '../address/address';
import { pageAddress } from '../view/page.svelte';

/** The address of another page of the site that keeps the country, the comparison and the years. */
export function link(path: string): string {
	return `${base}${path}${formatAddress(carriedAddress(pageAddress.current))}`;
}
