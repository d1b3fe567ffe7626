import type { Framework, FrameworkTarget } from '../../src/lib/assess/frameworks/rule';

/** What a link such as "SDG:3.3", "BPOA:C2" or "MDG:8.1" means. */
export interface Resolved {
	framework: Framework;
	/** The target, the targets of a goal, or those that have an official indicator of that number. */
	targets: FrameworkTarget[];
	kind: 'target' | 'goal' | 'indicator';
}

/**
 * Finds what a link means: a target first, then a goal (which may have no target), then an indicator's number.
 * @returns null when the code or what follows it is nowhere
 */
export function resolveLink(link: string, frameworks: readonly Framework[]): Resolved | null {
	const [code, ...rest] = link.split(':');
	const id = rest.join(':');
	const framework = frameworks.find((each) => each.code === code);
	if (!framework || id === '') return null;
	const target = framework.targets.find((each) => each.id === id);
	if (target) return { framework, targets: [target], kind: 'target' };
	if (framework.goals.some((goal) => goal.id === id))
		return { framework, targets: framework.targets.filter((each) => each.goal === id), kind: 'goal' };
	const numbered = framework.targets.filter((each) => each.indicators.some((row) => row.number === id));
	return numbered.length > 0 ? { framework, targets: numbered, kind: 'indicator' } : null;
}
