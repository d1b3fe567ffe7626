/**
 * The browser's database engine, packed: 34 MB as it is, more than a free host takes as one file, and sent as it is
 * by hosts that do not compress. src/lib/database/wasm.ts unpacks it.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { ROOT } from '../lib/root.ts';

const NAME = 'virtual:packed-engine';
const require = createRequire(import.meta.url);

/** The packed file, made unless it is there. Its name has the package's version. */
export function packedEngine(): string {
	const engine = require.resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
	const { version } = JSON.parse(readFileSync(join(dirname(engine), '../package.json'), 'utf8')) as {
		version: string;
	};
	const packed = join(ROOT, '.cache/engine', version, `${basename(engine)}.gz`);
	if (!existsSync(packed)) {
		mkdirSync(dirname(packed), { recursive: true });
		const part = `${packed}.${process.pid}.part`;
		writeFileSync(part, gzipSync(readFileSync(engine), { level: 9 }));
		renameSync(part, packed);
	}
	return packed;
}

/** `import url from 'virtual:packed-engine'`: where the packed engine is. */
export function enginePlugin(): Plugin {
	return {
		name: 'tsoelopele-engine',
		// The engine is asked for by its worker, and workers are built with plugins of their own.
		config: () => ({ worker: { plugins: () => [enginePlugin()] } }),
		resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
		load: (id) =>
			id === `\0${NAME}` ? `export { default } from ${JSON.stringify(`${packedEngine()}?url`)};` : undefined
	};
}
