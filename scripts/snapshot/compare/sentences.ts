/** Differences between the sentences of two snapshots of a page. */
import { diffArrays } from 'diff';
import { wordsThatDiffer, type Change } from './change';
import type { Sentence } from './parse';

type Found = Omit<Change, 'path' | 'economy' | 'times'>;

const asLine = ({ kind, text }: Sentence) => `${kind}: ${text}`;

/** Moved and cut-otherwise lines are told apart from changed ones: their words are the same. */
export function sentenceChanges(before: Sentence[], after: Sentence[]): Found[] {
	const hunks = hunksOf(before, after);
	const changes: Found[] = [];
	for (const hunk of hunks) if (isCutOtherwise(hunk)) changes.push(...cut(hunk));
	changes.push(...takeMoved(hunks));
	return [...changes, ...hunks.flatMap(({ gone, come }) => pairs(gone, come))];
}

interface Hunk {
	gone: Sentence[];
	come: Sentence[];
}

function hunksOf(before: Sentence[], after: Sentence[]): Hunk[] {
	const hunks: Hunk[] = [];
	let b = 0;
	let a = 0;
	let open: Hunk | null = null;
	for (const { added, removed, count } of diffArrays(before.map(asLine), after.map(asLine))) {
		if (!added && !removed) {
			b += count;
			a += count;
			open = null;
			continue;
		}
		if (!open) hunks.push((open = { gone: [], come: [] }));
		if (removed) open.gone.push(...before.slice(b, (b += count)));
		else open.come.push(...after.slice(a, (a += count)));
	}
	return hunks;
}

const letters = (sentences: Sentence[]) => sentences.map(({ text }) => text.replace(/[\s/]/g, '')).join('');

const isCutOtherwise = ({ gone, come }: Hunk) =>
	gone.length > 0 && gone.length !== come.length && letters(gone) === letters(come);

/** The same words in more or fewer lines. Empties the hunk. */
function cut(hunk: Hunk): Found[] {
	const [gone, come] = [hunk.gone.splice(0), hunk.come.splice(0)];
	const text = (sentences: Sentence[]) => sentences.map(asLine).join(' ¶ ');
	const name = `the same words in other lines: ${gone.map(({ kind }) => kind).join(' ')} → ${come.map(({ kind }) => kind).join(' ')}`;
	return [{ kind: 'cut', name, figure: gone[0]?.figure ?? '', before: text(gone), after: text(come) }];
}

/** Takes sentences out of the hunks that stand elsewhere, or as another kind of line. */
function takeMoved(hunks: Hunk[]): Found[] {
	const come = new Map<string, { hunk: Hunk; sentence: Sentence }[]>();
	for (const hunk of hunks)
		for (const sentence of hunk.come)
			come.set(sentence.text, [...(come.get(sentence.text) ?? []), { hunk, sentence }]);
	return hunks.flatMap((hunk) =>
		[...hunk.gone].flatMap((sentence) => {
			const there = come.get(sentence.text)?.shift();
			if (!there) return [];
			hunk.gone.splice(hunk.gone.indexOf(sentence), 1);
			there.hunk.come.splice(there.hunk.come.indexOf(there.sentence), 1);
			const isKind = sentence.kind !== there.sentence.kind;
			return {
				kind: isKind ? 'kind' : 'moved',
				name: isKind ? `${sentence.kind} is now ${there.sentence.kind}` : `${sentence.kind} stands elsewhere`,
				figure: sentence.figure,
				before: asLine(sentence),
				after: asLine(there.sentence)
			};
		})
	);
}

/** What is left: the first gone of a kind became the first that came, and so on. */
function pairs(gone: Sentence[], come: Sentence[]): Found[] {
	const left = [...come];
	const changed = gone.map((sentence) => {
		const { kind, figure, text: before } = sentence;
		const at = left.findIndex((each) => each.kind === kind);
		if (at < 0) return { kind, figure, before, after: null, name: `gone: ${before}` };
		const [{ text: after } = sentence] = left.splice(at, 1);
		return { kind, figure, before, after, name: wordsThatDiffer(before, after) };
	});
	const added = left.map(({ kind, figure, text: after }) => ({
		kind,
		figure,
		before: null,
		after,
		name: `new: ${after}`
	}));
	return [...changed, ...added];
}
