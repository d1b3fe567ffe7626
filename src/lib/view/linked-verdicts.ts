/** The framework targets that a clause is linked to, with a country's verdict on each. */
import type { UnitOf } from '../format/unit';
import { METHOD_NAMES } from '../words/en/method-names';
import { targetLine, type TargetLine } from './framework-page';
import type { FrameworkEntry, FrameworkView, TargetVerdict, VerdictFile } from './verdicts';

export interface LinkedFramework {
	id: string;
	short_title: string;
	years: readonly [number, number];
	/** Whether its years ended before the newest values. */
	isOver: boolean;
	method: FrameworkEntry['method'];
	/** The method's name with its publisher. */
	judgedBy: string;
	targets: Pick<TargetLine, 'id' | 'label' | 'check' | 'reason' | 'rows'>[];
}

export interface LinkedVerdicts {
	/** Newest framework first. */
	frameworks: LinkedFramework[];
	/** The prerendered country's: "framework:target" → verdict, with the words they point to. */
	verdicts: Record<string, TargetVerdict>;
	words: string[];
}

/**
 * @param links "framework:target"
 * @param asOf newest year with a value of any series that frameworks use
 */
export function linkedFrameworks(
	links: readonly string[],
	frameworks: readonly FrameworkView[],
	asOf: number
): LinkedFramework[] {
	const units = new Map<string, UnitOf>();
	return [...frameworks]
		.sort((a, b) => b.years[0] - a.years[0])
		.flatMap(({ id, short_title, years, method, targets }) => {
			const linked = targets.filter((target) => links.includes(`${id}:${target.id}`));
			if (linked.length === 0) return [];
			return [
				{
					id,
					short_title,
					years,
					isOver: years[1] < asOf,
					method,
					judgedBy: METHOD_NAMES[method].listed,
					targets: linked.map((target) => {
						const { label, check, reason, rows } = targetLine(target, units);
						return { id: target.id, label, check, reason, rows };
					})
				}
			];
		});
}

/** A country's verdicts on the linked targets, by each framework's default method. */
export function linkedVerdicts(
	frameworks: readonly LinkedFramework[],
	file: VerdictFile
): Record<string, TargetVerdict> {
	return Object.fromEntries(
		frameworks.flatMap(({ id, method, targets }) =>
			targets.flatMap((target) => {
				const verdict = file.frameworks[id]?.[method]?.[target.id];
				return verdict ? [[`${id}:${target.id}`, verdict]] : [];
			})
		)
	);
}
