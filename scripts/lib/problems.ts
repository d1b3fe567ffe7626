/**
 * Faults in the files of data/. They are collected, so that an author sees all of a file's faults at once, and
 * thrown together before anything is written.
 */
export class Problems {
	private readonly found: string[] = [];

	/**
	 * @param file as an author knows it, from the project's folder
	 * @param line from 1; null when the fault has no line (a bulk file)
	 * @param what what was expected, and what was found
	 */
	add(file: string, line: number | null, what: string): void {
		this.found.push(`${file}${line === null ? '' : `, line ${line}`}: ${what}`);
	}

	get list(): readonly string[] {
		return this.found;
	}

	/** @throws DataFault naming every problem, when there is one */
	stopIfAny(): void {
		if (this.found.length > 0) throw new DataFault(this.found);
	}
}

/** What is wrong with data/, one line a fault. */
export class DataFault extends Error {
	constructor(readonly problems: readonly string[]) {
		const shown = problems.slice(0, 30);
		const more = problems.length - shown.length;
		super(shown.join('\n') + (more > 0 ? `\nand ${more} more` : ''));
		this.name = 'DataFault';
	}
}
