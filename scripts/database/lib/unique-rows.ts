import type { Problems } from '../../lib/problems';
import type { LocatedRow } from '../../lib/read-table';

/** Rows whose key comes first; a second row with the same key is a problem. */
export function uniqueRows<T>(rows: LocatedRow<T>[], key: (row: T) => string, problems: Problems): T[] {
	const first = new Map<string, LocatedRow<T>>();
	for (const located of rows) {
		const earlier = first.get(key(located.row));
		if (earlier)
			problems.add(
				located.file,
				located.line,
				`expected each id once, and ${key(located.row)} is in ${earlier.file}, line ${earlier.line}, too`
			);
		else first.set(key(located.row), located);
	}
	return [...first.values()].map((located) => located.row);
}
