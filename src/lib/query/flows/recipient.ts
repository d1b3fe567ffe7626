/** One recipient by ISO3, or every economy at once: the build asks for all in one statement. */
export type Recipient = string | 'all';

/** The condition on `f.recipient` and its parameters. */
export function ofRecipient(recipient: Recipient): { condition: string; parameters: string[] } {
	return recipient === 'all'
		? { condition: 'f.recipient IN (SELECT iso3 FROM economy)', parameters: [] }
		: { condition: 'f.recipient = ?', parameters: [recipient] };
}
