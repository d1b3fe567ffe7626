/** Who gives or lends, where there is little room. */
export interface PartyWords {
	/** Names that have no room at a line's end, by id of data/flows/providers.csv. */
	short: Readonly<Record<string, string>>;
}
