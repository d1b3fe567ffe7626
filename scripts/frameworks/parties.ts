/** Who is bound: a framework judges its members in its years, and nobody else. */
import type { RowQuestion } from '../../src/lib/assess/frameworks/question';
import type {
	Addressees,
	Framework,
	FrameworkIndicator,
	FrameworkTarget
} from '../../src/lib/assess/frameworks/rule';

/** First and last year as a member; no last year while it lasts. */
export type Span = readonly [from: number, to: number | null];
/** group → ISO3 → its years as a member */
export type Parties = ReadonlyMap<string, ReadonlyMap<string, readonly Span[]>>;
/** What the questions here need of the inputs. */
interface Known {
	parties: Parties;
	/** indicator → who has a value of it */
	series?: ReadonlyMap<string, { has: (iso3: string) => boolean }>;
}

/** Whether a framework is about an economy at all: the plan of one country says nothing of another. */
export function isFor({ applies_to: only }: Framework, iso3: string, inputs: Known): boolean {
	return only === undefined || only === iso3 || inputs.parties.has(only);
}

/** Whether an economy was a member of the framework's group in at least one of its years, and reports where that binds. */
export function isParty(framework: Framework, iso3: string, inputs: Known): boolean {
	return isMember(framework.applies_to, iso3, framework.years, inputs) && reports(framework, iso3, inputs);
}

/** Whether a target is asked of a party; of a target without rows nothing else says so. */
export const isAsked = (
	{ applies_to, asked_of }: Pick<FrameworkTarget, 'applies_to' | 'asked_of'>,
	framework: Framework,
	iso3: string,
	inputs: Known
): boolean => asked_of?.not.includes(iso3) !== true && isMember(applies_to, iso3, framework.years, inputs);

function reports({ only_with_data: isOnly, targets }: Framework, iso3: string, { series }: Known): boolean {
	if (!isOnly) return true;
	return targets.some(({ indicators }) => indicators.some((row) => series?.get(row.indicator)?.has(iso3)));
}

/**
 * Whether a row is asked of an economy: a party to the framework, in the years of the row, and in the row's own group.
 * A step that was over before a member joined does not bind it.
 */
export function isBound(
	framework: Framework,
	row: FrameworkIndicator,
	{ baselineYear, deadline }: RowQuestion,
	iso3: string,
	inputs: Known
): boolean {
	const [first, last] = framework.years;
	if (row.asked_of?.not.includes(iso3)) return false;
	const years = [Math.max(first, baselineYear), Math.max(Math.min(last, deadline), first)] as const;
	return (
		isMember(framework.applies_to, iso3, years, inputs) &&
		isMember(row.applies_to, iso3, years, inputs) &&
		reports(framework, iso3, inputs)
	);
}

function isMember(
	addressees: Addressees | undefined,
	iso3: string,
	[first, last]: readonly [number, number],
	inputs: Known
): boolean {
	if (addressees === undefined) return true;
	return [addressees].flat().some((group) => {
		const spans = inputs.parties.get(group)?.get(iso3) ?? [];
		return group === iso3 || spans.some(([from, to]) => from <= last && (to ?? Infinity) >= first);
	});
}
