/** Which programs every page begins with: all that its frame imports, and what pages that rest need until they are touched. */

/** What of a bundler's context is asked. */
interface Modules {
	getModuleInfo(id: string): { importers: readonly string[] } | null;
}

const FRAME =
	/src[\\/](routes[\\/]\+(layout|error)\.(svelte|ts)|lib[\\/]page[\\/]island[\\/](Island\.svelte|load\.ts))$/;

const known = new Map<string, boolean>();

/** The name of the one chunk for modules of the frame, null for all others. */
export function shellOnly(id: string, modules: Modules): string | null {
	return isOfFrame(id, modules, new Set()) ? 'shell' : null;
}

function isOfFrame(id: string, modules: Modules, passed: Set<string>): boolean {
	const before = known.get(id);
	if (before !== undefined) return before;
	if (passed.has(id)) return false;
	passed.add(id);
	const isOf =
		FRAME.test(id) ||
		(modules.getModuleInfo(id)?.importers ?? []).some((importer) => isOfFrame(importer, modules, passed));
	// What was passed on the way to a "no" may still be reached from elsewhere.
	if (isOf || passed.size === 1) known.set(id, isOf);
	return isOf;
}
