import { formatCompact } from '../format/number';
import { inList } from '../format/list';
import type { ComparableEconomy } from './similar';
import { upperFirst } from './grammar';

export interface NamedEconomy extends ComparableEconomy {
	/** What a sentence calls it: "Lesotho", "the Gambia". */
	in_sentence: string;
}

/**
 * One sentence that explains a likeness, with what is shared first and what differs last: "Eswatini is also
 * landlocked and in the same region; it has 1.2 million people to Lesotho's 2.3 million, …".
 */
export function whySimilar(focus: NamedEconomy, other: NamedEconomy): string {
	const shared: string[] = [];
	const differs: string[] = [];
	if (other.landlocked && focus.landlocked) shared.push('also landlocked');
	if (other.landlocked !== focus.landlocked) differs.push(other.landlocked ? 'landlocked' : 'not landlocked');
	if (other.region !== '' && other.region === focus.region) shared.push('in the same region');
	else differs.push('in another region');
	const name = upperFirst(other.in_sentence);
	const numbers: string[] = [];
	if (other.population !== null && focus.population !== null) {
		numbers.push(
			`${formatCompact(other.population)} people to ${focus.in_sentence}’s ${formatCompact(focus.population)}`
		);
	}
	if (other.income !== null && focus.income !== null) {
		numbers.push(
			`${formatCompact(other.income)} dollars of income per person to ${formatCompact(focus.income)}`
		);
	}
	const like = shared.length > 0 ? `${inList(shared)}` : '';
	const unlike = differs.length > 0 ? `${like ? ', though ' : ''}${inList(differs)}` : '';
	return `${name} is ${like}${unlike}${numbers.length > 0 ? `; it has ${inList(numbers)}` : ''}.`;
}
