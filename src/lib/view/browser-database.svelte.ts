/**
 * The database in this browser: one for all pages, started by the first question, ended when the page has been hidden
 * for long (a worker's memory never shrinks while it lives).
 */
import { base } from '$app/paths';
import type { Database } from '../database/database';

const HIDDEN_FOR_MS = 5 * 60_000;

class BrowserDatabase {
	/** How far the start is, in words; '' when nothing is under way. */
	progress = $state('');
	private started: Promise<Database> | null = null;
	private timer: ReturnType<typeof setTimeout> | undefined;

	/** The database, started when it is not yet there. @throws Error with a sentence for the reader */
	async get(): Promise<Database> {
		this.started ??= this.start();
		return this.started;
	}

	private async start(): Promise<Database> {
		this.progress = 'Starting the database …';
		try {
			const { startWasm } = await import('../database/wasm');
			const database = await startWasm({
				databaseUrl: `${base}/api/tsoelopele-core.duckdb`,
				onProgress: ({ text }) => (this.progress = `Starting the database: ${text}`)
			});
			document.addEventListener('visibilitychange', this.watch);
			return database;
		} catch (error) {
			this.started = null;
			throw error;
		} finally {
			this.progress = '';
		}
	}

	private readonly watch = () => {
		clearTimeout(this.timer);
		if (document.visibilityState === 'hidden') this.timer = setTimeout(() => void this.end(), HIDDEN_FOR_MS);
	};

	private async end(): Promise<void> {
		const running = this.started;
		this.started = null;
		document.removeEventListener('visibilitychange', this.watch);
		await (await running)?.close();
	}
}

export const browserDatabase = new BrowserDatabase();
