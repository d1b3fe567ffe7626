/** The page of a clause with one of its measures as its first chart. */
export const measureHref = (clause: string, indicator: string): string =>
	`/priorities/${clause}/?indicator=${encodeURIComponent(indicator)}`;
