/** "2005–2024", "2024" when both are the same, "" when there is none. */
export function formatYears(first: number | null | undefined, last: number | null | undefined): string {
	if (first == null || last == null || !Number.isFinite(first) || !Number.isFinite(last)) return '';
	return first === last ? String(first) : `${first}–${last}`;
}
