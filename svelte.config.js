import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: { runes: true },
	kit: {
		// scripts/site/compress.ts compresses: it keeps the big files' compressed copies between builds.
		adapter: adapter({ pages: 'build', assets: 'build', fallback: '404.html', precompress: false }),
		files: { assets: 'public' },
		// Relative paths let the built site live under any base path of a static host.
		paths: { relative: true },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self', 'wasm-unsafe-eval'],
				'style-src': ['self', 'unsafe-inline'],
				'img-src': ['self', 'data:', 'blob:'],
				'worker-src': ['self'],
				'connect-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['none']
			}
		}
	}
};
