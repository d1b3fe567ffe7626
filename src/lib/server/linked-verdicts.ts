import { linkedFrameworks, linkedVerdicts, type LinkedVerdicts } from '../view/linked-verdicts';
import type { TargetVerdict } from '../view/verdicts';
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
	const file = verdictFile();
	const verdicts = linkedVerdicts(frameworks, file);
	return { frameworks, ...ownWords(verdicts, file.words) };
}

/** Of the country's words those that these verdicts use. */
function ownWords(verdicts: Record<string, TargetVerdict>, words: readonly string[]) {
	const own: string[] = [];
	const place = (old: number) => {
		const word = words[old] ?? '';
		return own.includes(word) ? own.indexOf(word) : own.push(word) - 1;
	};
	return {
		verdicts: Object.fromEntries(
			Object.entries(verdicts).map(([key, verdict]) => [
				key,
				{
					...verdict,
					...(verdict.u === undefined ? {} : { u: place(verdict.u) })
				}
			])
		),
		words: own
	};
}
