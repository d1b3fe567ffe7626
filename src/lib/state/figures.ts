/**
 * Which figures of a page are shown as tables, as its address says: `view=table` alone is all of them,
 * `view=table&figures=fdi,money` these, `view=table&figures=-fdi` all but these.
 */
import type { Field } from './codec';

export interface Shown {
	view: 'chart' | 'table';
	/** Null: every figure. */
	figures: readonly string[] | null;
}

/** The figures that stand as tables (or, with a minus before each, as charts); null: every figure. */
export const figures: Field<readonly string[] | null> = {
	initial: null,
	read(texts, { say }, key) {
		const asked = texts.flatMap((text) => text.split(',')).filter((text) => text.trim() !== '');
		const ids = asked.filter((text) => /^-?[A-Za-z][\w.-]*$/.test(text));
		for (const text of asked) if (!ids.includes(text)) say({ kind: 'not-here', key, text });
		return ids.length > 0 ? [...new Set(ids)] : null;
	},
	write: (ids) => (ids && ids.length > 0 ? ids.join(',') : null)
};

export function isTable({ view, figures }: Shown, id: string): boolean {
	if (view === 'chart') return false;
	if (figures === null) return true;
	return isAllBut(figures) ? !figures.includes(`-${id}`) : figures.includes(id);
}

/** The address after one figure is shown as `view`. */
export function withFigure(shown: Shown, id: string, view: 'chart' | 'table'): Shown {
	if (isTable(shown, id) === (view === 'table')) return shown;
	if (shown.view === 'chart') return { view: 'table', figures: [id] };
	const figures = shown.figures ?? [];
	const allBut = shown.figures === null || isAllBut(figures);
	const mark = allBut ? `-${id}` : id;
	const kept = figures.includes(mark) ? figures.filter((one) => one !== mark) : [...figures, mark];
	if (kept.length > 0) return { view: 'table', figures: kept };
	return allBut ? { view: 'table', figures: null } : { view: 'chart', figures: null };
}

const isAllBut = (figures: readonly string[]) => figures[0]?.startsWith('-') ?? false;
