/**
 * The state of a page as its address: `?country=LSO&with=LDC,SADC,ZAF&from=2000&to=2024&view=chart`. What all pages
 * share stands here; each page adds its own parameters in a file of its own.
 * A contract: old addresses keep working, and what is not understood is said.
 */
import { format, initialOf, parse, type Codec, type Parsed } from './codec';
import { figures } from './figures';
import { choice, compared, country, group, id, MOST_COMPARED, year } from './fields';
import { SIMILAR, type Lookup } from './names';
import { isOwnPlace } from './own';
import type { Directory } from '../types';

export { DEFAULT_COUNTRY, FIRST_YEAR, HOME, LAST_YEAR, MOST_COMPARED } from './fields';

/** Who is shown, beside whom, in which years: what goes along from page to page. */
export interface Carried {
	/** ISO3 of the country in focus. */
	country: string;
	/**
	 * Groups and economies it is compared with, at most five; null means the country's own defaults. An economy whose
	 * code is a group's id too stands as `c:NAM`; `sideOf` tells which is meant.
	 */
	with: string[] | null;
	from: number | null;
	to: number | null;
}

export interface Base extends Carried {
	view: 'chart' | 'table';
	/** The figures that `view=table` is about; null: all of the page. */
	figures: readonly string[] | null;
}

/** What the questions behind a page ask of its address. */
export interface Address extends Base {
	/** The year of a ranking or table; null means the newest with enough data. */
	year: number | null;
	/** The indicator of the large chart on a priority page; null means the headline. */
	indicator: string | null;
	/** The group whose members are listed ("who did best"); null means the first compared group. */
	group: string | null;
}

export const carried: Codec<Carried> = { country, with: compared, from: year, to: year };
export const base: Codec<Base> = {
	...carried,
	view: choice<'chart' | 'table'>(['chart', 'table'], 'chart'),
	figures
};

export const DEFAULT_ADDRESS: Address = { ...initialOf(base), year: null, indicator: null, group: null };

const address: Codec<Address> = { ...base, year, indicator: id, group };

/**
 * Reads the query string of a page. Years that run backwards are read the other way round.
 * @param elsewhere names of parameters that other pages have
 * @returns the state, and a note for each part that was not understood or was read otherwise
 */
export function readAddress<S extends Carried>(
	codec: Codec<S>,
	query: string,
	lookup: Lookup | null,
	elsewhere?: ReadonlySet<string>
): Parsed<S> {
	const parsed = parse(codec, query, lookup, elsewhere);
	const { from, to } = parsed.state;
	if (from === null || to === null || from <= to) return parsed;
	return {
		...parsed,
		state: { ...parsed.state, from: to, to: from },
		notes: [...parsed.notes, { kind: 'years-turned', from, to }]
	};
}

/** The query string of an address, with `?`, or '' when all is default. */
export const formatAddress = (state: Address, lookup: Lookup | null = null) => format(address, state, lookup);

/** The query string of what goes along to another page. */
export function formatCarried(state: Carried, lookup: Lookup | null = null): string {
	const known = state.with && state.with.filter((id) => !isOwnPlace(id));
	// Who compares with places of an own table alone has chosen nobody that another page knows.
	const isOwn = known?.length === 0 && state.with?.length !== 0;
	return format(carried, { ...state, with: isOwn ? null : known && known.slice(0, MOST_COMPARED) }, lookup);
}

/** The same page with another country in focus, as a relative link. */
export function countryLink(state: Address, country: string): string {
	return formatAddress({ ...state, country, with: null }) || '?';
}

/** Whether an id of a comparison means a group or an economy, and its code: `c:NAM` is Namibia, `NAM` the movement. */
export function sideOf(directory: Directory, id: string): { kind: 'group' | 'economy'; code: string } {
	if (id.startsWith('c:')) return { kind: 'economy', code: id.slice(2) };
	const isGroup = id === SIMILAR || directory.groups.some((one) => one.id === id);
	return { kind: isGroup ? 'group' : 'economy', code: id };
}

/** The id of an economy in a comparison: its code, marked where a group has it too. */
export function economyId(directory: Directory, iso3: string): string {
	return directory.groups.some(({ id }) => id === iso3) ? `c:${iso3}` : iso3;
}
