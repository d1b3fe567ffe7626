import { resource, type Resource } from '../source/resource.svelte';
import { findIndicator } from './find';

type Finder = Awaited<ReturnType<typeof findIndicator>>;

/**
 * The search of all indicators, fetched once it is wanted.
 * @param isWanted followed
 */
export const indicatorFinder = (isWanted: () => boolean): Resource<Finder> =>
	resource(() => (isWanted() ? 'all' : null), findIndicator);
