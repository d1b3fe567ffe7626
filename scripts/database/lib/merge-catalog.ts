import type { Aggregate, Indicator, Tie } from '../../../src/lib/types';
import type { Problems } from '../../lib/problems';
import { guessSubject } from './guess-subject';
import type { Data } from './read-data';
import type { ImportedIndicatorRow } from './shapes';
import { uniqueRows } from './unique-rows';

/** An indicator before its observations are counted. */
export type CatalogIndicator = Omit<Indicator, 'first_year' | 'last_year' | 'observations' | 'economies'>;

/** The importers' indicators with what data/catalog/ says of them laid over. */
export function mergeCatalog(data: Data, problems: Problems): { indicator: CatalogIndicator[]; tie: Tie[] } {
	const rows = uniqueRows(
		data.indicators.map(({ file, line, row, source }) => ({ file, line, row: { ...row, source } })),
		(row) => row.id,
		problems
	);
	const byId = new Map(rows.map((row) => [row.id, asIndicator(row, row.source)]));
	override(data, byId, problems);
	nameSubjects(data, byId, problems);
	const tie = joinTies(data, byId, problems);
	return { indicator: [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), tie };
}

function asIndicator(row: ImportedIndicatorRow, source: string): CatalogIndicator {
	return {
		id: row.id,
		source_id: source,
		series: row.series,
		dimensions: row.dimensions,
		is_lead: row.is_lead,
		title: row.title,
		short_title: row.short_title || row.title,
		subject: '',
		plural: false,
		unit: row.unit,
		unit_kind: row.unit_kind,
		direction: row.direction,
		ideal: row.ideal,
		topic: row.topic,
		definition: row.definition,
		notes: row.notes,
		decimals: row.decimals,
		aggregate: (row.aggregate || 'median') as Aggregate,
		tie_id: '',
		tie_default: false,
		tie_scale: 1
	};
}

function override({ overrides }: Data, byId: Map<string, CatalogIndicator>, problems: Problems): void {
	const overridden = new Map<string, string>();
	for (const file of overrides) {
		for (const [id, said] of Object.entries(file.value)) {
			const line = file.lineOf([id]);
			const indicator = byId.get(id);
			const earlier = overridden.get(id);
			if (earlier)
				problems.add(file.file, line, `expected each indicator once, and ${id} is in ${earlier} too`);
			else if (!indicator)
				problems.add(file.file, line, `expected an indicator of data/observations, found ${id}`);
			else byId.set(id, laidOver(indicator, said));
			overridden.set(id, file.file);
			const merged = byId.get(id);
			if (merged?.direction === 'to' && merged.ideal === null)
				problems.add(file.file, line, `${id}: expected ideal, because its direction is "to"`);
		}
	}
}

/** A new title without a new short title is the short title too. */
function laidOver(indicator: CatalogIndicator, said: Partial<CatalogIndicator>): CatalogIndicator {
	const short_title =
		said.short_title ??
		(said.title && indicator.short_title === indicator.title ? said.title : indicator.short_title);
	return { ...indicator, ...said, short_title };
}

/** What a sentence calls each: guessed from its title, or as data/catalog/subjects.csv says. */
function nameSubjects({ subjects }: Data, byId: Map<string, CatalogIndicator>, problems: Problems): void {
	const said = new Map(uniqueRows(subjects, (row) => row.id, problems).map((row) => [row.id, row]));
	for (const { file, line, row } of subjects) {
		if (!byId.has(row.id))
			problems.add(file, line, `expected an indicator of data/observations, found ${row.id}`);
	}
	for (const [id, indicator] of byId) {
		const { subject, plural } =
			said.get(id) ?? guessSubject(indicator.short_title || indicator.title, indicator);
		byId.set(id, { ...indicator, subject, plural });
	}
}

function joinTies({ ties }: Data, byId: Map<string, CatalogIndicator>, problems: Problems): Tie[] {
	if (!ties) return [];
	const tie = uniqueRows(
		ties.value.map((row, i) => ({ file: ties.file, line: ties.lineOf([i, 'id']), row })),
		(row) => row.id,
		problems
	);
	ties.value.forEach(({ id, default: chosen, indicators }, i) => {
		if (!indicators.some((member) => member.indicator === chosen))
			problems.add(
				ties.file,
				ties.lineOf([i, 'default']),
				`expected the default ${chosen} among the indicators`
			);
		indicators.forEach(({ indicator: member, scale }, j) => {
			const line = ties.lineOf([i, 'indicators', j]);
			const indicator = byId.get(member);
			if (!indicator)
				problems.add(ties.file, line, `expected an indicator of data/observations, found ${member}`);
			else if (indicator.tie_id !== '')
				problems.add(ties.file, line, `expected ${member} in one tie, and it is in ${indicator.tie_id} too`);
			else byId.set(member, { ...indicator, tie_id: id, tie_default: member === chosen, tie_scale: scale });
		});
	});
	return tie.map(({ id, title, reason }) => ({ id, title, reason }));
}
