/** What measures the same stands in one place: behind the likeliest of them, and marked. */
export function byConcept<One extends { concept?: string; edition?: boolean }>(found: readonly One[]): One[] {
	const concepts = new Map<string | One, One[]>();
	for (const one of found) {
		const same = concepts.get(one.concept ?? one);
		if (same) same.push(one);
		else concepts.set(one.concept ?? one, [one]);
	}
	return [...concepts.values()].flatMap(([first, ...others]) => [
		...(first ? [first] : []),
		...others.map((one) => ({ ...one, edition: true }))
	]);
}

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
