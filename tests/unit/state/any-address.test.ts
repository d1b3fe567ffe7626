/** Whatever a page may be asked: written and read again it is the same, and no text of an address breaks a page. */
import { describe, expect, it } from 'vitest';
import { aidCodec } from '../../../src/lib/state/aid';
import { FIRST_YEAR, LAST_YEAR, readAddress, type Carried } from '../../../src/lib/state/base';
import { clauseCodec } from '../../../src/lib/state/clause';
import { format, type Codec } from '../../../src/lib/state/codec';
import {
	CHOSEN,
	EXPLORE_KINDS,
	EXPLORE_SCALES,
	exploreCodec,
	type ExploreState,
	type Transform
} from '../../../src/lib/state/explore';
import { financeCodec } from '../../../src/lib/state/finance';
import { frameworkCodec } from '../../../src/lib/state/framework';
import { homeCodec } from '../../../src/lib/state/home';
import { indicatorCodec } from '../../../src/lib/state/indicator';
import { indicatorsCodec } from '../../../src/lib/state/indicators';
import { MOST_SHOWN, ORDERS, type Threshold } from '../../../src/lib/state/narrowed';
import { PARAMETERS } from '../../../src/lib/state/pages';
import { tradeCodec } from '../../../src/lib/state/trade';
import { addressNote } from '../../../src/lib/words/en/address';
import { ALIAS_ROWS, DIRECTORY, LOOKUP, WITHOUT_ALIASES } from './lists';

/** Numbers from 0 to 1, the same in each run (mulberry32). */
function chance(seed: number) {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** Of each page, and of texts: 22,000 states and 3,000 texts in three stages of knowledge. */
const STATES = 1_500;
/** Explore can be asked more than the others together. */
const EXPLORED = 10_000;
const TEXTS = 3_000;
const PATIENCE = { timeout: 60_000 };

const random = chance(20260829);
const below = (most: number) => Math.floor(random() * most);
const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
const maybe = <T>(make: () => T): T | null => (random() < 0.5 ? make() : null);

const INDICATORS = ['SH.DYN.MORT', 'SP.POP.TOTL', 'UNSDG:SH_HIV_INCD.X=1;Y=2'];
const FRAMEWORK = { methods: ['reach', 'un-sdg-undp'], targets: ['3.1', '8.A'], threads: ['water'] };
const groupIds = [...DIRECTORY.groups.map(({ id }) => id), 'SIMILAR'];
const isGroup = new Set(groupIds);
const economyIds = DIRECTORY.economies.map(({ iso3 }) => (isGroup.has(iso3) ? `c:${iso3}` : iso3));
const year = () => FIRST_YEAR + below(LAST_YEAR - FIRST_YEAR + 1);

function carried(): Carried {
	const country = pick(DIRECTORY.economies).iso3;
	const ids = [...new Set(Array.from({ length: below(6) }, () => pick(pick([groupIds, economyIds]))))];
	const [from, to] = [maybe(year), maybe(year)];
	const turned = from !== null && to !== null && from > to;
	return {
		country,
		with: maybe(() => ids.filter((id) => id.replace('c:', '') !== country || isGroup.has(id))),
		from: turned ? to : from,
		to: turned ? from : to
	};
}
const view = () => pick(['chart', 'table'] as const);
const figures = () => maybe(() => [...new Set(['fdi', pick(['money', '-debt', 'series-DT.ODA.ODAT.CD'])])]);
const group = () => maybe(() => pick(groupIds));
/** Letters of all sorts, marks of addresses, halves of letters; no space at its ends, which a page does not keep. */
const typed = () =>
	Array.from({ length: below(12) }, () =>
		pick(['a', 'é', '&', '=', '#', '%', '+', ' ', '香', '😀', '\u0000', '"', ','])
	)
		.join('')
		.trim();

const count = () => 2 + below(49);
/** At most three, each of its own kind. */
function anyTransforms(): Transform[] {
	const own = DIRECTORY.groups.map(({ id }) => id);
	const all: Transform[] = [
		{ kind: 'index', year: maybe(year) },
		{ kind: 'person' },
		{ kind: 'share', of: maybe(() => pick(own)) },
		{ kind: 'minus', of: pick(pick([groupIds, economyIds])) },
		...(['change', 'growth', 'mean'] as const).map((kind): Transform => ({ kind, years: count() }))
	];
	const kept = all.filter(() => random() < 0.3).slice(0, 3);
	return random() < 0.5 ? kept : kept.reverse();
}

const anyThreshold = (): Threshold => ({
	of: maybe(() => `S${below(9)}.X-1_y`),
	value: pick([0, 50, -3.25, 1e12, below(100_000) / 1000, -below(1_000_000_000)]) + 0
});

function explored(): ExploreState {
	const places = carried();
	const others = Array.from({ length: below(31) }, () => pick(pick([groupIds, economyIds])));
	return {
		...places,
		with: random() < 0.5 ? places.with : [...new Set(others)].filter((id) => id !== own(places.country)),
		view: view(),
		figures: figures(),
		indicators: maybe(() => [...new Set(Array.from({ length: 1 + below(5) }, () => `S${below(9)}.X-1_y`))]),
		chart: maybe(() => pick(EXPLORE_KINDS)),
		transform: anyTransforms(),
		scale: pick(EXPLORE_SCALES),
		year: maybe(year),
		group: random() < 0.1 ? CHOSEN : group(),
		above: maybe(anyThreshold),
		below: maybe(anyThreshold),
		order: pick([null, ...ORDERS]),
		limit: maybe(() => 1 + below(MOST_SHOWN)),
		size: pick([null, 'none', 'SP.POP.TOTL']),
		colour: pick(['region', 'income', 'none']),
		trails: pick(['off', 'on']),
		steady: pick(['off', 'on']),
		classes: pick(['quantile', 'round']),
		facet: pick([null, 'economy', 'indicator']),
		axes: pick(['shared', 'own']),
		q: typed()
	};
}
const own = (iso3: string) => (isGroup.has(iso3) ? `c:${iso3}` : iso3);

const PAGES: { name: string; codec: Codec<Carried>; any: () => Carried; states: number }[] = [
	page('home', homeCodec, () => ({
		...carried(),
		front: pick([null, 'political', 'socio-economic', 'culture'] as const),
		is: pick([null, 'better', 'no-data'] as const),
		age: pick([null, 'old', 'recent'] as const),
		sort: pick(['severity', 'policy', 'age'] as const)
	})),
	page('clause', clauseCodec(INDICATORS), () => ({
		...carried(),
		view: view(),
		figures: figures(),
		indicator: maybe(() => pick(INDICATORS)),
		group: group(),
		best: pick([null, 'share', 'amount'] as const),
		year: maybe(year)
	})),
	page('framework', frameworkCodec(FRAMEWORK), () => ({
		...carried(),
		view: view(),
		figures: figures(),
		method: maybe(() => pick(FRAMEWORK.methods)),
		target: maybe(() => pick(FRAMEWORK.targets)),
		indicator: maybe(() => pick(INDICATORS)),
		by: pick([null, 'members'] as const),
		group: group(),
		thread: maybe(() => pick(FRAMEWORK.threads))
	})),
	page('indicator', indicatorCodec, () => ({
		...carried(),
		view: view(),
		figures: figures(),
		year: maybe(year)
	})),
	page('indicators', indicatorsCodec, () => ({ ...carried(), q: typed() })),
	page('aid', aidCodec, () => ({ ...carried(), view: view(), figures: figures() })),
	page('finance', financeCodec, () => ({ ...carried(), view: view(), figures: figures() })),
	page('trade', tradeCodec, () => ({
		...carried(),
		view: view(),
		figures: figures(),
		flow: pick(['exports', 'imports'] as const),
		year: maybe(year)
	})),
	page('explore', exploreCodec, explored, EXPLORED)
];

function page<S extends Carried>(name: string, codec: Codec<S>, any: () => S, states = STATES) {
	return { name, codec: codec as unknown as Codec<Carried>, any: any as () => Carried, states };
}

describe('any state of a page', () => {
	for (const { name, codec, any, states } of PAGES) {
		it(`is the same after it was written into an address and read again: ${name}`, PATIENCE, () => {
			for (let i = 0; i < states; i++) {
				const state = any();
				const query = format(codec, state, LOOKUP);
				const parsed = readAddress(codec, query, LOOKUP, PARAMETERS);
				// One comparison a state: 22,000 deep ones with their messages would take minutes.
				if (JSON.stringify(parsed) !== JSON.stringify({ state, notes: [], lacking: null }))
					expect(parsed, query).toEqual({ state, notes: [], lacking: null });
			}
		});
	}
});

describe('any text of an address', () => {
	const names = ALIAS_ROWS.map(({ alias }) => alias);
	const codes = [
		...groupIds,
		...economyIds,
		'g:NAM',
		'c:SADC',
		'c:',
		'g:x',
		'NOPE',
		'__proto__',
		'constructor'
	];
	const marks = [
		'&',
		'&amp;',
		'=',
		'?',
		'#',
		'%',
		'%E0%A4',
		'%00',
		',',
		';',
		':',
		'+',
		' ',
		'\u202e',
		'\ud800',
		'{',
		'<b>',
		'0',
		'-1',
		'2e9',
		'3000',
		'2000.5',
		''
	];
	const ways = ['index', 'index:2000', 'minus:SADC', 'share:nobody', 'mean:0', 'change:5', 'log', 'A.1,B-2'];
	const words = [...ways, 'chart', 'TABLE', 'members', 'better', 'imports', '2000', '1999', 'x'.repeat(3000)];
	const keys = [...PARAMETERS, 'Country', 'WITH', 'amp;with', 'time', '__proto__', ''];
	const text = () =>
		Array.from({ length: below(8) }, () =>
			random() < 0.5
				? `&${pick(keys)}=${pick(pick([names, codes, words, marks]))}`
				: pick(pick([names, codes, words, marks]))
		).join('');

	it(
		'is read without an exception, into what is read again as the same, with a short note at most',
		PATIENCE,
		() => {
			for (let i = 0; i < TEXTS; i++) {
				const { codec } = pick(PAGES);
				const query = text();
				for (const lookup of [LOOKUP, WITHOUT_ALIASES, null]) {
					const { state, notes } = readAddress(codec, query, lookup, PARAMETERS);
					const said = notes.map(addressNote);
					if (said.some((note) => note === '' || note.length > 600)) expect(said, query).toEqual([]);
					const again = readAddress(codec, format(codec, state, lookup), lookup, PARAMETERS);
					if (JSON.stringify(again.state) !== JSON.stringify(state) || again.notes.length > 0)
						expect(again, query).toEqual({ state, notes: [], lacking: again.lacking });
				}
			}
		}
	);
});
