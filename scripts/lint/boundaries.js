// Which folder may import from which: the one table that ESLint (enter-rule.js) and the tests read. Plain JavaScript,
// because eslint.config.js is. A path of the table is a folder or a file; "*" is one folder of any name; of several
// that fit a file, the longest counts. Within a folder everything may import everything.

const TYPES = 'src/lib/types.ts';
/** @param {string} names of folders of src/lib, which all know the types too */
const lib = (names) => [TYPES, ...names.split(' ').map((name) => `src/lib/${name}`)];

/** @type {Readonly<Record<string, readonly string[]>>} */
export const MAY_IMPORT = {
	// The product, from the ground up.
	[TYPES]: [],
	'src/lib/style': [],
	'src/lib/series': [TYPES],
	'src/lib/format': [TYPES],
	'src/lib/search': [TYPES],
	'src/lib/ask': lib('search state'),
	'src/lib/state': [TYPES],
	'src/lib/database': [TYPES],
	'src/lib/sql': lib('database'),
	// Tables that readers bring, read in a worker.
	'src/lib/own': lib('state'),
	'src/lib/query': lib('database series'),
	'src/lib/source': lib('database query series'),
	// What a device keeps: it knows nothing of the product.
	'src/lib/offline': [],
	'src/lib/assess': lib('series'),
	'src/lib/words': lib('ask assess format state'),
	'src/lib/chart': lib('format series style'),
	'src/lib/figure': lib('assess chart format series words'),
	// A figure on its way out: pictures, citations, code.
	'src/lib/take': lib('chart figure format style'),
	'src/lib/view': lib('assess chart database figure format own query series source sql state words'),
	// A figure in another site's frame.
	'src/lib/embed': lib('chart figure source state style view words'),
	'src/lib/ui': lib('style'),
	'src/lib/page': lib(
		'ask assess chart figure format offline own search series source sql state style take ui view words'
	),
	'src/lib/server': lib(
		'ask assess chart database embed figure format offline query search series source sql state style take view words'
	),
	'src/routes': lib('chart figure format page server sql state style ui view words'),
	'src/service-worker.ts': ['src/lib/offline'],
	'src/hooks.server.ts': lib('format server'),
	'src/hooks.client.ts': [],

	// What makes its data.
	'scripts/lib': [TYPES],
	'scripts/lint': [],
	'scripts/import/lib': ['scripts/lib', TYPES],
	'scripts/import/*': ['scripts/import/lib', 'scripts/lib', TYPES],
	'scripts/import': ['scripts/import/*', 'scripts/import/lib', 'scripts/lib', TYPES],
	// Importers read what it brings, and the checks of a build stand before it writes.
	'scripts/refresh': [
		...['scripts/import/*', 'scripts/import/lib', 'scripts/import', 'scripts/database'],
		...['scripts/frameworks', 'scripts/lib', TYPES]
	],
	'scripts/database': ['scripts/lib', ...lib('assess database query series')],
	// What pages read of verdicts is written in the form that src/lib/view reads.
	'scripts/frameworks': [
		...['scripts/database', 'scripts/lib'],
		...lib('assess database format query series words view')
	],
	// Outlines of countries, in the form that maps read.
	'scripts/world': ['scripts/lib', ...lib('chart')],
	'scripts/site': [
		...['scripts/database', 'scripts/frameworks', 'scripts/lib'],
		...lib('assess chart database figure format query series source state view words')
	],
	// Tables for an engine beyond one machine.
	'scripts/scale': ['scripts/database', 'scripts/lib', 'src/lib/database'],
	scripts: ['scripts/database', 'scripts/frameworks', 'scripts/lib', 'scripts/site']
};

const PATHS = Object.keys(MAY_IMPORT)
	.sort((a, b) => b.length - a.length)
	.map((path) => ({
		path,
		fits: new RegExp(
			`^${path.replaceAll('.', '\\.').replace('*', '[^/]+')}${path.endsWith('*') ? '/' : '(/|$)'}`
		)
	}));

/**
 * The folder of the table that a file belongs to, null for one outside of it.
 * @param {string} file path from the project's folder, with "/", its ending or not
 * @returns {{ rule: string, folder: string } | null} the line of the table, and the folder itself ("*" filled in)
 */
export function folderOf(file) {
	for (const { path, fits } of PATHS) {
		const found = fits.exec(file);
		if (found) return { rule: path, folder: path.endsWith('*') ? found[0].slice(0, -1) : path };
	}
	return null;
}

/**
 * The arrow that an import would be and the table forbids; null where it is allowed.
 * @param {string} from the file that imports
 * @param {string} to the file that is imported, its ending or not
 * @returns {string | null} such as "src/lib/chart -> src/lib/view"
 */
export function forbidden(from, to) {
	const [a, b] = [folderOf(from), folderOf(to)];
	if (!a || !b || a.folder === b.folder || MAY_IMPORT[a.rule]?.includes(b.rule)) return null;
	return `${a.rule} -> ${b.rule}`;
}
