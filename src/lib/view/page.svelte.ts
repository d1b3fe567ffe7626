/**
 * The address of the page as state, and the views that belong to it. A page opens with what was prerendered; when its
 * address says otherwise, the views are fetched and swapped in whole, and what is on the page stays until they are here.
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
	/** The name of the country on the page and of those compared, for the bar on top. */
	shown = $state.raw<{ country: string; compared: { id: string; label: string }[] }>({
		country: '',
		compared: []
	});

	/** Reads the address in the address bar. Call it in the browser after each navigation. */
	async read(): Promise<void> {
		const params = page.url.searchParams;
		if ([...params.keys()].length === 0) {
			this.current = DEFAULT_ADDRESS;
			this.unknown = [];
			this.settle();
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
			if (address.country === DEFAULT_ADDRESS.country && address.with === null) this.settle();
		} catch (error) {
			this.fault = (error as Error).message;
			this.settle();
		}
	}

	/** The directory, fetched on first use. */
	async list(): Promise<Directory> {
		this.directory ??= await loadDirectory(base);
		return this.directory;
	}

	/** Changes parts of the address; the page stays where it is. */
	async change(part: Partial<Address>): Promise<void> {
		const extra: Record<string, string | null> = {};
		for (const [key, value] of page.url.searchParams) if (!(key in DEFAULT_ADDRESS)) extra[key] = value;
		await goto(`${page.url.pathname}${formatAddress({ ...this.current, ...part }, extra)}`, {
			keepFocus: true,
			noScroll: true
		});
	}

	/** What is on the page is what the address asks for. */
	settle(): void {
		if (typeof document !== 'undefined') delete document.documentElement.dataset.pending;
	}
}

export const pageAddress = new PageAddress();
