/** Further indicators of a clause: each with its newest value, its direction and a small chart over the same years. */
import type { Multiple } from '../chart/multiples/model';
import { figure, type Figure } from '../figure/figure';
import type { Source } from '../types';
import { factsOf } from './facts';
import { noteFor } from './note';
import type { Years } from './years';
import { lineModel } from './line-model';
import { sharedYears, type ClauseIndicator } from './priority';
import { markOf } from './status';
import type { Views } from './views';

export function multiplesFigure(
	clause: string,
	indicators: readonly ClauseIndicator[],
	{ views, years, sources }: { views: Views; years: Years; sources: Readonly<Record<string, Source>> }
): Figure {
	const [from, to] = sharedYears(indicators, views, years);
	const cells = indicators.map((indicator): Multiple => {
		const facts = factsOf(indicator, views, years);
		const source = sources[indicator.source_id];
		const isKnown = facts.year !== null;
		return {
			id: indicator.id,
			title: indicator.short_title,
			href: `/indicators/${indicator.id}/`,
			model: { ...lineModel(indicator, views, years), from, to },
			alt: facts.alt,
			value: isKnown ? `${facts.parts.number} ${facts.parts.unit}`.trim() : 'no value',
			when: isKnown ? String(facts.year) : '',
			old: facts.old,
			change: facts.changeSinceStart,
			status: markOf(facts.direction.status),
			rank: facts.shortRanks.join(' · '),
			note: noteFor(indicator.note, views.country.iso3),
			source: source ? `${source.publisher}, ${source.vintage}` : indicator.source_id
		};
	});
	return figure({
		id: 'further',
		title: 'Further indicators',
		measure: `Each for ${views.country.inSentence} beside those it is compared with, all over the same years`,
		chart: { kind: 'multiples', model: { cells, large: 'Show large' } },
		none: 'There are no further indicators.',
		sources: indicators.map(({ source_id }) => sources[source_id]),
		filename: `${clause}-${views.country.iso3}`
	});
}
