/** The framework targets that a clause is linked to, with a country's verdict on each. */
import type { UnitOf } from '../format/unit';
import { METHOD_NAMES } from '../words/en/method-names';
import { targetLine, type TargetLine } from './framework-page';
import { LETTERS } from './verdicts';
import type {
	FrameworkEntry,
	FrameworkIndex,
	FrameworkView,
	JudgedTargets,
	TargetVerdict,
	VerdictFile
} from './verdicts';

export interface LinkedFramework {
	id: string;
	short_title: string;
	years: readonly [number, number];
	/** Whether its years ended before the newest values. */
	isOver: boolean;
	method: FrameworkEntry['method'];
	/** The method's name with its publisher. */
	judgedBy: string;
	/** One country's own, by which nobody else is judged. */
	own?: string;
	targets: Pick<TargetLine, 'id' | 'label' | 'check' | 'askedOf' | 'reason' | 'rows'>[];
}

/** With the prerendered country's verdicts. */
export interface LinkedVerdicts extends JudgedTargets {
	/** Newest framework first. */
	frameworks: LinkedFramework[];
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
		.flatMap(({ id, short_title, years, method, own, targets }) => {
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
					...(own ? { own } : {}),
					targets: linked.map((target) => {
						const { id, label, check, askedOf, reason, rows } = targetLine(target, units);
						return { id, label, check, ...(askedOf ? { askedOf } : {}), reason, rows };
					})
				}
			];
		});
}

/** Of a country's verdicts those on some targets. @param links "framework:target" */
export function linkedOf(
	links: readonly string[],
	{ frameworks }: Pick<FrameworkIndex, 'frameworks'>,
	file: VerdictFile
): JudgedTargets {
	const methods = new Map(frameworks.map(({ id, method }) => [id, method]));
	const words: string[] = [];
	const place = (old: number) => {
		const word = file.words[old] ?? '';
		return words.includes(word) ? words.indexOf(word) : words.push(word) - 1;
	};
	const verdicts = [...new Set(links)].flatMap((link) => {
		const [id = '', ...target] = link.split(':');
		const method = methods.get(id);
		const verdict = method && file.frameworks[id]?.[method]?.[target.join(':')];
		if (!verdict) return [];
		return [[link, { ...verdict, ...(verdict.u === undefined ? {} : { u: place(verdict.u) }) }] as const];
	});
	return { verdicts: Object.fromEntries(verdicts), words };
}

type Binding = Pick<LinkedFramework, 'id'> & { targets: readonly { id: string; askedOf?: string[] }[] };

/**
 * Frameworks that bind a country and those that do not, each in their order. One that binds it may have targets that are
 * worded for others.
 * @param verdicts the country's, "framework:target"; a target that it is no party to has none
 */
export function partyTo<One extends Binding>(
	frameworks: readonly One[],
	verdicts: JudgedTargets['verdicts']
): [binding: One[], others: One[]] {
	const binds = ({ id, targets }: One) =>
		targets.some((target) => {
			const verdict = verdicts[`${id}:${target.id}`];
			return verdict && (verdict.s !== LETTERS['not-a-party'] || target.askedOf);
		});
	return [frameworks.filter(binds), frameworks.filter((one) => !binds(one))];
}

/** Whether a target is worded for others than the country. */
export const isAskedOfOthers = (
	{ askedOf }: { askedOf?: string[] },
	verdict: Pick<TargetVerdict, 's'> | undefined
): boolean => askedOf !== undefined && verdict?.s === LETTERS['not-a-party'];
