/** What the console is doing: its engine, the question under way, the last answer and the last fault. */
import { forgetHistory, keepAsked, readHistory, type Asked } from '../../sql/history';
import { faultOf, type SqlFault } from '../../sql/fault';
import type { ConsoleEngine, OwnTable } from '../../sql/engine';
import type { Result } from '../../sql/result';
import { faultText, inTime } from '../../source/fetch';
import { kindOf, statementsOf } from '../../sql/statements';
import { needsFlows } from '../../sql/tables';

export class SqlConsole {
	/** What is going on, in words; '' when nothing is. */
	progress = $state('');
	isBusy = $state(false);
	/** Whether the engine runs: the next question is answered at once. */
	isStarted = $state(false);
	result = $state.raw<Result | null>(null);
	fault = $state.raw<SqlFault | null>(null);
	/** What happened besides: a question was stopped, the engine was ended. */
	said = $state('');
	history = $state.raw<Asked[]>([]);

	#engine: ConsoleEngine | null = null;
	#abort: AbortController | null = null;
	/** A statement ran that may have made something in the engine, which goes with it. */
	#hasMade = false;

	/**
	 * @param base the site's own folder
	 * @param own the reader's tables, which enter when the engine starts
	 * @param tables names of those that are listed beside the box
	 */
	constructor(
		private readonly base: string,
		private readonly own: () => Promise<readonly OwnTable[]>,
		private readonly tables: () => readonly string[]
	) {}

	/** Reads what this browser kept. */
	remember(): void {
		this.history = readHistory();
	}

	forget(): void {
		forgetHistory();
		this.history = [];
	}

	/** Asks all statements of a text one after the other; the answer of the last one is shown. */
	async run(sql: string): Promise<void> {
		const statements = statementsOf(sql);
		if (this.isBusy) return;
		this.fault = null;
		this.said = '';
		if (statements.length === 0) {
			this.said = 'There is nothing to run: write a query, or take one of the questions below.';
			return;
		}
		this.isBusy = true;
		const abort = (this.#abort = new AbortController());
		const start = performance.now();
		let at = 0;
		try {
			const engine = await this.#started(needsFlows(sql), abort.signal);
			for (const statement of statements) {
				at = statement.from;
				this.progress = 'Asking …';
				this.result = await engine.run(statement, abort.signal);
				if (kindOf(statement.text) === 'other') this.#hasMade = true;
			}
			this.#keep(sql, this.result?.rows ?? 0, start);
		} catch (error) {
			this.#failed(error as Error, sql, at, abort.signal);
			this.#keep(sql, null, start);
		} finally {
			this.isBusy = false;
			this.progress = '';
			this.#abort = null;
		}
	}

	/** Stops the question under way. */
	cancel(): void {
		this.progress = 'Stopping …';
		this.#abort?.abort(new Error('The question was stopped.'));
	}

	/** Ends the engine and gives its memory back; the next question starts it again, with the reader's tables. */
	end(): void {
		this.#engine?.end();
		this.#engine = null;
		this.#hasMade = false;
		this.isStarted = false;
	}

	async #started(withFlows: boolean, signal: AbortSignal): Promise<ConsoleEngine> {
		if (this.#engine && (this.#engine.withFlows || !withFlows)) return this.#engine;
		// No file can enter an engine that is locked: one that has the flows too takes its place.
		if (this.#engine && this.#hasMade)
			this.said =
				'The engine started anew, for this question needs the file of flows. Temporary tables made before are gone: make them again, and they stand beside the flows.';
		this.end();
		this.progress = 'Starting the database …';
		const { ConsoleEngine } = await inTime(import('../../sql/engine'));
		this.#engine = await ConsoleEngine.open({
			base: this.base,
			withFlows,
			own: await this.own(),
			signal,
			onProgress: (text) => (this.progress = text)
		});
		this.isStarted = true;
		return this.#engine;
	}

	#failed(error: Error, sql: string, at: number, signal: AbortSignal): void {
		const wasEnded = error.name === 'EngineEnded';
		if (wasEnded) this.end();
		if (signal.aborted) {
			this.said = `Stopped. ${wasEnded ? `${error.message} The next question starts it again.` : 'What is shown is the answer before.'}`;
			return;
		}
		if (!this.isStarted) {
			this.said = faultText(error);
			return;
		}
		const fault = faultOf(error.message, sql, at, this.tables());
		this.fault = fault;
		if (!fault.isFatal) return;
		this.end();
		this.said = 'The engine was ended. The next question starts it again, with your tables.';
	}

	#keep(sql: string, rows: number | null, start: number): void {
		this.history = keepAsked({ sql: sql.trim(), at: Date.now(), rows, ms: performance.now() - start });
	}
}
