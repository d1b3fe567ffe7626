/** The software of others that the site hands to browsers, with its licences, as its packages say. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Software {
	name: string;
	version: string;
	/** As the package names it: "MIT". */
	licence: string;
	/** Where the package lives; '' where it does not say. */
	url: string;
	/** Where its files are, from the project's folder. */
	folder: string;
}

interface Locked {
	version?: string;
	dependencies?: Record<string, string>;
}

/** Parts of these run in browsers, though the build alone asks for them. */
const ALSO = ['svelte', '@sveltejs/kit'];
/** What only the build runs; its packages are no part of what is sent. */
const ONLY_TYPES = /^@types\//;

const readJson = <T>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T;

/**
 * Every package that what is sent is made of, each once, by name: those of `dependencies` with all that they ask for, and
 * the two that the pages' programs are built on.
 * @throws Error when a package of the lock file is not installed
 */
export function software(): Software[] {
	const { packages } = readJson<{ packages: Record<string, Locked> }>('package-lock.json');
	const found = new Map<string, Software>();
	const visit = (name: string, from: string, isDeep: boolean) => {
		if (ONLY_TYPES.test(name)) return;
		const folder = placeOf(name, from, packages);
		if (!folder || found.has(folder)) return;
		found.set(folder, read(folder));
		if (isDeep)
			for (const next of Object.keys(packages[folder]?.dependencies ?? {})) visit(next, folder, true);
	};
	for (const name of Object.keys(packages['']?.dependencies ?? {})) visit(name, '', true);
	for (const name of ALSO) visit(name, '', false);
	// One version may stand in two places.
	const once = new Map([...found.values()].map((one) => [`${one.name} ${one.version}`, one]));
	return [...once.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Where Node finds a package: beside the one that asks, or further out. */
function placeOf(name: string, from: string, packages: Record<string, Locked>): string | null {
	for (let folder = from; ; folder = folder.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
		const place = `${folder ? `${folder}/` : ''}node_modules/${name}`;
		if (place in packages) return place;
		if (folder === '') return null;
	}
}

interface Package {
	name: string;
	version: string;
	license?: string | { type: string };
	licenses?: { type: string }[];
	homepage?: string;
	repository?: string | { url: string };
}

function read(folder: string): Software {
	const { name, version, license, licenses, homepage, repository } = readJson<Package>(
		join(folder, 'package.json')
	);
	const licence =
		typeof license === 'object' ? license.type : (license ?? licenses?.map(({ type }) => type).join(' or '));
	const address = homepage ?? (typeof repository === 'object' ? repository.url : repository) ?? '';
	return {
		...{ name, version, folder },
		licence: licence || 'see its text',
		url: /^https?:/.test(address)
			? address
			: address.replace(/^git\+|\.git$/g, '').replace(/^(?!https?:).*/, '')
	};
}

/** The licences themselves, one package after another: they ask to go along with every copy. */
export function licenceTexts(): string {
	return software()
		.map(({ name, version, licence, folder }) => {
			const files = readdirSync(folder).filter(
				(file) => /^(licen[cs]e|notice|copying)/i.test(file) && isText(file)
			);
			const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').trim());
			const said =
				texts.length > 0 ? texts.join('\n\n') : `Licence: ${licence} (the package has no text of it)`;
			return `${name} ${version}\n${'='.repeat(name.length + version.length + 1)}\n\n${said}\n`;
		})
		.join('\n\n');
}

const isText = (file: string) => !file.includes('.') || /\.(md|txt)$/i.test(file);
