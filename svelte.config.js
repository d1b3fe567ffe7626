import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isLocal, siteAdapter } from './scripts/site/adapter.js';

// The one inline script of src/app.html runs before the first paint; the policy names it by its hash.
const inline = /<script>([\s\S]*?)<\/script>/.exec(readFileSync('src/app.html', 'utf8'))?.[1] ?? '';
const inlineHash = `sha256-${createHash('sha256').update(inline).digest('base64')}`;

/** The same commit gives the same build; a copy without git is named by its package. */
function version() {
	try {
		return execFileSync('git', ['rev-parse', 'HEAD'], {
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore']
		}).trim();
	} catch {
		return JSON.parse(readFileSync('package.json', 'utf8')).version;
	}
}

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: { runes: true },
	kit: {
		adapter: siteAdapter(),
		files: { assets: 'public' },
		version: { name: version() },
		// A page brings its styles: twelve small files to wait for cost a phone more than 7 kB in each page.
		inlineStyleThreshold: 65536,
		prerender: isLocal
			? { entries: [], crawl: false, handleUnseenRoutes: 'ignore' }
			: { entries: ['*'], concurrency: 4 },
		// Registered by src/lib/page/offline once the page is done with what the reader came for.
		serviceWorker: { register: false },
		// Relative paths let the built site live under any base path of a static host.
		paths: { relative: true },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self', 'wasm-unsafe-eval', inlineHash],
				// docs/decisions/017: places and colours of what is drawn stand in style attributes; a browser that knows only
				// style-src takes both. A page's own styles are named by their hash.
				'style-src': ['self', 'unsafe-inline'],
				'style-src-elem': ['self'],
				'style-src-attr': ['unsafe-inline'],
				'img-src': ['self', 'data:', 'blob:'],
				'worker-src': ['self'],
				'connect-src': ['self'],
				// Texts become elements by Svelte alone, and workers are files of this site (src/app.html).
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'tsoelopele-documentation', 'default'],
				'form-action': ['self'],
				'object-src': ['none'],
				'base-uri': ['none']
			}
		}
	}
};
