/** Ways to work the values of a chart out anew, as an address has them: `?transform=mean:3,index:2000`. */
import type { Field, Reading } from './codec';
import { FIRST_YEAR, LAST_YEAR, sideOf, written } from './fields';
import { SIMILAR, type Lookup } from './names';

/**
 * index: 100 in a year (null: the first year that all shown have). person: divided by the population. share: of a
 * group's total, in percent (null: of all economies). minus: the difference from a group's value or an economy's.
 * change: since so many years before. growth: the same, in percent. mean: of so many years, the year last.
 * `of` is an id as in a comparison: "SADC", "ZAF", "c:NAM".
 */
export type Transform =
	| { kind: 'index'; year: number | null }
	| { kind: 'person' }
	| { kind: 'share'; of: string | null }
	| { kind: 'minus'; of: string }
	| { kind: 'change' | 'growth' | 'mean'; years: number };

export type TransformKind = Transform['kind'];

export const MOST_TRANSFORMS = 3;
export const MOST_YEARS = 50;

const KINDS = ['index', 'person', 'share', 'minus', 'change', 'growth', 'mean'] as const;
/** Where no number is given: a moving average of five years, a change since the year before. */
const USUAL_YEARS = { change: 1, growth: 1, mean: 5 };

/** In the order in which they are applied, each kind once. */
export const transforms: Field<readonly Transform[]> = {
	initial: [],
	read(texts, reading) {
		const found: Transform[] = [];
		// A name may hold a comma: a new one begins where a known word does.
		const asked = texts
			.flatMap((text) => text.split(/[,;](?=\s*[a-z]+\s*(?::|,|;|$))/i))
			.map((text) => text.trim());
		for (const text of new Set(asked)) {
			if (text === '') continue;
			const one = transformOf(text, reading);
			if (!one) continue;
			if (found.some(({ kind }) => kind === one.kind)) reading.say({ kind: 'transform-twice', text });
			else if (found.length === MOST_TRANSFORMS)
				reading.say({ kind: 'too-many-of', what: 'transforms', most: MOST_TRANSFORMS, left: [text] });
			else found.push(one);
		}
		return found;
	},
	write: (list, lookup) => (list.length > 0 ? list.map((one) => transformText(one, lookup)).join(',') : null)
};

/** How one stands in an address: "index:2000", "minus:SADC". */
export function transformText(one: Transform, lookup: Lookup | null = null): string {
	switch (one.kind) {
		case 'index':
			return one.year === null ? 'index' : `index:${one.year}`;
		case 'person':
			return 'person';
		case 'share':
			return one.of === null ? 'share' : `share:${written(one.of, lookup)}`;
		case 'minus':
			return `minus:${written(one.of, lookup)}`;
		default:
			return `${one.kind}:${one.years}`;
	}
}

/** A transform of its text; null, with a word on why, where it is none. */
function transformOf(text: string, { lookup, say, lacks }: Reading): Transform | null {
	const [, word = '', rest = ''] = /^\s*(\w*)\s*:?\s*(.*)$/s.exec(text) ?? [];
	const kind = KINDS.find((one) => one === word.toLowerCase());
	const no = (why: 'word' | 'year' | 'count' | 'whom') => (say({ kind: 'no-transform', text, why }), null);
	switch (kind) {
		case undefined:
			return no('word');
		case 'person':
			return { kind };
		case 'index': {
			if (rest === '') return { kind, year: null };
			const year = /^\d{4}$/.test(rest) ? Number(rest) : NaN;
			return year >= FIRST_YEAR && year <= LAST_YEAR ? { kind, year } : no('year');
		}
		case 'change':
		case 'growth':
		case 'mean': {
			if (rest === '') return { kind, years: USUAL_YEARS[kind] };
			const years = /^\d{1,2}$/.test(rest) ? Number(rest) : NaN;
			return years >= (kind === 'mean' ? 2 : 1) && years <= MOST_YEARS ? { kind, years } : no('count');
		}
		case 'share':
		case 'minus': {
			if (rest === '') return kind === 'share' ? { kind, of: null } : no('whom');
			if (!lookup) return (lacks('directory'), null);
			const side = sideOf(rest, lookup);
			const fits = side && (kind === 'minus' || (side.isGroup && side.id !== SIMILAR));
			if (fits) return { kind, of: side.id };
			if (!side && !lookup.isWhole) lacks('aliases');
			return no('whom');
		}
	}
}
