/** The reader's tables of this visit, with those that the browser keeps. */
import { forSql, type OwnData } from '../../own/table';
import { dropTable, keepTable, keptTables } from './keep';

class OwnTables {
	list = $state.raw<readonly OwnData[]>([]);
	/** What went wrong with keeping them, '' when nothing did. */
	fault = $state('');
	/** Those that are being written. */
	keeping = $state.raw<readonly string[]>([]);
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
		if (table.isKept) await this.#keep(table);
	}

	async change(id: string, part: Partial<Pick<OwnData, 'name' | 'isKept' | 'measures'>>): Promise<void> {
		this.list = this.list.map((table) => (table.id === id ? { ...table, ...part } : table));
		const table = this.list.find((one) => one.id === id);
		if (!table) return;
		await (table.isKept ? this.#keep(table) : this.#tried(() => dropTable(id)));
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

	async #keep(table: OwnData): Promise<void> {
		this.keeping = [...this.keeping, table.id];
		await this.#tried(() => keepTable(table));
		this.keeping = this.keeping.filter((id) => id !== table.id);
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
