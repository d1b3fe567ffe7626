/** The address of the page as state: what it says, what was not understood of it, and how it is changed. */
import { browser } from '$app/environment';
import { goto, replaceState } from '$app/navigation';
import { base as site } from '$app/paths';
import { page } from '$app/state';
import { onDestroy } from 'svelte';
import { base, readAddress, type Base, type Carried } from '../state/base';
import { format, type Codec, type Lacking } from '../state/codec';
import type { Note } from '../state/notes';
import { lookupOf } from '../state/names';
import { OPENS_WITH, PARAMETERS, type AnyState } from '../state/pages';
import { plainPath } from '../state/path';
import type { Resource } from '../source/resource.svelte';
import { loadAliases, loadDirectory } from '../source/directory';
import { faultText } from '../source/fetch';
import type { Aliases, Directory } from '../types';
import { rests, wake, wakeOrSay } from './island/wake';

/** The state of one page, by its codec. */
export interface PageState<S> {
	readonly current: S;
	change(part: Partial<S>): Promise<void>;
}

class PageAddress {
	/** What the address says; what pages open with until the page runs in a browser. */
	current = $state.raw<AnyState>(OPENS_WITH);
	/** Sentences about parts of the address that were not understood or were read otherwise. */
	notes = $state.raw<string[]>([]);
	/** Economies and groups by code; null until something needed them. */
	directory = $state.raw<Directory | null>(null);
	/** True once the address bar has been read. */
	ready = $state(false);

	#aliases = $state.raw<Aliases | null>(null);
	#codec = $state.raw<() => Codec<Carried>>(() => base);
	#followed = $state.raw<Resource<unknown> | null>(null);
	#fault = $state('');
	/** What could not be done, for the page's program did not come. */
	#again: (() => Promise<void>) | null = null;
	/** Whether something was asked of the page's program, which is on its way. */
	#isWaking = $state(false);
	#isReading = $state(false);
	#turn = 0;
	/**
	 * Whose codec and resource these are. No state: what a component that goes reads of state while another comes in its
	 * place is what it was before (Svelte 5.57), so that it would take the other's away.
	 */
	#owner: { codec: unknown; followed: unknown } = { codec: null, followed: null };
	readonly #lookup = $derived(this.directory && lookupOf(this.directory, this.#aliases));

	/** Names of economies and groups, null until the directory is here. */
	get lookup() {
		return this.#lookup;
	}

	/** What the address of the page that is set up may hold, as it is now. */
	codec(): Codec<Carried> {
		return this.#codec();
	}

	/** What is being fetched, in words; '' when nothing is. */
	get loading(): string {
		if (this.#isReading) return 'Loading the list of countries …';
		if (this.#isWaking) return 'Loading what this page can do …';
		return this.#followed?.isLoading ? 'Loading the figures …' : '';
	}

	/** Whether the page draws what its address asks for: one that shows no country waits for nothing. */
	get isFollowed(): boolean {
		return this.#followed !== null;
	}

	/** What went wrong with the last fetch, '' when nothing did. */
	get fault(): string {
		return this.#fault || (this.#followed?.fault ?? '');
	}

	/**
	 * The state of the page that is being set up, by its codec. Call it once in a page.
	 * @param codec what the page's address may hold; asked again at each reading
	 */
	on<S extends Base | Carried>(codec: () => Codec<S>): PageState<S> {
		if (browser) {
			const route = page.route.id;
			// Who asks for it while the next page comes would have this page's codec of the other's data.
			const mine = () => (page.route.id === route ? (codec as () => Codec<Carried>)() : base);
			this.#codec = mine;
			this.#owner.codec = mine;
			onDestroy(() => {
				if (this.#owner.codec === mine) this.#codec = () => base;
			});
		}
		const read = () => this.current as unknown as S;
		return {
			get current() {
				return read();
			},
			change: (part) => this.change(part as Partial<AnyState>)
		};
	}

	/** What the page draws comes by this resource: its faults and its waiting are said on top of the page. */
	follow(resource: Resource<unknown>): void {
		if (!browser) return;
		this.#followed = resource;
		this.#owner.followed = resource;
		onDestroy(() => {
			if (this.#owner.followed === resource) this.#followed = null;
		});
	}

	/** Reads the address bar. Call it in the browser after each navigation. */
	async read(): Promise<void> {
		const mine = (this.#turn += 1);
		this.#fault = '';
		this.#again = null;
		// Only the page itself knows its parameters, and what it folds.
		if ((page.url.search || page.url.hash) && !(await wakeOrSay())) return;
		if (mine !== this.#turn) return;
		let read = this.#parse();
		while (read.lacking !== null) {
			this.#isReading = true;
			const isHere = await this.#fetch(read.lacking);
			if (mine !== this.#turn) return;
			if (!isHere) break;
			read = this.#parse();
		}
		this.#isReading = false;
		// Without the list of countries those shown stay; years and view are followed all the same.
		const { country, with: compared, group } = this.current;
		const kept = read.lacking === 'directory' ? { country, with: compared, group } : {};
		this.#set({ ...OPENS_WITH, ...read.state, ...kept });
		this.ready = true;
		this.notes = [];
		if (read.notes.length > 0) await this.#say(read.notes, mine);
	}

	/** How it is said comes when something is to be said, which most addresses leave out. */
	async #say(notes: readonly Note[], turn: number): Promise<void> {
		try {
			const { addressNote } = await import('../words/en/address');
			if (turn === this.#turn) this.notes = notes.map(addressNote);
		} catch (error) {
			if (turn === this.#turn) this.#fault = faultText(error);
		}
	}

	#parse(search = page.url.search) {
		return readAddress(this.#codec(), search, this.#lookup, PARAMETERS);
	}

	/** What is the same stays the same object: nothing that follows it works twice. */
	#set(state: AnyState): void {
		if (JSON.stringify(state) !== JSON.stringify(this.current)) this.current = state;
	}

	/** @returns whether it came; a list of further names may be lacking without a word */
	async #fetch(what: Lacking): Promise<boolean> {
		try {
			if (what === 'directory') await this.list();
			else this.#aliases = await loadAliases(site);
			return true;
		} catch (error) {
			if (what === 'directory') this.#fault = faultText(error);
			return false;
		}
	}

	/** Tries again what failed. */
	async retry(): Promise<void> {
		const again = this.#again;
		this.#again = null;
		if (again) {
			this.#fault = '';
			await again();
		} else if (this.#fault) await this.read();
		else this.#followed?.retry();
	}

	/** The directory, fetched on first use. @throws Fault with a sentence for the reader */
	async list(): Promise<Directory> {
		this.directory ??= await loadDirectory(site);
		return this.directory;
	}

	/** Tells the reader what went wrong outside the page's own question. */
	fail(error: Error): void {
		this.#fault = faultText(error);
	}

	/** Does what needs the page's program: what does not come is said on top of the page, and tried again from there. */
	async awake(act: () => Promise<unknown>): Promise<void> {
		this.#isWaking = rests();
		try {
			await wake();
		} catch (error) {
			this.#fault = faultText(error);
			this.#again = () => this.awake(act);
			return;
		} finally {
			this.#isWaking = false;
		}
		await act();
	}

	/** Changes parts of the address; the page stays where it is. */
	async change(part: Partial<AnyState>): Promise<void> {
		await this.awake(() => {
			const search = this.#search({ ...this.current, ...part });
			// The page follows at once; the browser's own bar takes some frames, and then finds here what it says.
			const read = this.#parse(search);
			if (read.lacking === null) this.#set({ ...OPENS_WITH, ...read.state });
			return goto(`${plainPath(page.url.pathname)}${search}`, { keepFocus: true, noScroll: true });
		});
	}

	/** The same without a step in the browser's history: while a reader types. */
	replace(part: Partial<AnyState>): void {
		this.current = { ...this.current, ...part };
		replaceState(`${plainPath(page.url.pathname)}${this.#search(this.current)}`, {});
	}

	#search(state: AnyState): string {
		return format(this.#codec(), state, this.#lookup);
	}
}

export const pageAddress = new PageAddress();
