/**
 * The program of frames in other sites, as one classic script: a frame without an origin of its own may not fetch
 * modules from a host that does not say so.
 */
import { join } from 'node:path';
import { build, type Plugin, type Rollup } from 'vite';
import { ROOT } from '../lib/root.ts';

/** What a page imports: the program that it gets the text of, and what the program is called in a frame's window. */
const SCRIPTS: Readonly<Record<string, { entry: string; name: string }>> = {
	'virtual:embed-script': { entry: 'src/lib/embed/run.ts', name: 'tsoelopele' },
	'virtual:embed-script/explore': { entry: 'src/lib/embed/explore-run.ts', name: 'tsoelopele' },
	'virtual:embed-script/map': { entry: 'src/lib/embed/explore-map.ts', name: 'tsoelopeleMap' },
	'virtual:embed-script/flows': { entry: 'src/lib/embed/explore-flows.ts', name: 'tsoelopeleFlows' }
};
export const EMBED_SCRIPTS = Object.values(SCRIPTS).map(({ entry }) => entry);

/** The text of a program, bundled. */
async function embedScript({
	entry,
	name
}: (typeof SCRIPTS)[string]): Promise<{ code: string; files: string[] }> {
	const made = (await build({
		configFile: false,
		root: ROOT,
		logLevel: 'warn',
		publicDir: false,
		build: {
			write: false,
			target: 'es2022',
			lib: { entry: join(ROOT, entry), formats: ['iife'], name }
		}
	})) as Rollup.RollupOutput[];
	const [chunk] = made.flatMap(({ output }) => output).filter((one) => one.type === 'chunk');
	if (!chunk) throw new Error(`${entry}: the bundle has no program`);
	return { code: chunk.code, files: chunk.moduleIds };
}

/** `import script from 'virtual:embed-script'`: the text of a program. */
export function embedPlugin(): Plugin {
	return {
		name: 'tsoelopele-embed',
		resolveId: (id) => (id in SCRIPTS ? `\0${id}` : undefined),
		async load(id) {
			const script = id.startsWith('\0') ? SCRIPTS[id.slice(1)] : undefined;
			if (script === undefined) return undefined;
			const { code, files } = await embedScript(script);
			for (const file of files) this.addWatchFile(file);
			return `export default ${JSON.stringify(code)};`;
		}
	};
}
