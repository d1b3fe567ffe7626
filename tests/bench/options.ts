/** What `npm run bench` is asked to do. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PlainFault } from '../../scripts/lib/main';
import { ROOT } from '../../scripts/lib/root';
import { PROFILES, type Profile } from './measures/profiles';
import { PEERS } from './peers';

export const USAGE = `npm run bench -- [options]
  --site FOLDER      the project's built site (build/), or --url ADDRESS of one that is being served
  --baseline FOLDER  a whole build of before, set beside it
  --peers A,B        of ${PEERS.map(({ id }) => id).join(',')} (all); "none" for none
  --pages A,B        of the project (/,/priorities/2c/,/indicators/SH.DYN.MORT/,/frameworks/mdg/,/aid/,/trade/)
  --profiles A,B     of ${PROFILES.map(({ id }) => id).join(',')} (all)
  --rounds N         (9)   --also N: rounds in which warm visits, hydration and switches are measured too (3)
  --database N       rounds of DuckDB's cold start at 10 Mbit/s (3)
  --lighthouse N     runs of Lighthouse a page (0)
  --quick            slow profile, 3 rounds, no database
  --out FILE         the report (docs/performance-bench.md)`;

const OPTIONS = {
	site: { type: 'string', default: join(ROOT, 'build') },
	url: { type: 'string' },
	baseline: { type: 'string' },
	peers: { type: 'string', default: PEERS.map(({ id }) => id).join(',') },
	pages: {
		type: 'string',
		default: '/,/priorities/2c/,/indicators/SH.DYN.MORT/,/frameworks/mdg/,/aid/,/trade/'
	},
	profiles: { type: 'string' },
	rounds: { type: 'string' },
	also: { type: 'string', default: '3' },
	database: { type: 'string' },
	lighthouse: { type: 'string', default: '0' },
	quick: { type: 'boolean', default: false },
	out: { type: 'string', default: join(ROOT, 'docs/performance-bench.md') }
} as const;

export interface Asked {
	site: string;
	url: string | undefined;
	baseline: string | undefined;
	peers: string[];
	pages: string[];
	profiles: Profile[];
	rounds: number;
	also: number;
	database: number;
	lighthouse: number;
	out: string;
}

/** @throws PlainFault with a sentence for a person */
export function readOptions(args: string[]): Asked {
	let values;
	try {
		values = parseArgs({ args, options: OPTIONS }).values;
	} catch (error) {
		throw new PlainFault(`${(error as Error).message}\n${USAGE}`, { cause: error });
	}
	const { quick, site, url, baseline, out } = values;
	const ids = list(values.profiles ?? (quick ? 'slow' : PROFILES.map(({ id }) => id).join(',')));
	const profiles = PROFILES.filter(({ id }) => ids.includes(id));
	if (profiles.length !== ids.length)
		throw new PlainFault(`--profiles: unknown name in ${ids.join(',')}\n${USAGE}`);
	const peers = values.peers === 'none' ? [] : list(values.peers);
	const strange = peers.find((name) => !PEERS.some(({ id }) => id === name));
	if (strange) throw new PlainFault(`--peers: there is no “${strange}”\n${USAGE}`);
	const pages = list(values.pages);
	const wrong = pages.find((page) => !/^\/.*\/$|^\/$/.test(page));
	if (wrong) throw new PlainFault(`--pages: a page begins and ends with /, found ${wrong}`);
	return {
		...{ site, url, baseline, out, peers, pages, profiles },
		rounds: whole('--rounds', values.rounds ?? (quick ? '3' : '9'), 1),
		also: whole('--also', values.also, 0),
		database: whole('--database', values.database ?? (quick ? '0' : '3'), 0),
		lighthouse: whole('--lighthouse', values.lighthouse, 0)
	};
}

const list = (text: string) => text.split(',').filter(Boolean);

function whole(name: string, text: string, least: number): number {
	const number = Number(text);
	if (!Number.isInteger(number) || number < least)
		throw new PlainFault(`${name} must be a whole number from ${least}, found ${text}`);
	return number;
}
