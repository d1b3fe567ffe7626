/** What the site says of an address that it did not understand, or read otherwise than it stands there. */
import { inList } from '../../format/list';
import type { Note } from '../../state/notes';

const MOST_LETTERS = 40;
const MOST_NAMED = 5;

/** What a reader wrote, in quotation marks: cut where it is long, without marks that turn the text around. */
export function quoted(text: string): string {
	const plain = text.replace(/[\p{Cc}\p{Cf}]/gu, '');
	const letters = [...plain];
	return `“${letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS).join('')}…` : plain}”`;
}

/** Some of what a reader wrote, the rest counted. */
function several(texts: readonly string[]): string[] {
	const more = texts.length - MOST_NAMED;
	return [...texts.slice(0, MOST_NAMED).map(quoted), ...(more > 0 ? [`${more} more`] : [])];
}

const CALLED: Record<string, string> = {
	front: 'a front',
	is: 'a direction',
	age: 'an age',
	sort: 'an order',
	order: 'an order',
	view: 'a view',
	by: 'a view',
	flow: 'a direction of trade',
	chart: 'a chart',
	scale: 'a scale',
	facet: 'a way to split a chart',
	axes: 'a way to draw axes',
	colour: 'a colouring',
	classes: 'a way to make classes',
	trails: 'a choice of trails',
	steady: 'a choice of steady scales'
};

const OF_PAGE: Record<string, string> = {
	indicator: 'an indicator',
	method: 'a method',
	target: 'a target',
	thread: 'a concern',
	figures: 'a figure',
	indicators: 'an id of an indicator',
	size: 'an id of an indicator'
};

const NO_TRANSFORM = {
	word: 'is not a way to work values out (there are index, person, share, minus, change, growth and mean)',
	year: 'needs a year that the site has, as in “index:2000”',
	count: 'needs a number of years from 1 to 50, as in “change:5”',
	whom: 'names no group or country that is known, as “minus:SADC” does'
};

/** One or two sentences: what was not understood and what is shown. */
export function addressNote(note: Note): string {
	switch (note.kind) {
		case 'no-country':
			return `No country is called ${quoted(note.text)}; ${note.shown} is shown.`;
		case 'not-today':
			return `${quoted(note.text)} is not an economy of today that has data of its own${note.shown ? `; ${note.shown} is shown` : ''}.`;
		case 'group-for-country':
			return `${quoted(note.text)} is a group (${note.group}); a page is of one country, and ${note.shown} is shown.`;
		case 'none-compared':
			return `No group or country is called ${several(note.texts).join(' or ')}${note.isAll ? '; the usual comparison is shown' : ''}.`;
		case 'too-many':
			return `At most ${note.most} can be compared at once; left out: ${inList(note.left)}.`;
		case 'two-meanings':
			return `${quoted(note.code)} is read as the group (${note.group}); for ${note.economy} the address says ${quoted(note.write)}.`;
		case 'no-group':
			return `No group is called ${quoted(note.text)}; the usual group is shown.`;
		case 'country-for-group':
			return `${quoted(note.text)} is a country (${note.economy}), not a group; the usual group is shown.`;
		case 'no-year':
			return `${quoted(note.text)} is not a year from ${note.first} to ${note.last}; it is left out.`;
		case 'years-turned':
			return `The years ${note.from} to ${note.to} run backwards; they are read as ${note.to} to ${note.from}.`;
		case 'no-choice':
			return `${quoted(note.text)} is not ${CALLED[note.key] ?? `a choice of “${note.key}”`}; there ${note.choices.length === 1 ? 'is' : 'are'} ${inList(
				note.choices.map((choice) => `“${choice}”`)
			)}.`;
		case 'not-here':
			return `${quoted(note.text)} is not ${OF_PAGE[note.key] ?? `a choice of “${note.key}”`} of this page; what it opens with is shown.`;
		case 'twice':
			return `The address gives “${note.key}” more than once; ${quoted(note.used)} is used, ${inList(several(note.left))} left out.`;
		case 'too-many-of':
			return `One chart takes at most ${note.most} ${note.what}; left out: ${inList(several(note.left))}.`;
		case 'no-transform':
			return `${quoted(note.text)} ${NO_TRANSFORM[note.why]}; that part is left out.`;
		case 'transform-twice':
			return `${quoted(note.text)} stands beside another of its kind; only the first is used.`;
		case 'no-threshold':
			return `${quoted(note.text)} is no value to be ${note.key}; the address says “${note.key}=50”, or “${note.key}=SP.DYN.LE00.IN:60” of another indicator. All are shown.`;
		case 'no-count':
			return `${quoted(note.text)} is not a number from 1 to ${note.most}; all are shown.`;
		case 'no-parameter':
			return `The address asks for ${inList(several(note.names))}, which no page has; that part is left out.`;
	}
}
