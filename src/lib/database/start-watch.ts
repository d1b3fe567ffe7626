/** What a start of the browser's database is asked, what it tells on the way, and when it is given up. */

/** How far the start is. Bytes are those on the wire where that is known. */
export interface StartProgress {
	stage: 'engine' | 'data' | 'opening';
	loaded: number;
	total: number | null;
	/** "engine 3.1 of 5.1 MB" */
	text: string;
}

export interface StartOptions {
	/** Where the .duckdb file is. */
	databaseUrl: string;
	/** What it is called among the files of one engine: a word. */
	name?: string;
	/** Whether the site keeps it packed with gzip beside it: too large to be sent as it is. */
	isPacked?: boolean;
	/** Its size unpacked, where known. */
	databaseBytes?: number;
	onProgress?: (progress: StartProgress) => void;
	signal?: AbortSignal;
	/** How long the start may show no progress before it is given up, in milliseconds. */
	timeoutMs?: number;
}

/** Ends a start that is aborted or stands still, and passes its progress on. */
export class StartWatch {
	readonly ended: Promise<never>;
	private readonly abort = new AbortController();
	private reject!: (reason: unknown) => void;
	private timer: ReturnType<typeof setTimeout> | undefined;
	private readonly onAbort = () => this.end(this.options.signal?.reason);

	constructor(private readonly options: StartOptions) {
		this.ended = new Promise((_, reject) => (this.reject = reject));
		this.ended.catch(() => {});
		options.signal?.addEventListener('abort', this.onAbort);
		if (options.signal?.aborted) this.onAbort();
		this.wind();
	}

	get signal(): AbortSignal {
		return this.abort.signal;
	}

	report(stage: StartProgress['stage'], loaded: number, total: number | null): void {
		if (this.signal.aborted) return;
		this.wind();
		this.options.onProgress?.({ stage, loaded, total, text: progressText(stage, loaded, total) });
	}

	stop(): void {
		clearTimeout(this.timer);
		this.options.signal?.removeEventListener('abort', this.onAbort);
	}

	private wind(): void {
		clearTimeout(this.timer);
		const patience = this.options.timeoutMs ?? 60_000;
		this.timer = setTimeout(() => {
			const seconds = Math.round(patience / 1000);
			this.end(
				new Error(
					`The database did not start: nothing happened for ${seconds} seconds. The line may be too slow, or the site's security policy forbids WebAssembly.`
				)
			);
		}, patience);
	}

	/** Ends what is still on its way: all of a start that is given up, or what came beside the part that failed. */
	end(reason: unknown): void {
		this.reject(reason);
		this.abort.abort(reason);
		this.stop();
	}
}

/** "engine 3.1 of 5.1 MB" */
export function progressText(stage: StartProgress['stage'], loaded: number, total: number | null): string {
	if (stage === 'opening') return 'opening the data';
	const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
	return total === null
		? `${stage} ${megabytes(loaded)} MB`
		: `${stage} ${megabytes(Math.min(loaded, total))} of ${megabytes(total)} MB`;
}
