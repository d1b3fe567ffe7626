/**
 * Which figures of a page are shown as tables, as its address says: `view=table` alone is all of them,
 * `view=table&figures=fdi,money` these, `view=table&figures=-fdi` all but these.
 */
export interface Shown {
	view: 'chart' | 'table';
	/** Null: every figure. */
	figures: readonly string[] | null;
}

/** The figures of an address; what is no id is left out. */
export function figuresOf(text: string | null): string[] | null {
	if (text === null) return null;
	return text.split(',').filter((id) => /^-?[A-Za-z][\w.-]*$/.test(id));
}

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
