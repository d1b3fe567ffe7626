import { directory as query } from '../query/directory';
import type { Directory } from '../types';
import { database } from './database';

let made: Promise<Directory> | undefined;

/** Economies and groups, read once for all pages. */
export function directory(): Promise<Directory> {
	made ??= database().then(query);
	return made;
}
