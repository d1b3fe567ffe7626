/** Tables into this browser's store and out of it, by a worker: the page goes on answering meanwhile. */
import { NUMBERS, withNumbers } from '../../own/join/columns';
import type { Asked, Said } from '../../own/keeper';
import keeperUrl from '../../own/keeper.ts?worker&url';
import { countTables, dropTable } from '../../own/store';
import type { OwnData } from '../../own/table';
import { hire, type Hired } from './hire';

export { dropTable };

/** Numbers that are handed over at once. */
const PART = 50_000;

/** One question to a worker of its own. @throws Error with a sentence for the reader */
async function asked<One extends Said['say']>(
	wanted: One,
	send: (post: (asked: Asked, moved?: ArrayBuffer[]) => void) => void | Promise<void>
): Promise<Extract<Said, { say: One }>> {
	let keeper: Hired<Asked> | null = null;
	try {
		return await new Promise((done, failed) => {
			const lost = () =>
				failed(
					new Error(
						'What keeps tables in this browser did not come; the table stays until the page is closed.'
					)
				);
			const heard = (said: Said) =>
				said.say === wanted
					? done(said as Extract<Said, { say: One }>)
					: failed(new Error(said.say === 'fault' ? said.text : ''));
			void hire<Asked, Said>(keeperUrl, { heard, lost })
				.then((hired) => {
					keeper = hired;
					return send((what, moved) => hired.post(what, moved));
				})
				.catch(lost);
		});
	} finally {
		(keeper as Hired<Asked> | null)?.end();
	}
}

/** Resolves when the disk has it. @throws Error with a sentence for the reader */
export async function keepTable(table: OwnData): Promise<void> {
	const { observations } = table;
	const { length } = observations.value;
	// Which rows a series has is found again when it is read.
	const bare = withNumbers(observations, 0);
	await asked('kept', async (post) => {
		post({ ask: 'begin', length, table: { ...table, observations: bare } });
		for (let at = 0; at < length; at += PART) {
			for (const column of NUMBERS) {
				const part = observations[column].slice(at, at + PART);
				post({ ask: 'part', column, at, part }, [part.buffer]);
			}
			await new Promise((next) => setTimeout(next));
		}
		post({ ask: 'keep' });
	});
}

/** What the browser keeps. Whoever has kept nothing waits for no worker. */
export async function keptTables(): Promise<OwnData[]> {
	if ((await countTables()) === 0) return [];
	return (await asked('loaded', (post) => post({ ask: 'load' }))).tables;
}
