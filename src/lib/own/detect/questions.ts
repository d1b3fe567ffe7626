/** What a reader is told and asked of the columns of a table. */
import type { Role } from './role';

/** Columns of answers, which are not read; nothing where there are none. */
export function answersSaid(names: readonly string[]): string[] {
	if (names.length === 0) return [];
	const which = names.map((name) => `“${name}”`).join(', ');
	const [hold, them] = names.length === 1 ? ['holds', 'it'] : ['hold', 'them'];
	return [
		`${which} ${hold} answers (such as Yes and No) and no numbers, so nothing can be drawn of ${them}. Write 1 and 0 instead and bring the table again.`
	];
}

/** What was found of years and places, where that is not sure. */
export function questionsOf(
	names: readonly string[],
	roles: readonly Role[],
	place: number,
	isKnown: boolean,
	known: readonly string[]
) {
	const questions: string[] = [];
	const hasYears = roles.includes('year') || roles.includes('value');
	if (!hasYears) questions.push('No column of years was found. Say which one it is, if there is one.');
	if (place < 0) questions.push('No column of places was found: the table is read as one series.');
	else if (!isKnown)
		questions.push(
			known.length === 0
				? `“${names[place]}” holds no names of countries that are known: its places are shown beside each other, and none is matched.`
				: `“${names[place]}” holds few names or codes of countries (${known.slice(0, 3).join(', ')}): its places are shown beside each other, and none is matched. Are they countries?`
		);
	return questions;
}
