/** Writes the files that pages fetch, each saying which it is and of which version, and reads them again. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packData, packText } from '../../../src/lib/source/pack';

/**
 * @param name its path below /view without the ending, "economies/LSO"
 * @param digits of numbers, where they are not those of observations
 */
export type PackWriter = (name: string, data: unknown, digits?: number) => void;

/** @param to the folder that becomes /view, its folders made as they are needed */
export function packWriter(to: string, version: string): PackWriter {
	return (name, data, digits) => {
		const file = join(to, `${name}.json`);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, packText(name, version, data, digits));
	};
}

/** Reads what was written. @throws Error when it is not there or of another version */
export type WrittenReader = <T>(name: string) => T;

/** @param from the folder that becomes /view */
export const packReader =
	(from: string, version: string): WrittenReader =>
	<T>(name: string) => {
		const file = join(from, `${name}.json`);
		return packData<T>(readFileSync(file, 'utf8'), file, name, version);
	};
