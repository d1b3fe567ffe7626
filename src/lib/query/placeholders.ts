/** "?, ?, ?" for a list of parameters; a list of none matches nothing. */
export function placeholders(list: readonly unknown[]): string {
	return list.length === 0 ? 'NULL' : list.map(() => '?').join(', ');
}
