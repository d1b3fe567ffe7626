/** The likeliest stand first whatever they are; below, each section is in one piece, the one with the likeliest first. */
export function inSections<One extends { section: string }>(
	found: readonly One[],
	first = { count: 0, section: '' }
): One[] {
	const best = found.slice(0, first.count).map((one) => ({ ...one, section: first.section }));
	const rest = found.slice(first.count);
	const sections = [...new Set(rest.map(({ section }) => section))];
	return [...best, ...sections.flatMap((section) => rest.filter((one) => one.section === section))];
}
