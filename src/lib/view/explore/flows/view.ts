/** Explore of a flow: its parts of the economy in focus, and of those compared, in every chart that fits. */
import { figure } from '../../../figure/figure';
import { shortValue, valueText } from '../../../chart/text';
import { inWindow } from '../../../series/window';
import type { FlowAbout } from '../../../source/indicator-pack';
import type { ExploreKind, ExploreState } from '../../../state/explore';
import type { FlowId } from '../../../state/flow-measures';
import type { Directory } from '../../../types';
import { bodyInSentence, thingInSentence } from '../../../words/en/in-sentence';
import { insteadWords, SCALE_WORDS, zerosLeftOut } from '../../../words/en/explore';
import {
	FLOW_ALONE,
	FLOW_WORDS,
	flowFinding,
	largestOf,
	noFlow,
	notOfFlows,
	reportedByPartners
} from '../../../words/en/flow-measures';
import { TRANSFORM_NAMES } from '../../../words/en/transforms';
import type { Unfit } from '../../../assess/unfit';
import { scaleOf } from '../basis';
import { offersOf } from '../fits';
import { DRAWN } from '../kinds';
import { placesOf, type Place } from '../places';
import type { ExploreView } from '../view';
import { isRest, OTHERS, UNNAMED } from '../../trade/parts';
import { flowChart, sharesOf, type FlowBasis } from './build';
import type { FlowPart, FlowParts } from './parts';

const MOST_DRAWN = 6;
const KINDS: readonly ExploreKind[] = ['line', 'area', 'stacked', 'bars', 'multiples', 'heat'];

export interface FlowQuestion {
	state: ExploreState;
	about: FlowAbout;
	/** Of the focus and of compared economies, in the order of the places; empty where there is nothing. */
	flows: ({ iso3: string } & FlowParts)[];
	directory: Directory;
}

/** What is left beside the parts that have a name: it is drawn, and never told as one of them. */
const isUnnamed = ({ id }: Pick<FlowPart, 'id'>): boolean => isRest(id) || id === UNNAMED;

/** Years asked for, largest sum first and what is left last; equal ones by name. */
function windowed(parts: readonly FlowPart[], state: ExploreState): FlowPart[] {
	return parts
		.map((part) => ({ ...part, points: inWindow(part.points, state) }))
		.filter(({ points }) => points.length > 0)
		.map((part) => ({ part, size: part.points.reduce((sum, { value }) => sum + value, 0) }))
		.sort(
			(a, b) =>
				Number(isUnnamed(a.part)) - Number(isUnnamed(b.part)) ||
				b.size - a.size ||
				(a.part.label < b.part.label ? -1 : 1)
		)
		.map(({ part }) => part);
}

/** Kinds that do not fit, and why. */
function unfitOf(basis: FlowBasis, addsUp: boolean): Partial<Record<ExploreKind, Unfit>> {
	const [focus] = basis.economies;
	const points = focus?.parts.flatMap((part) => part.points) ?? [];
	const isBelow = points.some(({ value }) => value < 0);
	const years = new Set(points.map(({ year }) => year)).size;
	const ofSum: Unfit | null = !addsUp ? { why: 'no-sum' } : isBelow ? { why: 'below-zero' } : null;
	return Object.fromEntries(
		DRAWN.flatMap((kind): [ExploreKind, Unfit][] => {
			if (!KINDS.includes(kind)) return [[kind, { why: 'of-parts' }]];
			if (points.length === 0) return [[kind, { why: 'no-values' }]];
			if (kind === 'area' && years < 2) return [[kind, { why: 'few-years', needs: 2, has: years }]];
			if (kind === 'area' || kind === 'stacked') return ofSum ? [[kind, ofSum]] : [];
			if (kind === 'multiples' && basis.economies.length < 2)
				return [[kind, { why: 'few-places', needs: 2, has: basis.economies.length }]];
			return [];
		})
	);
}

const refusedOf = ({ transform, above, below, order }: ExploreState): string[] => [
	...transform
		.filter(({ kind }) => kind !== 'share')
		.map(({ kind }) => notOfFlows(`“${TRANSFORM_NAMES[kind]}”`)),
	...((above ?? below ?? order) ? [notOfFlows('A limit or an order')] : [])
];

export function flowViews({ state, about, flows, directory }: FlowQuestion) {
	const words = FLOW_WORDS[about.id as FlowId];
	const addsUp = about.id !== 'FLOW.AID.PURPOSES';
	const isShare = addsUp && state.transform.some(({ kind }) => kind === 'share');
	const places = placesOf(state, directory);
	const economies = flows.flatMap(({ iso3, parts }) => {
		const place = places.find(({ kind, code }) => kind === 'economy' && code === iso3);
		const own = windowed(parts, state);
		return place && (own.length > 0 || place.role === 'focus')
			? [{ iso3, label: place.label, parts: isShare ? sharesOf(own) : own }]
			: [];
	});
	const focus = economies[0]?.parts ?? [];
	const years = [...new Set(focus.flatMap(({ points }) => points.map(({ year }) => year)))].sort(
		(a, b) => b - a
	);
	const year = state.year !== null && years.includes(state.year) ? state.year : (years[0] ?? null);
	const mirrored = years.filter((one) =>
		flows.find(({ iso3 }) => iso3 === economies[0]?.iso3)?.mirrored.includes(one)
	);
	const basis: FlowBasis = {
		measure: isShare
			? { unit: '% of the total', unitKind: 'share', decimals: 1 }
			: { unit: about.unit, unitKind: about.unit_kind, decimals: about.decimals },
		...{ heading: words.part, economies, year, isShare, scale: scaleOf(state) },
		most: state.limit ?? MOST_DRAWN
	};
	const unfit = unfitOf(basis, addsUp);
	const fits = KINDS.filter((kind) => DRAWN.includes(kind) && !(kind in unfit));
	const asked = state.chart === 'table' ? 'heat' : state.chart;
	const order = [asked, 'line', 'bars', 'heat'] as const;
	const kind = order.find((one) => one !== null && fits.includes(one)) ?? 'heat';
	const because = asked && unfit[asked];
	const view = (shown: FlowBasis): ExploreView => ({
		figure: figureOf({ state, directory, about, places, basis: shown, kind, mirrored }),
		fitting: { kind, fits, unfit, instead: asked && because ? { of: asked, because } : null },
		offers: offersOf(kind, kind === 'bars' && shown.year !== null),
		...{ about: [about], aside: [], sized: null, ownPlaces: [] },
		places,
		years: kind === 'bars' ? years : [],
		year: kind === 'bars' ? shown.year : null,
		changed: [
			...((state.indicators?.length ?? 0) > 1 ? [FLOW_ALONE] : []),
			...(asked && because ? [insteadWords(asked, because, kind)] : []),
			...refusedOf(state)
		]
	});
	return {
		view: view(basis),
		player:
			kind === 'bars' && years.length > 1
				? {
						years: [...years].reverse(),
						figureAt: (at: number) => view({ ...basis, year: at }).figure,
						momentAt: () => null,
						ready: () => true
					}
				: null
	};
}

interface Shown {
	state: ExploreState;
	directory: Directory;
	about: FlowAbout;
	places: readonly Place[];
	basis: FlowBasis;
	kind: ExploreKind;
	/** Years of the economy in focus that its partners reported and it did not, newest first. */
	mirrored: readonly number[];
}

/** Flows whose parts have names: of countries, bodies and firms. */
const NAMED: readonly FlowId[] = [
	'FLOW.AID.DONORS',
	'FLOW.EXPORTS.PARTNERS',
	'FLOW.IMPORTS.PARTNERS',
	'FLOW.DEBT.CREDITORS'
];

/** What a part is called within a sentence: "the United States", "textiles and clothing". */
function partWords(id: FlowId, { economies }: Directory): (label: string) => string {
	if (!NAMED.includes(id)) return thingInSentence;
	return (label) => economies.find(({ name }) => name === label)?.in_sentence ?? bodyInSentence(label);
}

function figureOf({ directory, about, places, basis, kind, mirrored }: Shown) {
	const words = FLOW_WORDS[about.id as FlowId];
	const [focus] = places;
	const economy = focus?.inSentence ?? '';
	const parts = basis.economies[0]?.parts ?? [];
	const year = basis.year;
	const said = partWords(about.id as FlowId, directory);
	const inYear = parts
		.flatMap(({ id, label, points }) => {
			const value = points.find((point) => point.year === year)?.value;
			return value === undefined ? [] : [{ id, label, value }];
		})
		.sort((a, b) => b.value - a.value);
	const named = inYear.filter((part) => !isUnnamed(part));
	const ranked = named.length > 0 ? named : inYear;
	const [first, second] = ranked.map(({ label, value }) => ({
		label: said(label),
		text: valueText(value, basis.measure)
	}));
	const drawn = Math.min(basis.most, parts.length);
	const isOfLines = kind === 'line' || kind === 'multiples';
	const isPart = isOfLines && drawn < parts.length;
	const isLog = isOfLines && basis.scale === 'log';
	const drawnParts = (kind === 'line' ? basis.economies.slice(0, 1) : basis.economies).flatMap((one) =>
		one.parts.slice(0, basis.most)
	);
	const none = drawnParts.flatMap(({ points }) => points.filter(({ value }) => value <= 0)).length;
	return figure({
		id: 'explore',
		title:
			first && year !== null
				? flowFinding({
						...{ words, economy, year, first, count: ranked.length },
						isPart: inYear.some(({ id }) => id === OTHERS),
						isMirror: mirrored.includes(year),
						second:
							second && ranked[1] ? { ...second, text: shortValue(ranked[1].value, basis.measure) } : null
					})
				: noFlow(about.title, economy),
		measure: [
			`${about.title} (${basis.measure.unit}), ${focus?.label ?? ''}`,
			isOfLines ? SCALE_WORDS[basis.scale] : ''
		]
			.filter(Boolean)
			.join('. '),
		chart: flowChart(basis, kind, about.source.publisher),
		none: noFlow(about.title, economy),
		filename: ['explore', about.id.toLowerCase().replaceAll('.', '-'), kind].join('-'),
		method: '/methods/',
		file: about.folder && focus ? `api/flows/${about.folder}/${focus.code}.csv` : '',
		economy: focus?.code ?? '',
		sources: [about.source],
		notes: [
			isLog && none > 0 ? zerosLeftOut(none) : null,
			isPart ? largestOf(drawn, parts.length, words.parts) : null,
			mirrored.length > 0 ? reportedByPartners(mirrored, focus?.label ?? '') : null,
			basis.isShare ? 'Shares of the sum of all parts in each year; worked out here.' : null,
			about.notes
		]
	});
}
