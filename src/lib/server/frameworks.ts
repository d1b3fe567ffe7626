/** What the site's files step made of the frameworks, for prerendering: pages and browser read the same files. */
import { DEFAULT_COUNTRY } from '../state/base';
import { answer } from '../assess/frameworks/question';
import { economySeries } from '../query/economy-series';
import type { VerdictCounts } from '../view/verdict-counts';
import type { FrameworkIndex, FrameworkView, VerdictFile } from '../view/verdicts';
import { englishVerdicts } from '../words/en/frameworks';
import { said } from '../words/verdict-words';
import { database } from './database';
import { readView } from './views';

export const frameworkIndex = () => readView<FrameworkIndex>('frameworks/index');

/** How many verdicts of which kinds each framework comes to, and what is refused. */
export const verdictCounts = () => readView<VerdictCounts>('frameworks/counts');

export const verdictFile = (iso3 = DEFAULT_COUNTRY) => readView<VerdictFile>(`verdicts/${iso3}`);

/** Newest year with a value of any series that frameworks use: one whose years ended before it is over. */
export function asOf(): number {
	for (const { id } of frameworkIndex().frameworks)
		for (const { rows } of frameworkFile(id)?.targets ?? []) if (rows[0]) return rows[0].question.asOf;
	throw new Error('No framework has a target with a series');
}

/** Null when there is no such framework. */
export function frameworkFile(id: string): FrameworkView | null {
	return frameworkIndex().frameworks.some((each) => each.id === id)
		? readView<FrameworkView>(`frameworks/${id}`)
		: null;
}

/** The default country's verdict on each target's headline row in a sentence: target → sentence. */
export async function sentences(framework: FrameworkView): Promise<Record<string, string>> {
	const verdicts = verdictFile().frameworks[framework.id]?.[framework.method] ?? {};
	const headlines = framework.targets.flatMap((target) => {
		const row = target.rows[verdicts[target.id]?.h ?? -1];
		return row ? [{ id: target.id, question: row.question }] : [];
	});
	const ids = headlines.flatMap(({ question }) => [question.indicator, question.commitmentsOf ?? '']);
	const series = await economySeries(await database(), DEFAULT_COUNTRY, [...new Set(ids)].filter(Boolean));
	return Object.fromEntries(
		headlines.map(({ id, question }) => {
			const verdict = answer(question, series[question.indicator] ?? null, {
				commitments: series[question.commitmentsOf ?? ''] ?? null,
				iso3: DEFAULT_COUNTRY
			});
			return [id, said(englishVerdicts, verdict, question.unit).sentence];
		})
	);
}
