/** How importers ask who is meant by a publisher's code or name. */

/** Turns any publisher's code for a country into ISO3, or says why it cannot. */
export interface EconomyMatcher {
	/** ISO3 for an ISO2, ISO3, M49 or publisher's own code (any case) or a name; null when there is none. */
	match(codeOrName: string): string | null;
	/** Known non-countries (regions, income groups, aggregates), so that the report can tell them from faults. */
	isAggregate(codeOrName: string): boolean;
}

export interface ProviderMatcher {
	/** Every id of the list. */
	ids: ReadonlySet<string>;
	/**
	 * Id of a donor or lender as a publisher names it; null when the list has none.
	 * @param isPrivate a bank or firm of that country, not its government
	 */
	match(name: string, isPrivate?: boolean): string | null;
}
