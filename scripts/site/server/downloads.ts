/** Downloads of a local build, made when they are asked for. */
import { join } from 'node:path';
import { ROOT } from '../../lib/root';
import { downloads } from '../downloads/all';
import type { Make } from './answer';

const TYPES: Record<string, string> = {
	csv: 'text/csv; charset=utf-8',
	json: 'application/json; charset=utf-8',
	yaml: 'application/yaml; charset=utf-8'
};

/** @param folder a built site with its databases */
export function downloadMaker(folder: string): Make {
	const download = downloads(folder, join(ROOT, 'data'));
	return async (path) => {
		if (!path.startsWith('/api/')) return null;
		const text = await download(path.slice('/api/'.length));
		if (text === null) return null;
		const type = TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
		return { status: 200, headers: { 'content-type': type }, body: Buffer.from(text) };
	};
}
