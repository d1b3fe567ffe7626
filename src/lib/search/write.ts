/** Makes the file that the search of the whole site fetches. */
import type { Kind, Row, SearchFile } from './file';
import type { Saying } from './finder';
import { folded } from './fold';

/** A part of a page, as `data/catalog/parts.yaml` has it. */
export interface PagePart {
	path: string;
	label: string;
	/** The page it is on. */
	page: string;
	say: readonly string[];
}

export interface Searchable {
	clauses: readonly { id: string; label: string; policy_ref: string }[];
	frameworks: readonly { id: string; title: string; short_title: string; years: readonly [number, number] }[];
	targets: readonly {
		framework: string;
		short_title: string;
		id: string;
		label: string;
		/** What measures it, the headline first: the official number of each, '' without one. */
		measures: readonly { number: string; indicator: string }[];
	}[];
	indicators: readonly {
		id: string;
		title: string;
		short_title: string;
		publisher: string;
		is_lead: boolean;
		/** It shares a tie with a default other than itself. */
		is_other_edition: boolean;
		last_year: number;
		economies: number;
		tie_id: string | null;
	}[];
	/** Who gives aid, with other names. */
	donors: readonly { name: string; also: readonly string[] }[];
	/** What is traded, and the part of the page on trade that tells of it. */
	products: readonly { name: string; path: string }[];
	/** Indicators that clauses use. */
	used: ReadonlySet<string>;
	parts: readonly PagePart[];
	/** Everyday words and addresses inside the site. */
	sayings: readonly Saying[];
}

/** Series that end so many years before the newest are old. */
const OLD_AFTER = 6;

/**
 * How likely an indicator is meant beside others that fit as well. Totals come before their parts, series that the
 * policy's clauses use before others, series that go on before those that ended, the default of several editions
 * before the others, what is known of many economies before what is known of few.
 */
function weightOf(one: Searchable['indicators'][number], used: boolean, newest: number): number {
	return (
		(one.is_lead ? 1 : 0.55) *
		(used ? 1.5 : 1) *
		(one.is_other_edition ||
		/edition|\bed\.\)|old series|\.20[0-2]\d$/.test(`${one.short_title} ${one.title} ${one.id}`)
			? 0.5
			: 1) *
		(newest - one.last_year > OLD_AFTER ? 0.6 : 1) *
		(one.economies < 40 ? 0.8 : 1)
	);
}

/** @throws Error that names what `sayings` finds and the site does not have */
export function searchFile(from: Searchable): SearchFile {
	const newest = Math.max(...from.indicators.map(({ last_year }) => Math.min(last_year, 2025)));
	const row = (
		kind: Kind,
		path: string,
		label: string,
		hint: string,
		also: string[],
		weight: number,
		concept = ''
	): Row => {
		const names = [...new Set(also)].filter((name) => name !== '' && name !== label);
		const rounded = Math.round(weight * 100) / 100;
		if (concept === '') return [path, kind, label, hint, names, rounded];
		return [path, kind, label, hint, names, rounded, concept];
	};
	const rows: Row[] = [
		...from.parts.map(({ path, label, page }) => row('part', path, label, page, [], 1.5)),
		...from.clauses.map(({ id, label, policy_ref }) =>
			row('clause', `/priorities/${id}/`, label, policy_ref, [id], 2)
		),
		...from.frameworks.map(({ id, title, short_title, years }) =>
			row('framework', `/frameworks/${id}/`, title, years.join('–'), [id, short_title], 1.5)
		),
		...from.targets.map(({ framework, short_title, id, label }) =>
			row(
				'target',
				`/frameworks/${framework}/?target=${encodeURIComponent(id)}`,
				label,
				`${short_title} ${id}`,
				[`${short_title} ${id}`, `${framework} ${id}`],
				0.6
			)
		),
		...from.donors.map(({ name, also }) =>
			row('donor', '/aid/#donors', `Aid from ${name}`, 'Aid', [...also], 0.7)
		),
		...from.products.map(({ name, path }) => row('product', path, name, 'Trade', [], 0.7)),
		...from.indicators.map((one) =>
			row(
				'indicator',
				`/indicators/${one.id}/`,
				one.short_title || one.title,
				`${one.publisher}, to ${one.last_year}`,
				[one.title, one.id],
				weightOf(one, from.used.has(one.id), newest),
				one.tie_id ?? ''
			)
		)
	];
	// Donors and products share a part's address: the part itself is what words lead to.
	const places = new Map(rows.map(([path], place) => [path, place] as const).reverse());
	const sayings = [...from.parts.map(({ say, path }) => ({ say, find: [path] })), ...from.sayings];
	const lost = sayings.flatMap(({ say, find }) =>
		find.filter((path) => !places.has(path)).map((path) => `“${say[0]}” to ${path}`)
	);
	if (lost.length > 0)
		throw new Error(`Everyday words lead to what the site does not have: ${lost.join('; ')}.`);
	const placed = (all: readonly Saying[]) =>
		all.map(({ say, find }): SearchFile['sayings'][number] => [
			[...say],
			find.flatMap((path) => places.get(path) ?? [])
		]);
	return { rows, sayings: placed(sayings), numbers: placed(numbersOf(from.targets)) };
}

/** A number by which people ask for a target: "3.8", "10.c", "8.10". */
const IS_NUMBER = /^\d{1,2}\.\w{1,2}$/;
/** So many series of a target are found by its number, and of an official indicator by its own. */
const SERIES = 2;

/** What numbers lead to: a target's to the target and its first series, an official indicator's to its series and the target. */
function numbersOf(targets: Searchable['targets']): Saying[] {
	const numbered = targets.filter(({ id }) => IS_NUMBER.test(id));
	const sayings = numbered.map(({ framework, short_title, id, measures }) => {
		const target = `/frameworks/${framework}/?target=${encodeURIComponent(id)}`;
		const series = (all: typeof measures) =>
			[...new Set(all.map(({ indicator }) => `/indicators/${indicator}/`))].slice(0, SERIES);
		const names = [
			id,
			// "10c" can be nothing else; "101" could.
			...(/[a-z]$/i.test(id) ? [id.replace('.', '')] : []),
			...[short_title, short_title.replace(/s$/, ''), framework].map((name) => `${name} ${id}`)
		];
		const byName = new Map(names.map((name) => [folded(name), name]));
		const official = [...new Set(measures.map(({ number }) => number))].filter(Boolean);
		return {
			target: { say: [...byName.values()], find: [target, ...series(measures)] },
			measures: official.map((number) => ({
				say: [number],
				find: [...series(measures.filter((one) => one.number === number)), target]
			}))
		};
	});
	return [...sayings.map(({ target }) => target), ...sayings.flatMap(({ measures }) => measures)];
}
