import { linkedFrameworks, linkedOf, type LinkedVerdicts } from '../view/linked-verdicts';
import { asOf, frameworkFile, frameworkIndex, verdictFile } from './frameworks';

/** What a clause's links come to for the country that pages are prerendered with. */
export function linkedVerdictsOf(clause: string): LinkedVerdicts {
	const links = frameworkIndex().clauses[clause] ?? [];
	const ids = new Set(links.map((link) => link.split(':')[0] ?? ''));
	const frameworks = linkedFrameworks(
		links,
		[...ids].flatMap((id) => frameworkFile(id) ?? []),
		asOf()
	);
	return { frameworks, ...linkedOf(links, frameworkIndex(), verdictFile()) };
}
