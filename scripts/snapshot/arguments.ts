/** What `npm run snapshot` is asked to do. */
import { parseArgs } from 'node:util';
import { ECONOMIES } from './pages';

export const USAGE = `Usage, one of:
  npm run snapshot -- --out FOLDER                  reads every page of the built site and writes it as text
  npm run snapshot -- --compare BEFORE AFTER        says what differs between two such folders
  npm run snapshot -- --findings                    holds the site's findings to those of tests/snapshots/findings
Which site, and how much of it:
  --build FOLDER    a built site (build/ unless said otherwise), or --url ADDRESS of one that is being served
  --from FOLDER     findings of a snapshot that was taken before
  --economies LSO,MWI   --pages REGEX (of the path)   --tabs 3   --no-csv   --missing (only what FOLDER lacks)
Of comparing:
  --accepted FILE   differences that are meant, with their reasons (scripts/snapshot/accepted.yaml)
  --unified         every page's lines that differ and are not accepted, too
  --most N          groups of differences shown of each kind (40)
Of findings:
  --update          writes them anew`;

export class UsageFault extends Error {}

const OPTIONS = {
	build: { type: 'string', default: 'build' },
	url: { type: 'string' },
	from: { type: 'string' },
	out: { type: 'string' },
	compare: { type: 'boolean', default: false },
	findings: { type: 'boolean', default: false },
	economies: { type: 'string', default: ECONOMIES.join(',') },
	pages: { type: 'string', default: '' },
	tabs: { type: 'string', default: '3' },
	'no-csv': { type: 'boolean', default: false },
	missing: { type: 'boolean', default: false },
	accepted: { type: 'string', default: 'scripts/snapshot/accepted.yaml' },
	unified: { type: 'boolean', default: false },
	most: { type: 'string', default: '40' },
	update: { type: 'boolean', default: false }
} as const;

export type Asked = ReturnType<typeof readArguments>;

/** @throws UsageFault with a sentence for a person */
export function readArguments(args: string[]) {
	const { values, positionals } = parsed(args);
	const tasks = [values.out !== undefined, values.compare, values.findings].filter(Boolean);
	if (tasks.length !== 1)
		throw new UsageFault('Say one of --out FOLDER, --compare BEFORE AFTER, --findings.');
	if (positionals.length !== (values.compare ? 2 : 0))
		throw new UsageFault(`Expected ${values.compare ? 'two folders to compare' : 'no further words'}.`);
	const economies = values.economies.split(',').filter(Boolean);
	const wrong = economies.find((iso3) => !/^[A-Z]{3}$/.test(iso3));
	if (wrong) throw new UsageFault(`“${wrong}” is not a code of three capital letters.`);
	return {
		...values,
		economies,
		pages: pattern(values.pages),
		tabs: whole('--tabs', values.tabs),
		most: whole('--most', values.most),
		before: positionals[0] ?? '',
		after: positionals[1] ?? ''
	};
}

function parsed(args: string[]) {
	try {
		return parseArgs({ args, allowPositionals: true, options: OPTIONS });
	} catch (error) {
		throw new UsageFault((error as Error).message, { cause: error });
	}
}

function pattern(text: string): RegExp {
	try {
		return new RegExp(text);
	} catch (error) {
		throw new UsageFault(`--pages: ${(error as Error).message}`, { cause: error });
	}
}

function whole(name: string, text: string): number {
	const number = Number(text);
	if (!Number.isInteger(number) || number < 1)
		throw new UsageFault(`${name} must be a whole number from 1, found ${text}.`);
	return number;
}
