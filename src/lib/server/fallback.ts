/**
 * The page for unknown addresses, `404.html`. A host gives this one file at any depth of any folder, so that nothing in
 * it may hang on where it stands: its words are there without scripts, and a script looks for the folder of the site,
 * from the deepest outwards, by the version that this build has.
 */
import { createHash } from 'node:crypto';

const STARTS =
	/<script>(\s*\{\s*(__sveltekit_\w+) = \{[^}]*\};[\s\S]*?import\("([^"]+)"\),\s*import\("([^"]+)"\)[\s\S]*?)<\/script>/;

const WORDS = `<main>
				<h1>There is no such page</h1>
				<p>Nothing stands at this address of the site. Shorten the address, or go on from here:</p>
				<ul>
					<li><a data-href="/">All priorities</a></li>
					<li><a data-href="/indicators/">All indicators, with a search</a></li>
					<li><a data-href="/data/">Data, sources and licences</a></li>
				</ul>
			</main>`;

/**
 * SvelteKit's empty fallback page with words, and free of the root.
 * @param version what `_app/version.json` of this build says
 * @throws Error when the page is not made as it is known here
 */
export function fallbackPage(html: string, version: string): string {
	const found = STARTS.exec(html);
	if (!found) throw new Error('404.html: expected the script that starts the site, found none');
	const [whole, old = '', name = '', start = '', app = ''] = found;
	const script = startFromAnyFolder(name, start, app, version);
	return html
		.replace(whole, () => `${WORDS}\n\t\t\t<script>${script}</script>`)
		.replace(hashOf(old), hashOf(script))
		.replace('</head>', `<title>There is no such page · Tsoelopele</title></head>`)
		.replace(/[ \t]*<link href="[^"]*" rel="modulepreload">\n?/g, '')
		.replace(/(<link [^>]*?)href="\//g, '$1data-href="/');
}

const hashOf = (script: string) => `sha256-${createHash('sha256').update(script).digest('base64')}`;

function startFromAnyFolder(name: string, start: string, app: string, version: string): string {
	return `
				{
					const element = document.currentScript.parentElement;
					const folders = location.pathname.split('/').slice(0, -1);
					const isSite = (base) =>
						fetch(base + '/_app/version.json')
							.then((answer) => answer.json())
							.then(({ version }) => version === ${JSON.stringify(version)}, () => false);
					(async () => {
						for (let many = folders.length; many > 0; many -= 1) {
							const base = folders.slice(0, many).join('/');
							if (!(await isSite(base))) continue;
							for (const one of document.querySelectorAll('[data-href]'))
								one.setAttribute('href', base + one.dataset.href);
							globalThis.${name} = { base };
							const [kit, app] = await Promise.all([
								import(base + ${JSON.stringify(start)}),
								import(base + ${JSON.stringify(app)})
							]);
							element.replaceChildren();
							kit.start(app, element);
							// Else src/app.html says, in a while, that the programs have not come.
							document.documentElement.dataset.started = '';
							return;
						}
					})();
				}
			`;
}
