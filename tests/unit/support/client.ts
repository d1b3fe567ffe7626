/** Node with the part of Svelte that runs in browsers: effects run, no page is there. */
import type { Environment } from 'vitest/runtime';

export default {
	name: 'client',
	viteEnvironment: 'client',
	setup: () => ({ teardown: () => undefined })
} satisfies Environment;
