import { readFileSync } from 'node:fs';
import type { Refresh } from '../types';

/** What refreshes changed, the newest first, from data/changes.json; none where there was none yet. */
export const refreshes = (): Refresh[] =>
	(JSON.parse(readFileSync('data/changes.json', 'utf8')) as { refreshes: Refresh[] }).refreshes;
