/**
 * The messages of verdicts, by name: what a method found goes in; its own word, a sentence and the unit of its pace come
 * out. Apart from the others, because only pages on frameworks say them; a language's are in its `frameworks/index.ts`.
 */
import type { FactOf, Facts, PaceUnit } from '../assess/frameworks/fact';
import type { MethodId } from '../assess/frameworks/method-ids';
import type { Verdict, VerdictStatus, YearAndValue } from '../assess/frameworks/verdict';
import type { Locale } from '../format/locale';
import { formatValue } from '../format/value';
import type { UnitOf } from '../types';

/** A value with its unit, as short as it may stand in a sentence; "–" where there is none. */
export type Show = (value: number | null) => string;

/** One function a message: one sentence or two on what was found, with its numbers. */
export type Sentences<F> = { [Say in keyof F]: (fact: FactOf<F, Say>, show: Show) => string };
/** The method's own word where it hangs on what was found, not on the status alone: "Red, moderately improving". */
export type Labels<F> = { [Say in keyof F]?: (fact: FactOf<F, Say>, status: VerdictStatus) => string };
/** The method's own word for a status: "Target met". */
export type StatusLabels = Partial<Record<VerdictStatus, string>>;

/** What is said of some facts. */
export interface WordsOf<F> {
	/** Marks and words of numbers. */
	locale: Locale;
	sentences: Sentences<F>;
	labels: Labels<F>;
	statuses: Partial<Record<MethodId, StatusLabels>>;
	/** What a pace is counted in: "% a year". */
	pace: (unit: PaceUnit, of: UnitOf) => string;
	/** How values are said that are held against a target whose sign would be misread. */
	inWords?: (target: YearAndValue | null, show: Show) => Show;
	/** Sentences on what is known beside the verdict's own values. */
	beside?: (known: Pick<Verdict, 'later' | 'step'>, isAchieved: boolean, show: Show) => readonly string[];
}

/** What is said of any verdict: a language has all of it. */
export interface VerdictWords extends WordsOf<Facts> {
	statuses: Record<MethodId, StatusLabels>;
}

export interface SaidVerdict {
	label: string;
	sentence: string;
	/** The unit of the pace, '' without one. */
	pace: string;
}

/**
 * A verdict in words.
 * @param unit of the series that was judged
 */
export function said<F, Say extends keyof F>(
	{ locale, sentences, labels, statuses, pace, beside, inWords }: WordsOf<F>,
	{
		fact,
		method,
		status,
		pace_unit,
		target = null,
		later = null,
		step = null
	}: SayableVerdict<FactOf<F, Say>>,
	unit: UnitOf
): SaidVerdict {
	const plain: Show = (value) => formatValue(value, unit, 'tile', locale);
	const show = inWords?.(target, plain) ?? plain;
	const more = beside?.({ later, step }, status === 'achieved', show) ?? [];
	return {
		label: labels[fact.say]?.(fact, status) ?? statuses[method]?.[status] ?? status,
		sentence: [sentences[fact.say](fact, show), ...more].join(' '),
		pace: pace_unit ? pace(pace_unit, unit) : ''
	};
}

type SayableVerdict<Fact> = Pick<Verdict, 'method' | 'status' | 'pace_unit'> &
	Partial<Pick<Verdict, 'target' | 'later' | 'step'>> & { fact: Fact };
