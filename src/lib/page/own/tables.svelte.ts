/** The reader's tables of this visit, with those that the browser keeps. */
import { dropTable, keepTable, keptTables } from '../../own/store';
import { forSql, type OwnData } from '../../own/table';

class OwnTables {
	list = $state.raw<readonly OwnData[]>([]);
	/** What went wrong with keeping them, '' when nothing did. */
	fault = $state('');
	#loaded: Promise<void> | null = null;

	/** Reads what the browser keeps, once. */
	load(): Promise<void> {
		return (this.#loaded ??= keptTables().then(
			(kept) => {
				const here = new Set(this.list.map(({ id }) => id));
				this.list = [...kept.filter(({ id }) => !here.has(id)), ...this.list];
			},
			() => undefined
		));
	}

	async add(table: OwnData): Promise<void> {
		this.list = [...this.list, table];
		if (table.isKept) await this.#tried(() => keepTable(table));
	}

	async change(id: string, part: Partial<Pick<OwnData, 'name' | 'isKept' | 'measures'>>): Promise<void> {
		this.list = this.list.map((table) => (table.id === id ? { ...table, ...part } : table));
		const table = this.list.find((one) => one.id === id);
		if (!table) return;
		await this.#tried(() => (table.isKept ? keepTable(table) : dropTable(id)));
	}

	async remove(id: string): Promise<void> {
		this.list = this.list.filter((table) => table.id !== id);
		await this.#tried(() => dropTable(id));
	}

	/** As the console's engine takes them in. */
	async forSql() {
		await this.load();
		return forSql(this.list);
	}

	async #tried(keep: () => Promise<unknown>): Promise<void> {
		try {
			this.fault = '';
			await keep();
		} catch (error) {
			this.fault = (error as Error).message;
		}
	}
}

export const ownTables = new OwnTables();
