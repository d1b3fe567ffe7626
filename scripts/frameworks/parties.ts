/** Who is bound: a framework judges its members in its years, and nobody else. */
import type { RowQuestion } from '../../src/lib/assess/frameworks/question';
import type { Framework, FrameworkIndicator } from '../../src/lib/assess/frameworks/rule';

/** First and last year as a member; no last year while it lasts. */
export type Span = readonly [from: number, to: number | null];
/** group → ISO3 → its years as a member */
export type Parties = ReadonlyMap<string, ReadonlyMap<string, readonly Span[]>>;
/** What the questions here need of the inputs. */
interface Known {
	parties: Parties;
}

/** Whether a framework is about an economy at all: the plan of one country says nothing of another. */
export function isFor({ applies_to: only }: Framework, iso3: string, inputs: Known): boolean {
	return only === undefined || only === iso3 || inputs.parties.has(only);
}

/** Whether an economy was a member of the framework's group in at least one of its years. */
export function isParty(framework: Framework, iso3: string, inputs: Known): boolean {
	return isMember(framework.applies_to, iso3, framework.years, inputs);
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
	const years = [Math.max(first, baselineYear), Math.max(Math.min(last, deadline), first)] as const;
	return isMember(framework.applies_to, iso3, years, inputs) && isMember(row.applies_to, iso3, years, inputs);
}

function isMember(
	group: string | undefined,
	iso3: string,
	[first, last]: readonly [number, number],
	inputs: Known
): boolean {
	if (group === undefined || group === iso3) return true;
	const spans = inputs.parties.get(group)?.get(iso3) ?? [];
	return spans.some(([from, to]) => from <= last && (to ?? Infinity) >= first);
}
