/**
 * The circles of a graph: groups of nodes that each reach all others of their group, and a node that names itself.
 * Tarjan, "Depth-first search and linear graph algorithms" (SIAM Journal on Computing 1, 1972).
 * @param arrows node → the nodes it points to
 * @returns each circle's nodes sorted, circles by their first node
 */
export function circlesOf(arrows: ReadonlyMap<string, readonly string[]>): string[][] {
	const order = new Map<string, number>();
	const lowest = new Map<string, number>();
	const open: string[] = [];
	const circles: string[][] = [];

	function visit(node: string): number {
		const own = order.size;
		order.set(node, own);
		lowest.set(node, own);
		open.push(node);
		for (const next of arrows.get(node) ?? []) {
			const reach = order.has(next) ? (open.includes(next) ? order.get(next)! : own) : visit(next);
			lowest.set(node, Math.min(lowest.get(node)!, reach));
		}
		if (lowest.get(node) === own) {
			const group = open.splice(open.indexOf(node));
			if (group.length > 1 || arrows.get(node)?.includes(node)) circles.push(group.sort());
		}
		return lowest.get(node)!;
	}

	for (const node of arrows.keys()) if (!order.has(node)) visit(node);
	return circles.sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
}
