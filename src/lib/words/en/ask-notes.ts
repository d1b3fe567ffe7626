/** What of a question was read otherwise, and why there is no answer: fetched with what understands questions. */
import type { AskNote, Refusal } from '../../ask/asked';
import { inList } from '../../format/list';
import { upperFirst } from '../../format/upper-first';

/** @param groupName what a group is called in a sentence */
export function askNote(note: AskNote, groupName: (id: string) => string): string {
	switch (note.kind) {
		case 'corrected':
			return `“${note.typed}” is read as “${note.read}”.`;
		case 'group-read':
			return `“${note.words}” is read as ${groupName(note.group)}.`;
		case 'list-read':
			return `“${note.words}” is read as ${note.as}.`;
		case 'neighbours':
			return note.count === 1
				? `One country is next to ${groupName(note.of)}.`
				: `${note.count} countries are next to ${groupName(note.of)}.`;
		case 'independence':
			return `${groupName(note.of)}: independent since ${note.year}.`;
		case 'turned':
			return `What is measured is the opposite of “${note.words}”, so the order is turned.`;
		case 'no-direction':
			return `Whether more or less of “${note.label}” is better cannot be said; the highest come first.`;
		case 'one-shown':
			return `A map shows one measure: “${note.label}”.`;
		case 'latest':
			return 'The newest year with data is shown; it may differ between countries.';
		case 'donors-by-purpose':
			return 'Who gives is known, and what aid is for is known, but not who gives for what: shown is what aid is for.';
		case 'near':
			return `“${note.words}” is read as “${note.label}”, which comes nearest.`;
		case 'left-out':
			return `${groupName(note.group)} without ${inList(note.of.map(groupName))}: its other ${note.count} members each, for a line of them together is not worked out.`;
		case 'not-left-out':
			return `${groupName(note.group)} is shown with all its members: ${inList(note.of.map(groupName))} cannot be left out.`;
		case 'opposite':
			return `“${note.words}”: what is measured is who has it, “${note.label}”; the others are the rest.`;
		case 'one-of':
			return note.task === 'aid'
				? `${upperFirst(groupName(note.of))} is one of all who give: they stand side by side.`
				: `${upperFirst(groupName(note.of))} is one of all who lend: they stand side by side.`;
		case 'leading-products':
			return `“${note.words}” has a figure only where it is among the three commodities that a country sells most.`;
		case 'only-traded':
			return `Of “${note.words}” only what is sold and bought is known.`;
		case 'of-one':
			return `“${note.words}” is known of one country at a time, and the countries are not compared.`;
	}
}

/** One or two sentences: what is missing, and what there is. */
export function refusalLine(refusal: Refusal): string {
	switch (refusal.reason) {
		case 'nothing':
			return 'Nothing was asked yet. Try “stunting in Lesotho and Botswana since 2000”.';
		case 'no-measure':
			return refusal.words === '' ? 'No measure was named.' : `No measure here is called “${refusal.words}”.`;
		case 'partly':
			return `“${refusal.words}” was not understood, and without it the question is another one.`;
		case 'between':
			return `“${refusal.words}”: figures of it are of one country each, and not of what goes from one to another.`;
		case 'not-measured':
			return `“${refusal.words}”: there is no figure of that here.${refusal.told ? ` ${refusal.told}` : ''}`;
		case 'small-places':
			return `“${refusal.words}”: figures here are of whole countries; towns and districts are not among them.`;
		case 'short-times':
			return `“${refusal.words}”: figures here are of whole years; months, weeks and days are not among them.`;
		case 'weather':
			return `“${refusal.words}”: weather is not measured here.`;
		case 'forecast':
			return `“${refusal.words}”: nothing is forecast here. Figures end with the newest year that was measured; at which pace a target would be reached stands beside its verdict.`;
		case 'why':
			return `“${refusal.words}”: figures say what happened, not why.`;
		case 'advice':
			return `“${refusal.words}”: figures say how things are, not what should be done.`;
		case 'people':
			return `“${refusal.words}”: persons and offices are not among the figures.`;
	}
}
