import { aggregateNames } from '$lib/server/aliases';

/** Names of groups of countries, which a table may hold among its countries. */
export const load = () => ({ aggregates: aggregateNames() });
