/** What a page says of its indicators and flows beside its charts: who published them, and what to mind. */
import type { Source } from '../types';
import type { IndicatorMeta } from './clause';

/** An indicator with what is to be minded of it. */
export type NotedIndicator = IndicatorMeta & { notes: string };

/** The part of a page's data that this is. */
export interface Said<Indicator extends NotedIndicator = NotedIndicator> {
	indicators: Record<string, Indicator>;
	sources: Record<string, Source>;
	/** Trap and source of each kind of flow. */
	kinds: Record<string, { trap: string; source: string }>;
}

/** The source of an indicator. */
export const published = ({ sources, indicators }: Said, id: string): Source | undefined =>
	sources[indicators[id]?.source_id ?? ''];

/** The source of a kind of flow, and what to mind of it. */
export const sourceOf = ({ sources, kinds }: Said, kind: string): Source | undefined =>
	sources[kinds[kind]?.source ?? ''];
export const trap = ({ kinds }: Said, kind: string): string => kinds[kind]?.trap ?? '';

/** Notes of indicators, each once. */
export const notesOf = ({ indicators }: Said, ...ids: string[]): string[] => [
	...new Set(ids.flatMap((id) => indicators[id]?.notes || []))
];

/** The indicators that are known, in the order given. */
export const known = <Indicator extends NotedIndicator>(
	{ indicators }: Said<Indicator>,
	ids: readonly string[]
): Indicator[] => ids.flatMap((id) => indicators[id] ?? []);
