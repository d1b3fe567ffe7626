/** data/changes.json: what refreshes changed, the newest first. */
import { existsSync, readFileSync } from 'node:fs';
import type { Refresh } from '../../../src/lib/types';

export const CHANGES_FILE = 'changes.json';
/** Two years of months; what is older is in the history of the file. */
const KEPT = 24;

interface Changes {
	refreshes: Refresh[];
}

export const readChanges = (file: string): Refresh[] =>
	existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Changes).refreshes : [];

/** The file's text with one refresh more. */
export const withRefresh = (refresh: Refresh, before: readonly Refresh[]): string =>
	`${JSON.stringify({ refreshes: [refresh, ...before].slice(0, KEPT) } satisfies Changes, null, '\t')}\n`;
