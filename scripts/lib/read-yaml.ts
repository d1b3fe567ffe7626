import { readFileSync } from 'node:fs';
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import type { Problems } from './problems';

export type Path = readonly PropertyKey[];

/** A checked YAML file that still knows on which line each of its parts stands. */
export interface Located<T> {
	file: string;
	value: T;
	/** The line (from 1) of the part at a path, or of the nearest part around it that exists. */
	lineOf(path: Path): number;
}

/**
 * Reads a YAML file and checks its shape.
 * @param name how messages call the file
 * @returns null when the file has faults, which are added to problems
 */
export function readYaml<T>(
	file: string,
	name: string,
	shape: z.ZodType<T>,
	problems: Problems
): Located<T> | null {
	const lines = new LineCounter();
	const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines });
	// All further errors follow from the first.
	const [error] = document.errors;
	if (error) {
		const [text = error.message] = error.message.split(' at line ');
		problems.add(
			name,
			lines.linePos(error.pos[0]).line,
			`expected well-formed YAML: ${text} (the fault may stand a line above)`
		);
		return null;
	}
	const lineOf = (path: Path): number => lineAt(document, lines, path);
	const checked = shape.safeParse(document.toJS());
	if (checked.success) return { file: name, value: checked.data, lineOf };
	for (const issue of checked.error.issues) {
		problems.add(name, lineOf(issue.path), `${pathText(issue.path)}${issue.message}`);
	}
	return null;
}

function lineAt(document: Document, lines: LineCounter, path: Path): number {
	for (let length = path.length; length > 0; length--) {
		const around = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
		const last = path[length - 1];
		const node = isMap(around)
			? around.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(last))?.key
			: isSeq(around)
				? around.items[Number(last)]
				: undefined;
		if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
	}
	return 1;
}

/** "indicators.0.id: ", or nothing for the file as a whole. */
export function pathText(path: Path): string {
	return path.length === 0 ? '' : `${path.map(String).join('.')}: `;
}
