/** Where each publisher is asked, from endpoints.yaml. */
import { join } from 'node:path';
import { z } from 'zod';
import { Problems } from '../lib/problems';
import { readYaml } from '../lib/read-yaml';

const shape = z.array(
	z.strictObject({
		source: z.string().regex(/^[a-z0-9_]+$/),
		base: z.url(),
		page: z.int().positive(),
		pause: z.number().min(0),
		citation: z.string().includes('{vintage}')
	})
);

export type Endpoint = z.output<typeof shape>[number];

/**
 * The publishers' addresses, in the order of the file.
 * @param environment REFRESH_BASE_WDI and the like take the place of an address
 * @throws DataFault naming the line at fault
 */
export function readEndpoints(
	environment: Readonly<Record<string, string | undefined>> = process.env,
	file: string = join(import.meta.dirname, 'endpoints.yaml')
): Endpoint[] {
	const problems = new Problems();
	const read = readYaml(file, 'scripts/refresh/endpoints.yaml', shape, problems);
	problems.stopIfAny();
	return (read?.value ?? []).map((endpoint) => ({
		...endpoint,
		base: environment[`REFRESH_BASE_${endpoint.source.toUpperCase()}`] ?? endpoint.base
	}));
}
