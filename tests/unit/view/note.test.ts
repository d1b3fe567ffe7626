/** What is said of one country alone is not said of another. */
import { describe, expect, it } from 'vitest';
import { noteFor, notesFor } from '../../../src/lib/view/note';

describe('a note', () => {
	const note =
		'A survey of 2023.5 opinions. Lesotho was not rated in 2010. Small exporters such as Lesotho move in steps, as in Lesotho.';
	const short = 'A survey of 2023.5 opinions. Small exporters such as Lesotho move in steps, as in Lesotho.';

	it('leaves sentences on Lesotho out of other countries’ pages, and keeps examples', () => {
		expect(noteFor(note, 'LSO')).toBe(note);
		expect(noteFor(note, 'ZMB')).toBe(short);
		expect(noteFor('For Lesotho the Orange-Senqu is the one that matters.', 'JOR')).toBe('');
		expect(notesFor({ X: { notes: note } }, 'LSO')['X']?.notes).toBe(note);
		expect(notesFor({ X: { notes: note } }, 'ZMB')['X']?.notes).toBe(short);
	});
});
