/** Writes the files that pages fetch, each saying which it is and of which version. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packText } from '../../../src/lib/source/pack';

/** @param name its path below /view without the ending, "economies/LSO" */
export type PackWriter = (name: string, data: unknown) => void;

/** @param to the folder that becomes /view, its folders made as they are needed */
export function packWriter(to: string, version: string): PackWriter {
	return (name, data) => {
		const file = join(to, `${name}.json`);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, packText(name, version, data));
	};
}
