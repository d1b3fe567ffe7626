/**
 * Files of indicators that the address of Explore names. A guess from its plain text; a series of the reader's own has none,
 * and its id is told to no host.
 * Written so that its text alone runs in a page before any program is here: it uses nothing from outside of itself.
 * @param search "?indicators=SP.DYN.LE00.IN&chart=map"
 */
export function indicatorFiles(search: string): string[] {
	const asked = new URLSearchParams(search);
	const ids = (asked.get('indicators') ?? '').split(',').filter((id) => /^[A-Za-z][\w.]*$/.test(id));
	const isDots = ids.length === 2 && [null, 'scatter'].includes(asked.get('chart'));
	// People, for those who ask for no other size of dots.
	const size = isDots && !asked.has('size') ? ['SP.POP.TOTL'] : [];
	return [...ids.filter((id) => !/^own\./i.test(id)).slice(0, 5), ...size];
}
