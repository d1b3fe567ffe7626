/** One economy by ISO3, or every economy at once: the build asks for all in one statement. */
export type Reporter = string | 'all';

/** The condition that the column `side` of `f` is the economy asked for, and its parameters. */
export function ofSide(
	side: 'provider' | 'recipient',
	economy: Reporter
): { condition: string; parameters: string[] } {
	return economy === 'all'
		? { condition: `f.${side} IN (SELECT iso3 FROM economy)`, parameters: [] }
		: { condition: `f.${side} = ?`, parameters: [economy] };
}
