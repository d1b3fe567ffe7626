import type { LeftOut } from './importer';

/** Counts rows that an importer leaves out, by reason, with a few examples of each for the report. */
export class LeftOutCounter {
	private readonly byReason = new Map<string, { rows: number; examples: Set<string> }>();

	add(reason: string, example: string, rows = 1): void {
		const entry = this.byReason.get(reason) ?? { rows: 0, examples: new Set<string>() };
		entry.rows += rows;
		if (entry.examples.size < 12) entry.examples.add(example);
		this.byReason.set(reason, entry);
	}

	/** All reasons, most rows first. */
	list(): LeftOut[] {
		return [...this.byReason]
			.map(([reason, { rows, examples }]) => ({ reason, rows, examples: [...examples].sort() }))
			.sort((a, b) => b.rows - a.rows || a.reason.localeCompare(b.reason));
	}
}
