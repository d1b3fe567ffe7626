/** What is said about what a device keeps. */

/** The reader's own day of an ISO date and time: "29 November 2026". */
export const keptDay = (iso: string): string =>
	new Date(iso).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** A size as people buy data: "0.9 MB", "14 MB". */
export function megabytes(bytes: number): string {
	const size = bytes / 1e6;
	return `${size < 10 ? size.toFixed(1) : Math.round(size).toLocaleString('en')}\u00a0MB`;
}

/** What a reader is told before anything is fetched. */
export const sizeBefore = (packed: number, bytes: number): string =>
	`about ${megabytes(packed)} over the line, ${megabytes(bytes)} on the device`;
