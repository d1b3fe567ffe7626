/** Which indicators stand together in a file, so that each page finds all of its own in one of a few files. */
import { DataFault } from '../../lib/problems';
import { PARTS, type PagePart, type PartKind, type PartsFile } from '../../../src/lib/source/parts';

/** A page and the indicators that it needs. */
export interface PageNeeds {
	id: string;
	indicators: readonly string[];
}

export interface DividedPages {
	/** Page → its parts. */
	pages: PartsFile;
	/** The indicators of each part. An indicator of several pages may be in several. */
	parts: Record<PartKind, ReadonlySet<string>[]>;
}

/**
 * The same pages, when each finds what it needs.
 * @param shared the indicators that files of economies and groups have
 * @throws DataFault that names each page, what it looks for in vain, and what to do
 */
export function checkedNeeds(needs: readonly PageNeeds[], shared: ReadonlySet<string>): readonly PageNeeds[] {
	const problems = needs.flatMap(({ id, indicators }) => {
		const lacking = indicators.filter((indicator) => !shared.has(indicator));
		return lacking.length === 0
			? []
			: `The page “${id}” names ${lacking.join(', ')}: shared files have the indicators of clauses and those tied to them alone. Mend the id, or name it beside a clause in data/policy/priorities.yaml`;
	});
	if (problems.length > 0) throw new DataFault(problems);
	return needs;
}

/** @param weightOf how much of a file an indicator takes, in any unit */
export function dividePages(
	needs: readonly PageNeeds[],
	weightOf: (indicator: string) => number = () => 1
): DividedPages {
	const sets = needs.map(({ indicators }) => new Set(indicators));
	const [economies, groups, similar] = (['economies', 'groups', 'similar'] as const).map((kind) =>
		divide(sets, PARTS[kind], weightOf)
	) as [Division, Division, Division];
	return {
		parts: { economies: economies.parts, groups: groups.parts, similar: similar.parts },
		pages: Object.fromEntries(
			needs.map(({ id }, at): [string, PagePart] => [
				id,
				{ economies: economies.of[at]!, groups: groups.of[at]!, similar: similar.of[at]! }
			])
		)
	};
}

interface Division {
	parts: ReadonlySet<string>[];
	/** The part of each set, in the order of the sets. */
	of: number[];
}

type Ids = ReadonlySet<string>;
type Weigh = (ids: Ids) => number;

/**
 * Each set into one of so many parts: first those together that make the smallest one, two by two; then single sets are
 * moved as long as that makes the squares of all parts smaller, which is so where they share more, and where a large
 * part gives to a small one.
 */
function divide(sets: readonly Ids[], count: number, weightOf: (indicator: string) => number): Division {
	const weigh: Weigh = (ids) => [...ids].reduce((total, id) => total + weightOf(id), 0);
	const of = moved(sets, together(sets, count, weigh), count, weigh);
	return {
		of,
		parts: Array.from({ length: count }, (_, part) => union(sets.filter((_set, at) => of[at] === part)))
	};
}

/** The part of each set. */
function together(sets: readonly Ids[], count: number, weigh: Weigh): number[] {
	let parts = sets.map((set, at) => ({ set, members: [at] }));
	while (parts.length > count) {
		let best = { size: Infinity, pair: parts };
		for (const [at, a] of parts.entries())
			for (const b of parts.slice(at + 1)) {
				const size = weigh(union([a.set, b.set]));
				if (size < best.size) best = { size, pair: [a, b] };
			}
		const both = {
			set: union(best.pair.map(({ set }) => set)),
			members: best.pair.flatMap(({ members }) => members)
		};
		parts = [...parts.filter((part) => !best.pair.includes(part)), both];
	}
	return sets.map((_, at) => parts.findIndex(({ members }) => members.includes(at)));
}

function moved(sets: readonly Ids[], begin: readonly number[], count: number, weigh: Weigh): number[] {
	const of = [...begin];
	const square = (part: number, without: number | null, also: Ids[] = []) =>
		weigh(union([...sets.filter((_, at) => of[at] === part && at !== without), ...also])) ** 2;
	for (let isBetter = true; isBetter;) {
		isBetter = false;
		for (const [at, set] of sets.entries()) {
			const from = of[at]!;
			const gain = square(from, null) - square(from, at);
			const costs = Array.from({ length: count }, (_, to) =>
				to === from ? gain : square(to, null, [set]) - square(to, null)
			);
			const least = Math.min(...costs);
			if (least >= gain) continue;
			of[at] = costs.indexOf(least);
			isBetter = true;
		}
	}
	return of;
}

const union = (sets: readonly Ids[]): Ids => new Set(sets.flatMap((set) => [...set]));
