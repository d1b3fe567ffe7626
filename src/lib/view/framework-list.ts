import { upperFirst } from '../format/upper-first';
import type { CountryVerdicts } from './load-verdicts';
import { isJudged, type FrameworkEntry, type VerdictFile } from './verdicts';

/** A status letter for each target of each framework, by its default method. */
export interface Letters {
	country: CountryVerdicts['country'];
	byFramework: Record<string, string>;
}

/** Frameworks made for another country are absent. */
export function defaultLetters(
	frameworks: readonly Pick<FrameworkEntry, 'id' | 'method'>[],
	file: VerdictFile
): Record<string, string> {
	return Object.fromEntries(
		frameworks.flatMap(({ id, method }) => {
			const targets = file.frameworks[id]?.[method];
			return targets
				? [
						[
							id,
							Object.values(targets)
								.map(({ s }) => s)
								.join('')
						]
					]
				: [];
		})
	);
}

/** "Of the 14 targets that can be judged, Lesotho met or is on track for 3." computed from status letters. */
export function tally(letters: string): { judged: number; good: number; all: number } {
	const judged = [...letters].filter(isJudged);
	return {
		judged: judged.length,
		good: judged.filter((letter) => letter === 'a' || letter === 't').length,
		all: letters.length
	};
}

/**
 * A framework's standing as a finding: who, how many, of how many.
 * @param country as within a sentence: "the United States"
 */
export function standing(country: string, letters: string, isOver: boolean): string {
	const { judged, good, all } = tally(letters);
	if (judged === 0) return `None of the ${all} targets of this framework can be judged for ${country}`;
	const name = upperFirst(country);
	const verb = isOver ? 'met' : 'has met or is on track for';
	const ofAll = judged < all ? `, of ${all} in all` : '';
	const only = `the only target that can be judged${ofAll}`;
	if (judged === 1)
		return good === 1
			? `${name} ${verb} ${only}`
			: isOver
				? `${name} did not meet ${only}`
				: `${name} has not met, and is not on track for, ${only}`;
	const some = good === 0 ? 'none' : good === judged ? `all ${judged}` : String(good);
	const of = some.startsWith('all') ? '' : ` of the ${judged}`;
	return `${name} ${verb} ${some}${of} targets that can be judged${ofAll}`;
}
