import { defineConfig } from 'vitest/config';

// Apart from vite.config.ts: these tests need a package of 550 MB that nothing else does.
export default defineConfig({
	test: {
		name: 'scale',
		include: ['tests/scale/**/*.test.ts'],
		environment: 'node',
		testTimeout: 120_000,
		maxWorkers: 1
	}
});
