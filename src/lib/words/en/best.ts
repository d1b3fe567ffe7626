import { inList } from '../../format/list';
import { ordinal } from '../../format/ordinal';
import type { BestFact } from '../words';

/**
 * "Angola improved most in SADC between 2000 and 2024; Lesotho is 8th of 16". Who did not move by much has no place of its
 * own: it shares it with all others that stood still.
 */
export function best(fact: BestFact): string {
	const { group: name, from, to, first, isStill, isNeutral, focus, only } = fact;
	const years = `between ${from} and ${to}`;
	const now = leading(fact);
	const span = only === null ? `in ${name} ${years}` : `${years} among the ${only} in ${name} with data`;
	if (isStill) return `Nothing changed ${span}${now}`;
	if (!first) return `Nobody ${isNeutral ? 'rose' : 'improved'} by much ${span}${now}`;
	const place = focus && !first.isFocus ? `; ${focus.name} ${stands(focus)}` : '';
	return `${first.name} ${isNeutral ? 'rose' : 'improved'} most ${span}${place}${now}`;
}

function stands({ isStill, isSmall, place, of }: NonNullable<BestFact['focus']>): string {
	if (isStill) return 'did not change';
	return isSmall ? 'hardly changed' : `is ${ordinal(place)} of ${of}`;
}

/** "; lowest in 2024: Comoros, DR Congo and Madagascar", "; 6 members share the highest value". */
function leading({ leads, to }: BestFact): string {
	if (!leads) return '';
	return leads.names.length > 0
		? `; ${leads.end} in ${to}: ${inList(leads.names)}`
		: `; ${leads.shared} members share the ${leads.end} value`;
}
