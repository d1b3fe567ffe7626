/** Writes a reader's tables into the browser's store, and reads them from it, away from the page. */
import { buffersOf, rowsBySeries, withNumbers, type Numbers, type OwnColumns } from './join/columns';
import { keepTable, keptTables } from './store';
import type { OwnData } from './table';

/** What the page asks: a table comes in parts, so that none holds it up. */
export type Asked =
	| { ask: 'begin'; table: OwnData; length: number }
	| { ask: 'part'; column: Numbers; at: number; part: OwnColumns[Numbers] }
	| { ask: 'keep' }
	| { ask: 'load' };

export type Said =
	{ say: 'here' } | { say: 'kept' } | { say: 'loaded'; tables: OwnData[] } | { say: 'fault'; text: string };

let table: OwnData | null = null;
const say = (said: Said, moved: ArrayBuffer[] = []) => self.postMessage(said, { transfer: moved });

self.onmessage = ({ data }: MessageEvent<Asked>) => {
	answer(data).catch((error: unknown) => say({ say: 'fault', text: (error as Error).message }));
};

async function answer(asked: Asked): Promise<void> {
	if (asked.ask === 'load') {
		const tables = await keptTables();
		for (const { observations } of tables) observations.bySeries = rowsBySeries(observations);
		return say(
			{ say: 'loaded', tables },
			tables.flatMap(({ observations }) => buffersOf(observations))
		);
	}
	if (asked.ask === 'begin') {
		table = { ...asked.table, observations: withNumbers(asked.table.observations, asked.length) };
	} else if (asked.ask === 'part' && table) table.observations[asked.column].set(asked.part, asked.at);
	else if (asked.ask === 'keep' && table) {
		await keepTable(table);
		say({ say: 'kept' });
	}
}

say({ say: 'here' });
