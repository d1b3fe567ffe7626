/** An entry of data/sources.yaml, changed as text, so that what people wrote around it stays as it is. */
import { PlainFault } from '../lib/main';

interface State {
	vintage: string;
	/** YYYY-MM-DD */
	retrieved: string;
	citation: string;
}

const quoted = (text: string): string =>
	/^[A-Za-z0-9][A-Za-z0-9 .,;()%/-]*$/.test(text) && /[A-Za-z]/.test(text)
		? text
		: `'${text.replaceAll("'", "''")}'`;

/**
 * The file's text with the state of one source set.
 * @param text data/sources.yaml
 * @throws PlainFault when the source has no entry, or its entry lacks one of the keys
 */
export function withState(text: string, source: string, state: State): string {
	const lines = text.split('\n');
	const from = lines.indexOf(`- id: ${source}`);
	if (from < 0) throw new PlainFault(`data/sources.yaml has no entry "- id: ${source}".`);
	const next = lines.findIndex((line, index) => index > from && line.startsWith('- '));
	const to = next < 0 ? lines.length : next;
	const values = {
		vintage: quoted(state.vintage),
		retrieved: `'${state.retrieved}'`,
		citation: quoted(state.citation)
	};
	for (const [key, value] of Object.entries(values)) {
		const at = lines.findIndex((line, index) => index > from && index < to && line.startsWith(`  ${key}:`));
		if (at < 0) throw new PlainFault(`data/sources.yaml, entry ${source}: expected a line "  ${key}: …".`);
		lines[at] = `  ${key}: ${value}`;
	}
	return lines.join('\n');
}

/** The file's text with an entry that it does not have yet, at its end. @param entry the entry's own text */
export function withEntry(text: string, source: string, entry: string): string {
	if (text.split('\n').includes(`- id: ${source}`)) return text;
	return `${text.trimEnd()}\n\n${entry.trim()}\n`;
}
