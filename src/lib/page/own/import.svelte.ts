/** A table on its way in: the worker that reads it, how far it is, what it understood, what it could not use. */
import { loadAliases } from '../../source/directory';
import { faultText } from '../../source/fetch';
import type { Joined } from '../../own/join/join';
import type { Understood } from '../../own/detect/table';
import type { Opened } from '../../own/reading';
import type { Asked, Said } from '../../own/worker';
import readerUrl from '../../own/worker.ts?worker&url';
import { pageAddress } from '../address.svelte';
import { hire, type Hired } from './hire';

export class TableImport {
	/** What is going on, in words; '' when nothing is. */
	progress = $state('');
	fault = $state('');
	opened = $state.raw<Opened | null>(null);
	understood = $state.raw<Understood | null>(null);
	preview = $state.raw<string[][]>([]);
	joined = $state.raw<Joined | null>(null);
	name = $state('');

	#reader: Hired<Asked> | null = null;
	/** What was brought: it is read again where another table of it is asked for. */
	#brought: File | string | null = null;

	constructor(
		private readonly base: string,
		private readonly aggregates: readonly string[]
	) {}

	/** Opens a file, or a text that was pasted. @param inner which table of an archive */
	async open(file: File | string, inner?: string): Promise<void> {
		const name = typeof file === 'string' ? 'Pasted table' : file.name.replace(/\.\w+$/, '');
		this.close();
		this.name = name;
		this.progress = 'Opening the table …';
		try {
			this.#brought = file;
			await this.#send(file, inner);
		} catch (error) {
			this.progress = '';
			this.fault = faultText(error);
		}
	}

	/** Another table of the same archive. */
	async choose(inner: string): Promise<void> {
		if (this.#brought) await this.#send(this.#brought, inner);
	}

	correct(asked: Extract<Asked, { ask: 'understand' }>['asked']): void {
		this.#post({ ask: 'understand', asked });
	}

	/** What each column is, as the reader says. */
	set(understood: Understood): void {
		this.understood = understood;
		this.#post({ ask: 'join', understood: $state.snapshot(understood) as Understood });
	}

	/** Ends what is under way and forgets it. */
	close(): void {
		this.#reader?.end();
		this.#reader = null;
		this.#brought = null;
		this.progress = '';
		this.fault = '';
		this.opened = null;
		this.understood = null;
		this.joined = null;
	}

	async #send(brought: File | string, file?: string): Promise<void> {
		const [directory, aliases] = await Promise.all([pageAddress.list(), loadAliases(this.base)]);
		this.#reader?.end();
		this.#reader = await hire<Asked, Said>(readerUrl, {
			heard: (said) => this.#hear(said),
			lost: () => {
				this.progress = '';
				this.fault =
					'The table could not be read: the browser has no memory left for it, or its reader did not come.';
			}
		});
		const { aggregates } = this;
		this.#post({
			...{
				ask: 'open',
				blob: typeof brought === 'string' ? new Blob([brought]) : brought,
				directory,
				aliases,
				aggregates: [...aggregates]
			},
			...(file === undefined ? {} : { file })
		});
	}

	#post(asked: Asked): void {
		this.#reader?.post(asked);
	}

	#hear(said: Said): void {
		if (said.say === 'progress') this.progress = `Reading the table: ${Math.round(said.share * 100)} %`;
		else if (said.say === 'opened') {
			this.opened = said.opened;
			this.preview = said.opened.preview;
			this.understood = said.opened.understood;
			this.joined = said.opened.joined;
			this.progress = '';
		} else if (said.say === 'understood') {
			this.preview = said.preview;
			this.set(said.understood);
		} else if (said.say === 'joined') this.joined = said.joined;
		else if (said.say === 'fault') {
			this.progress = '';
			this.fault = said.text;
		}
	}
}
