import { PlainFault } from '../lib/main';

export interface Arguments {
	only: string[];
	accept: string[] | 'all';
	again: boolean;
}

const USAGE = 'Usage: npm run data:refresh -- [source …] [--accept | --accept=ID,ID] [--again]';

/** @throws PlainFault at an option that is not known */
export function readArguments(texts: readonly string[]): Arguments {
	const found: Arguments = { only: [], accept: [], again: false };
	for (const text of texts) {
		if (text === '--again') found.again = true;
		else if (text === '--accept') found.accept = 'all';
		else if (text.startsWith('--accept=') && found.accept !== 'all')
			found.accept.push(...text.slice('--accept='.length).split(',').filter(Boolean));
		else if (text.startsWith('-')) throw new PlainFault(`Unknown option ${text}. ${USAGE}`);
		else found.only.push(text);
	}
	return found;
}
