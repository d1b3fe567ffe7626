/**
 * What is said of each answer of the site, beside its type: one table, from which the local server answers and the files
 * for hosts are written.
 */

/** Names in it change with their content. */
const IMMUTABLE = ['/_app/immutable/', '/view/'];
/** Pages that other sites may show in a frame. */
const FRAMED = '/embed/';

const EVERYWHERE: Record<string, string> = {
	'X-Content-Type-Options': 'nosniff',
	// Open data: pages of other sites, and frames without an origin of their own, may read them.
	'Access-Control-Allow-Origin': '*',
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()'
};
const FOR_EVER = { 'Cache-Control': 'public, max-age=31536000, immutable' };
/** What a page's own policy cannot say: who may show it in a frame. */
const UNFRAMED = { 'Content-Security-Policy': "frame-ancestors 'self'" };

const isPage = (path: string) => path.endsWith('/') || path.endsWith('.html');

/** @param path from the site's folder, with "/" at its beginning */
export function headersFor(path: string): Record<string, string> {
	return {
		...(IMMUTABLE.some((folder) => path.startsWith(folder)) ? FOR_EVER : { 'Cache-Control': 'no-cache' }),
		...EVERYWHERE,
		...(isPage(path) && !path.startsWith(FRAMED) ? UNFRAMED : {})
	};
}

/**
 * The file `_headers`, as Netlify and Cloudflare Pages read it. Where two rules fit, both hold, so that no header stands
 * in two that fit one path.
 * @param folders names of the site's folders of pages: "aid", "priorities"
 */
export function headersFile(folders: readonly string[]): string {
	const pages = [
		'/',
		'/404.html',
		...folders.map((name) => `/${name}/*`).filter((path) => !path.startsWith(FRAMED))
	];
	const rules: [string, Record<string, string>][] = [
		['/*', EVERYWHERE],
		...IMMUTABLE.map((folder): [string, Record<string, string>] => [`${folder}*`, FOR_EVER]),
		...pages.map((path): [string, Record<string, string>] => [path, UNFRAMED])
	];
	return rules
		.map(([path, headers]) =>
			[path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')
		)
		.join('\n\n')
		.concat('\n');
}

/** The file `.htaccess` for Apache 2.4: headers, the page for unknown addresses, and the compressed copies. */
export function apacheFile(): string {
	const lines = (headers: Record<string, string>, indent = '') =>
		Object.entries(headers).map(([name, value]) => `${indent}Header always set ${name} "${value}"`);
	const immutable = IMMUTABLE.map((folder) => folder.slice(1, -1)).join('|');
	return [
		'Options -MultiViews',
		'# A site below a path has that path in front: ErrorDocument 404 /path/404.html',
		'ErrorDocument 404 /404.html',
		'<IfModule mod_headers.c>',
		...lines(EVERYWHERE, '  '),
		`  <If "%{REQUEST_URI} =~ m#/(${immutable})/#">`,
		...lines(FOR_EVER, '    '),
		'  </If>',
		'  <Else>',
		...lines({ 'Cache-Control': 'no-cache' }, '    '),
		'  </Else>',
		`  <If "%{REQUEST_URI} =~ m#(/|\\.html(\\.(br|gz))?)$# && %{REQUEST_URI} !~ m#${FRAMED}#">`,
		...lines(UNFRAMED, '    '),
		'  </If>',
		'</IfModule>',
		'<IfModule mod_rewrite.c>',
		'  RewriteEngine On',
		'  # A folder is asked for with its slash before a copy of its page is looked for.',
		'  RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b',
		'  RewriteCond %{REQUEST_FILENAME}.br -f',
		'  RewriteRule ^(.+)$ $1.br [L,E=no-gzip:1]',
		'  RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b',
		'  RewriteCond %{REQUEST_FILENAME}.gz -f',
		'  RewriteRule ^(.+\\.(?:html|js|css|json|svg))$ $1.gz [L,E=no-gzip:1]',
		'</IfModule>',
		'# What has no copy beside it: pages of single indicators, files of /view/ and /api/.',
		'<IfModule mod_deflate.c>',
		'  AddOutputFilterByType DEFLATE text/html text/csv application/json',
		'</IfModule>',
		...['br', 'gzip'].flatMap((encoding) => {
			const ending = encoding === 'br' ? 'br' : 'gz';
			return Object.entries(PACKED_TYPES).flatMap(([kind, type]) => [
				`<FilesMatch "\\.${kind}\\.${ending}$">`,
				`  ForceType ${type}`,
				'  <IfModule mod_headers.c>',
				`    Header set Content-Encoding ${encoding}`,
				'    Header append Vary Accept-Encoding',
				'  </IfModule>',
				'</FilesMatch>'
			]);
		})
	]
		.join('\n')
		.concat('\n');
}

const PACKED_TYPES: Record<string, string> = {
	html: '"text/html; charset=utf-8"',
	js: '"text/javascript; charset=utf-8"',
	css: '"text/css; charset=utf-8"',
	json: 'application/json',
	svg: 'image/svg+xml'
};
