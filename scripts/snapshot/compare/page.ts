/** All differences between two snapshots of a page. */
import { blockChanges } from './blocks';
import type { Change } from './change';
import { parsePage } from './parse';
import { sentenceChanges } from './sentences';

/** @param before, after the text of the page's files; null where a snapshot does not have the page */
export function pageChanges(before: string | null, after: string | null): Change[] {
	if (before === after) return [];
	const [old, now] = [parsePage(before ?? ''), parsePage(after ?? '')];
	const { path, economy } = before === null ? now : old;
	const about = { path, economy, times: 1 };
	if (before === null || after === null) {
		const name = `the page is only in the snapshot ${before === null ? 'after' : 'before'}`;
		return [{ ...about, kind: 'page', figure: '', name, before: before && path, after: after && path }];
	}
	return [...sentenceChanges(old.sentences, now.sentences), ...blockChanges(old.blocks, now.blocks)].map(
		(change) => ({ ...about, ...change })
	);
}
