/** What the page of a framework opens with: its targets without the rules, which are fetched when one is opened. */
import { criterionOf } from '../assess/frameworks/criterion';
import type { RowQuestion } from '../assess/frameworks/question';
import { bandOf } from '../assess/frameworks/target';
import type { UnitOf } from '../format/unit';
import type { GroupKind, SeriesView } from '../types';
import type { Band } from './asked';
import type { CountryVerdicts } from './load-verdicts';
import type { FrameworkView, TargetView } from './verdicts';

export interface TargetLine {
	id: string;
	goal: string;
	label: string;
	/** Not confirmed in its source. */
	check: boolean;
	deadline: number;
	/** Names of those whom it is worded for, where it is not asked of all. */
	askedOf?: string[];
	/** Why it has no number, or no data; '' where it has. */
	reason: string;
	rows: TargetRow[];
}

/** Label and unit of a row shown. */
export interface TargetRow {
	label: string;
	unit: UnitOf;
	check: boolean;
	/** Its number is a threshold of this method: it stands in no text of the framework, and nobody promised it. */
	threshold?: RowQuestion['threshold'];
	/** The two ends between which it is to be, where it is to be so by a year. */
	band?: Band;
	/** What counts as everybody, where that is less. */
	metAt?: number;
	/** A criterion that is held to every year, and no target of a last one; of a band its two ends. */
	criterion?: { band: Band };
}

export interface FrameworkPage {
	framework: Omit<FrameworkView, 'targets'>;
	/** Whether its years ended before the newest values. */
	isOver: boolean;
	/** The newest year that any data have. */
	asOf: number;
	targets: TargetLine[];
	country: CountryVerdicts;
	/** The prerendered country's verdicts in sentences, by the default method. */
	sentences: Record<string, string>;
	/** The group whose members the framework concerns, as the page's first choice. */
	group: string;
	groups: { id: string; name: string; kind: GroupKind }[];
	/** Short titles of the frameworks before and after. */
	before: { id: string; short_title: string }[];
	after: { id: string; short_title: string }[];
	ldc: LdcPage | null;
	/** ISO3 → the day ("24 November 2026") on which a member was to leave the group that the framework was made for, not confirmed. */
	leaving: Record<string, string>;
	/** The prerendered country's series of the first thread. */
	threadSeries: SeriesView | null;
}

/** The three criteria at every review: lines of each step, and the country's own values are fetched or prerendered. */
export interface LdcPage {
	/** ISO3 → first and last year as a member, of those who are or were one; no last year while it lasts. */
	members: Record<string, readonly [from: number, to: number | null]>;
	criteria: LdcCriterion[];
}

export interface LdcCriterion {
	id: 'income' | 'hai' | 'evi';
	title: string;
	indicator: string;
	unit: UnitOf;
	/** step → review → line */
	lines: { step: 'inclusion' | 'graduation' | 'income-only'; points: [number, number][] }[];
	/** The prerendered country's values by review. */
	values: [number, number][];
}

/** @param units shared by identity, so that a page carries each once */
export function targetLine(target: TargetView, units: Map<string, UnitOf>): TargetLine {
	const shared = (unit: UnitOf): UnitOf => {
		const key = JSON.stringify(unit);
		if (!units.has(key)) units.set(key, unit);
		return units.get(key)!;
	};
	const noData = target.rows.find(({ noData }) => noData)?.noData ?? '';
	return {
		id: target.id,
		goal: target.goal,
		label: target.label,
		check: target.confidence === 'check',
		deadline: target.deadline,
		...(target.askedOf ? { askedOf: target.askedOf } : {}),
		reason: target.noNumber ?? (target.rows.every(({ question }) => !question.indicator) ? noData : ''),
		rows: target.rows.map(({ label, question, confidence }) => {
			const criterion = criterionOf(question);
			const band =
				criterion || question.rule.kind !== 'range' || question.rule.more_is_fine
					? null
					: bandOf(question.rule);
			return {
				label,
				unit: shared(question.unit),
				check: confidence === 'check',
				...(question.rule.kind === 'universal' && question.rule.met_at !== undefined
					? { metAt: question.rule.met_at }
					: {}),
				...(band ? { band } : {}),
				...(question.threshold ? { threshold: question.threshold } : {}),
				...(criterion && { criterion })
			};
		})
	};
}
