/** "SADC without South Africa", "people without toilets": who is left out, and what is the opposite of a measure. */
import { MOST_PLACES } from '../state/explore';
import type { AskedMeasure, AskNote } from './asked';
import type { Heard } from './heard';
import type { Lexicon } from './lexicon';

interface Places {
	single: string[];
	groups: string[];
}

/** The claim that stands next behind words, small ones aside. */
const nextTo = (said: Heard, at: number) =>
	said.claims.find(({ from, means }) => from >= at && means.kind !== 'small');

const isJoined = ({ tokens }: Heard, at: number): boolean =>
	tokens[at]?.before.includes(',') === true || /^(and|or)$/.test(tokens[at - 1]?.word ?? '');

/** Economies behind "without": the other members of the group stand for it, where they are not too many. */
export function leaveOut(
	said: Heard,
	places: Places,
	{ directory, idOf }: Lexicon,
	notes: AskNote[]
): Places {
	const out = said.all('without').flatMap(({ to }) => {
		const found: string[] = [];
		// "Without Egypt and Nigeria": as long as economies follow each other.
		for (let next = nextTo(said, to); next?.means.kind === 'economy'; next = nextTo(said, next.to)) {
			if (found.length > 0 && !isJoined(said, next.from)) break;
			found.push(idOf(next.means.iso3));
		}
		return found;
	});
	if (out.length === 0) return places;
	const single = places.single.filter((id) => !out.includes(id));
	const [group, ...groups] = places.groups;
	if (group === undefined) return { single, groups };
	const members = directory.groups.find(({ id }) => id === group)?.members ?? [];
	const left = members
		.flatMap(([iso3, , to]) => (to === null ? [idOf(iso3)] : []))
		.filter((id) => !out.includes(id));
	if (left.length === 0 || left.length > MOST_PLACES) {
		notes.push({ kind: 'not-left-out', group, of: out });
		return { single, groups: places.groups };
	}
	notes.push({ kind: 'left-out', group, of: out, count: left.length });
	return { single: [...new Set([...single, ...left])], groups };
}

/**
 * "Without", "lack" before a measure of what people have: it is said that the measure is the opposite.
 * @returns the words that stay without a meaning
 */
export function oppositesOf(
	said: Heard,
	measures: readonly AskedMeasure[],
	lexicon: Lexicon,
	notes: AskNote[]
): string[] {
	return said.all('without').flatMap((claim) => {
		const next = nextTo(said, claim.to);
		if (next?.means.kind === 'economy') return [];
		const [measure] = measures;
		const place = measure && lexicon.byPath.get(`/indicators/${measure.id}/`)?.place;
		const isOfThose = next?.means.kind === 'measure' && place !== undefined && lexicon.better[place] === 'u';
		if (!isOfThose) return [said.words(claim)];
		notes.push({ kind: 'opposite', words: said.words(claim), label: measure!.label });
		return [];
	});
}
