/** Who has done it before: a fan of histories from today's value, with what is asked and the five nearest by name. */
import { conflictOf } from '../assess/feasibility/conflict';
import type { RowQuestion } from '../assess/frameworks/question';
import type { Verdict } from '../assess/frameworks/verdict';
import { figure, type Figure } from '../figure/figure';
import type { FanModel } from '../chart/fan/model';
import type { UnitOf } from '../format/unit';
import { formatValue } from '../format/value';
import { pastPoints } from '../series/window';
import type { SeriesView } from '../types';
import { precedents } from '../words/en/precedents';
import type { PrecedentFact, PrecedentWords } from '../words/words';
import type { NearestView, PrecedentView } from './precedents';

/** The own past that is drawn before the histories begin. */
const YEARS_BEFORE = 10;
/** A share's target so near to its end is seldom printed by surveys. */
const NEAR_END = 98;

export interface PrecedentSaid {
	figure: Figure;
	/** The record in sentences. */
	said: string;
	/** Which question the verdict answers and which the record; '' where they do not point opposite ways. */
	conflict: string;
}

interface Asked {
	question: RowQuestion;
	verdict: Verdict;
	/** What is measured: "Under-five mortality rate". */
	title: string;
	series: SeriesView | null;
	country: { iso3: string; name: string; inSentence: string };
	/** "sdg-3.2" */
	name: string;
}

export function precedentFigure(
	found: PrecedentView,
	at: Asked,
	words: PrecedentWords = precedents
): PrecedentSaid {
	const { unit } = at.question;
	const fact = factOf(found, at.country.inSentence, unit);
	const conflict = conflictOf(at.verdict, found, at.question);
	const measure = `${at.title}${unit.unit && !at.title.includes(unit.unit) ? ` (${unit.unit})` : ''}`;
	return {
		figure: figure({
			id: `before-${at.name.replace(/[^A-Za-z0-9]/g, '-')}`,
			title: words.title(fact),
			measure,
			chart: { kind: 'fan', model: modelOf(found, at) },
			none: words.said(fact),
			notes: words.notes(fact),
			filename: `before-${at.name}-${at.country.iso3}`,
			method: '/methods/#who-has-done-it-before',
			file: `api/indicators/${encodeURIComponent(found.record?.indicator ?? at.question.indicator)}.csv`
		}),
		said: words.said(fact),
		conflict: conflict ? words.conflict[conflict.kind](conflict.asksForGrowth) : ''
	};
}

function factOf(found: PrecedentView, economy: string, unit: UnitOf): PrecedentFact {
	const { from, target, ends, nearest, record, isModelled } = found;
	const first = nearest[0];
	return {
		...found,
		economy,
		unit,
		years: target[0] - from[0],
		half: ends[1],
		nearest: first ? { name: first.name, ...endsOf(first) } : null,
		isModelled: isModelled === true,
		record: record?.publisher ?? null,
		small: nearest.filter(({ isSmall }) => isSmall).map(({ name }) => name),
		isNearEnd: unit.unit_kind === 'share' && found.better === 'up' && target[1] > NEAR_END
	};
}

function endsOf({ start, values }: NearestView): { from: [number, number]; to: [number, number] } {
	return { from: [start, values[0]!], to: [start + values.length - 1, values.at(-1)!] };
}

function modelOf(
	{ from, target, fan, nearest }: PrecedentView,
	{ question, series, country }: Pick<Asked, 'question' | 'series' | 'country'>
): FanModel {
	const { unit, threshold } = question;
	return {
		unit: unit.unit,
		unitKind: unit.unit_kind,
		decimals: unit.decimals,
		own: {
			id: country.iso3,
			label: country.name,
			points: pastPoints(series, from[0] - YEARS_BEFORE, from[0])
		},
		fan: fan.map(([low, middle, high], after) => ({ after, low, middle, high })),
		histories: nearest.map(({ iso3, name, start, values }) => ({
			id: iso3,
			label: name,
			start,
			values: [...values]
		})),
		target: {
			year: target[0],
			value: target[1],
			label: `${threshold ? 'threshold' : 'target'} ${target[0]}: ${formatValue(target[1], unit)}`
		}
	};
}
