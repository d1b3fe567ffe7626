/**
 * The state of a page as its address: `?country=LSO&with=LDC,SADC,ZAF&from=2000&to=2024&view=chart`.
 * A contract: old addresses keep working, and what is not known is ignored and named.
 */
export interface Address {
	/** ISO3 of the country in focus. */
	country: string;
	/** Groups and economies it is compared with, at most five; null means the country's own defaults. */
	with: string[] | null;
	from: number | null;
	to: number | null;
	view: 'chart' | 'table';
	/** The year of a ranking or table; null means the newest with enough data. */
	year: number | null;
	/** The indicator of the large chart on a priority page; null means the headline. */
	indicator: string | null;
	/** The group whose members are listed ("who did best"); null means the first compared group. */
	group: string | null;
}

/** What exists, so that an address can be checked. */
export interface Known {
	economies: ReadonlySet<string>;
	groups: ReadonlySet<string>;
	indicators?: ReadonlySet<string>;
}

export const DEFAULT_COUNTRY = 'LSO';
export const FIRST_YEAR = 1960;
export const LAST_YEAR = 2030;
export const MOST_COMPARED = 5;

export const DEFAULT_ADDRESS: Address = {
	country: DEFAULT_COUNTRY,
	with: null,
	from: null,
	to: null,
	view: 'chart',
	year: null,
	indicator: null,
	group: null
};

/** A year in range, null otherwise. */
function yearOf(text: string): number | null {
	const year = /^\d{4}$/.test(text) ? Number(text) : NaN;
	return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}

/**
 * Reads a query string.
 * @returns the address, and one sentence for each part that was not understood
 */
export function parseAddress(params: URLSearchParams, known: Known): { address: Address; unknown: string[] } {
	const address: Address = { ...DEFAULT_ADDRESS };
	const unknown: string[] = [];

	const country = params.get('country')?.trim().toUpperCase();
	if (country && known.economies.has(country)) address.country = country;
	else if (country) unknown.push(`No country has the code “${country}”.`);

	const compared = params.get('with');
	if (compared !== null) {
		const asked = compared
			.split(',')
			.map((part) => part.trim().toUpperCase())
			.filter(Boolean);
		const valid: string[] = [];
		for (const id of new Set(asked)) {
			if (!known.groups.has(id) && !known.economies.has(id)) {
				unknown.push(`No group or country has the code “${id}”.`);
			} else if (id !== address.country) valid.push(id);
		}
		if (valid.length > MOST_COMPARED) {
			unknown.push(
				`At most ${MOST_COMPARED} can be compared at once; ${valid.slice(MOST_COMPARED).join(', ')} left out.`
			);
		}
		// An empty list is a choice (compare with nobody); a list of nothing but unknown codes is not.
		address.with = valid.length > 0 || asked.length === 0 ? valid.slice(0, MOST_COMPARED) : null;
	}

	for (const key of ['from', 'to', 'year'] as const) {
		const text = params.get(key);
		if (text === null || text === '') continue;
		address[key] = yearOf(text);
		if (address[key] === null) unknown.push(`“${text}” is not a year from ${FIRST_YEAR} to ${LAST_YEAR}.`);
	}
	if (address.from !== null && address.to !== null && address.from > address.to) {
		unknown.push(`The years ${address.from} to ${address.to} run backwards; all years are shown.`);
		address.from = address.to = null;
	}

	const group = params.get('group')?.trim().toUpperCase();
	if (group && known.groups.has(group)) address.group = group;
	else if (group) unknown.push(`No group has the code “${group}”.`);

	const indicator = params.get('indicator')?.trim();
	if (indicator && (known.indicators?.has(indicator) ?? true)) address.indicator = indicator;
	else if (indicator) unknown.push(`“${indicator}” is not an indicator of this page.`);

	const view = params.get('view');
	if (view === 'table' || view === 'chart') address.view = view;
	else if (view) unknown.push(`“${view}” is not a view; there are “chart” and “table”.`);

	return { address, unknown };
}

/** The query string of an address, with `?`, or '' when all is default. Keeps `extra` parameters of a page. */
export function formatAddress(address: Address, extra: Record<string, string | null> = {}): string {
	const parts: string[] = [];
	const add = (key: string, value: string | number | null) => {
		if (value !== null) parts.push(`${key}=${encodeURIComponent(value).replaceAll('%2C', ',')}`);
	};
	if (address.country !== DEFAULT_COUNTRY) add('country', address.country);
	if (address.with !== null) add('with', address.with.join(','));
	add('from', address.from);
	add('to', address.to);
	if (address.view !== 'chart') add('view', address.view);
	add('year', address.year);
	add('indicator', address.indicator);
	add('group', address.group);
	for (const [key, value] of Object.entries(extra)) add(key, value);
	return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** The part of an address that goes along to another page: who, compared with whom, which years. */
export function carriedAddress(address: Address): Address {
	return { ...address, year: null, indicator: null, group: null, view: 'chart' };
}

/** The same page with another country in focus, as a relative link. */
export function countryLink(address: Address, country: string): string {
	return formatAddress({ ...address, country, with: null }) || '?';
}
