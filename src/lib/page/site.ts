/** What the components of a page ask of the site that they stand in. */
import { base } from '$app/paths';
import { siteSource, type SiteSource } from '../source/site';
import { inlineOf } from '../view/load';
import type { Views } from '../view/views';

/**
 * @param signal ends what is asked when nobody waits for it any more
 * @param prerendered what the page has already
 */
export const siteOf = (signal: AbortSignal, prerendered?: Views): SiteSource =>
	siteSource(base, signal, prerendered && inlineOf(prerendered));
