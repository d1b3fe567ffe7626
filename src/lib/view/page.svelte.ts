/**
 * The address of the page as state. A page opens with what was prerendered; when its address says otherwise, views are
 * fetched and swapped in whole, and what is on the page stays until they are here.
 */
import { goto } from '$app/navigation';
import { base } from '$app/paths';
import { page } from '$app/state';
import { DEFAULT_ADDRESS, formatAddress, parseAddress, type Address } from '../address/address';
import type { Directory } from '../types';
import { loadDirectory } from './load';

class PageAddress {
	/** What the address says; the default until the page runs in a browser. */
	current = $state.raw<Address>(DEFAULT_ADDRESS);
	/** Sentences about parts of the address that were not understood. */
	unknown = $state.raw<string[]>([]);
	/** What is being fetched, in words; '' when nothing is. */
	loading = $state('');
	/** What went wrong with the last fetch, '' when nothing did. */
	fault = $state('');
	/** Economies and groups by code; null until something needed them. */
	directory = $state.raw<Directory | null>(null);
	/** True once the address bar has been read. */
	ready = $state(false);
	/** Grows when the reader asks to try again. */
	tries = $state(0);

	/** Reads the address bar. Call it in the browser after each navigation. */
	async read(): Promise<void> {
		const params = page.url.searchParams;
		this.fault = '';
		if (!Object.keys(DEFAULT_ADDRESS).some((key) => params.has(key))) {
			this.current = DEFAULT_ADDRESS;
			this.unknown = [];
			this.ready = true;
			return;
		}
		try {
			const directory = await this.list();
			const { address, unknown } = parseAddress(page.url.searchParams, {
				economies: new Set(directory.economies.map((economy) => economy.iso3)),
				groups: new Set([...directory.groups.map((group) => group.id), 'SIMILAR'])
			});
			this.current = address;
			this.unknown = unknown;
		} catch (error) {
			this.fault = (error as Error).message;
		}
		this.ready = true;
	}

	/** Tries again what failed. */
	async retry(): Promise<void> {
		this.fault = '';
		this.tries += 1;
		await this.read();
	}

	/** The directory, fetched on first use. @throws Error with a sentence for the reader */
	async list(): Promise<Directory> {
		this.directory ??= await loadDirectory(base);
		return this.directory;
	}

	/** Changes parts of the address, and a page's own parameters; the page stays where it is. */
	async change(part: Partial<Address>, own: Record<string, string | null> = {}): Promise<void> {
		const extra: Record<string, string | null> = {};
		for (const [key, value] of page.url.searchParams) if (!(key in DEFAULT_ADDRESS)) extra[key] = value;
		await goto(`${page.url.pathname}${formatAddress({ ...this.current, ...part }, { ...extra, ...own })}`, {
			keepFocus: true,
			noScroll: true
		});
	}
}

export const pageAddress = new PageAddress();

/** What is on the page is what its address asks for (or cannot be had): it is shown in full ink again. */
function settle(): void {
	if (typeof document !== 'undefined') delete document.documentElement.dataset.pending;
}

/** True when a page shows what it was prerendered with: Lesotho and its own comparators. */
const isPrerendered = (address: Address) =>
	address.country === DEFAULT_ADDRESS.country && address.with === null;

/**
 * Views that follow the address: the prerendered ones for its default, else what `load` fetches. Call it while a
 * component is set up.
 * @param alsoAsks whether an address asks for more than another country or comparison (a ranking's year)
 */
export function followAddress<Views>(
	prerendered: () => Views,
	load: (address: Address, directory: Directory) => Promise<Views>,
	alsoAsks: (address: Address) => boolean = () => false
): { readonly views: Views } {
	let fetched = $state.raw<{ for: string; views: Views } | null>(null);
	let turn = 0;

	$effect(() => {
		const address = pageAddress.current;
		void pageAddress.tries;
		void prerendered();
		const mine = (turn += 1);
		if (!pageAddress.ready) return;
		if (isPrerendered(address) && !alsoAsks(address)) {
			fetched = null;
			pageAddress.loading = '';
			settle();
			return;
		}
		pageAddress.loading = 'Loading the figures …';
		pageAddress
			.list()
			.then((directory) => load(address, directory))
			.then((views) => {
				if (mine !== turn) return;
				fetched = { for: address.country, views };
				pageAddress.fault = '';
			})
			.catch((error: Error) => {
				if (mine === turn) pageAddress.fault = error.message;
			})
			.finally(() => {
				if (mine !== turn) return;
				pageAddress.loading = '';
				settle();
			});
	});

	return {
		get views() {
			return fetched?.views ?? prerendered();
		}
	};
}
