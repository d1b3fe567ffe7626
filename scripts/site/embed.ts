/**
 * The program of frames in other sites, as one classic script: a frame without an origin of its own may not fetch
 * modules from a host that does not say so.
 */
import { join } from 'node:path';
import { build, type Plugin, type Rollup } from 'vite';
import { ROOT } from '../lib/root.ts';

const NAME = 'virtual:embed-script';
export const EMBED_SCRIPT = 'src/lib/embed/run.ts';

/** The text of the program, bundled. */
export async function embedScript(): Promise<{ code: string; files: string[] }> {
	const made = (await build({
		configFile: false,
		root: ROOT,
		logLevel: 'warn',
		publicDir: false,
		build: {
			write: false,
			target: 'es2022',
			lib: { entry: join(ROOT, EMBED_SCRIPT), formats: ['iife'], name: 'tsoelopele' }
		}
	})) as Rollup.RollupOutput[];
	const [chunk] = made.flatMap(({ output }) => output).filter((one) => one.type === 'chunk');
	if (!chunk) throw new Error(`${EMBED_SCRIPT}: the bundle has no program`);
	return { code: chunk.code, files: chunk.moduleIds };
}

/** `import script from 'virtual:embed-script'`: the text of the program. */
export function embedPlugin(): Plugin {
	return {
		name: 'tsoelopele-embed',
		resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
		async load(id) {
			if (id !== `\0${NAME}`) return undefined;
			const { code, files } = await embedScript();
			for (const file of files) this.addWatchFile(file);
			return `export default ${JSON.stringify(code)};`;
		}
	};
}
