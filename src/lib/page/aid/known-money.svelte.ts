/** What is known of who pays for what a clause is about, for the country that is shown. */
import { base } from '$app/paths';
import { resource } from '$lib/source/resource.svelte';
import { siteSource } from '$lib/source/site';
import { clauseMoney, type ClauseMoney, type MoneyFile, type MoneyTies } from '$lib/view/money/clause-money';

/** What a clause is tied to, and the amounts of the country that its page was made with. */
export interface MadeMoney {
	ties: MoneyTies;
	file: MoneyFile;
}

export interface KnownMoney {
	/** Null while it comes, and where nothing is known. */
	readonly known: ClauseMoney | null;
	/** Why the country's amounts did not come, as a sentence; '' when they did. */
	readonly fault: string;
	retry(): void;
}

/**
 * Call it while a component is set up.
 * @param made null for a clause that no money can be tied to
 * @param country ISO3
 */
export function knownMoney(made: () => MadeMoney | null, country: () => string): KnownMoney {
	const isOwn = $derived(made()?.file.iso3 === country());
	const fetched = resource(
		() => (made() === null || isOwn ? null : country()),
		(signal) => siteSource(base, signal).packs<MoneyFile>(`money/${country()}`)
	);
	const file = $derived(isOwn ? made()?.file : fetched.isCurrent ? fetched.value : null);
	const known = $derived.by(() => {
		const money = made();
		return money && file ? clauseMoney(money.ties, file) : null;
	});
	return {
		get known() {
			return known;
		},
		get fault() {
			return fetched.fault;
		},
		retry: () => fetched.retry()
	};
}
