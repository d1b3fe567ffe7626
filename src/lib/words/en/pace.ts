/** A verdict's pace, in English. */
import { formatNumber, NBSP } from '../../format/number';
import type { ArrivalFact, LateFact, PaceFact, PaceWords } from '../pace-words';
import { laterWords, stepWords } from './frameworks/beside';
import { tooFar } from './frameworks/pieces';

const bare = (value: number) => formatNumber(value, Math.abs(value) < 0.995 ? 2 : 1);

function pace(fact: PaceFact): string {
	const { step, arrival, later, missed, show } = fact;
	const said = step ? ofStep(fact, step) : ofPace(fact);
	if (missed) said.unshift(`missed by ${missed.isPoints ? number(missed.by, 'points') : show(missed.by)}`);
	if (arrival) said.push(arrivalWords(arrival));
	if (later) said.push(laterWords(later, later.isAchieved, show));
	return said.filter(Boolean).join('; ');
}

const number = (value: number, unit: string) => `${bare(value)}${NBSP}${unit}`.trim();

function ofStep({ needs, unit, show }: PaceFact, step: NonNullable<PaceFact['step']>): string[] {
	return [
		needs === null ? '' : `needs ${number(needs, unit)}`,
		`nearly all in one step, ${stepWords(step, show)}`
	];
}

function ofPace({ needs, gets, unit, asks, years }: PaceFact): string[] {
	const ofYears = years ? ` (${years[0]} to ${years[1]})` : '';
	if (needs === null) return gets === null ? [] : [`pace ${number(gets, unit)}${ofYears}`];
	if (asks === 'rule')
		return [
			`pace ${number(gets ?? 0, unit)}${ofYears}`,
			`the rule asks for ${number(needs, unit)}, not for the target`
		];
	const asked = `needs ${number(needs, unit)}${asks === 'less-by-rule' ? ' (the rule allows a little less)' : ''}`;
	if (gets === null) return [asked];
	// The wrong way is told by a sign that both have.
	return [`${asked}, gets ${gets > 0 && needs < 0 ? '+' : ''}${bare(gets)}${ofYears}`];
}

function arrivalWords(fact: ArrivalFact): string {
	switch (fact.says) {
		case 'met':
			return `met since ${fact.year}`;
		case 'away':
			return fact.isClosed ? 'that pace did not lead there' : 'this pace does not lead there';
		case 'too-far':
			return tooFar(fact.years);
		case 'arrives':
			return `at this pace in ${fact.year}`;
		case 'would': {
			const would = `that pace would have come there in ${fact.year}`;
			return fact.isNewest ? `${would}, and no newer value is known` : would;
		}
	}
}

const late = ({ arrives, deadline }: LateFact): string =>
	`on track by its rule, but ${
		arrives === null
			? 'this pace does not lead to the target'
			: `at this pace it comes in ${arrives}, not by ${deadline}`
	}`;

const lateHint = ({ arrives, deadline }: LateFact): string =>
	`by its rule; ${
		arrives === null ? 'this pace does not lead there' : `at this pace in ${arrives}, not by ${deadline}`
	}`;

export const paceEnglish: PaceWords = { pace, late, lateHint };
