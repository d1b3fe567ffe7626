/** Reads a table away from the page, which goes on answering. Ending the worker ends all that it does. */
import type { Aliases, Directory } from '../types';
import { lookupOf } from '../state/names';
import type { Understood } from './detect/table';
import type { Decimal } from './detect/number';
import { buffersOf, rowsBySeries } from './join/columns';
import { bytesOf } from './read/bytes';
import type { Joined } from './join/join';
import { furtherNames, placesOf } from './join/places';
import { Reading, type Opened } from './reading';

/** What the page asks of the worker. */
export type Asked =
	| {
			ask: 'open';
			/** A file, or a text as one: its bytes stay where they are. */
			blob: Blob;
			file?: string;
			directory: Directory;
			aliases: Aliases;
			aggregates: readonly string[];
	  }
	| { ask: 'understand'; asked: { head?: number | null; decimal?: Decimal } }
	| { ask: 'join'; understood: Understood };

/** What it says. */
export type Said =
	| { say: 'here' }
	| { say: 'progress'; share: number }
	| { say: 'opened'; opened: Opened }
	| { say: 'understood'; understood: Understood; preview: string[][] }
	| { say: 'joined'; joined: Joined }
	| { say: 'fault'; text: string };

let reading: Reading | null = null;
const say = (said: Said, moved: ArrayBuffer[] = []) => self.postMessage(said, { transfer: moved });

self.onmessage = ({ data }: MessageEvent<Asked>) => {
	answer(data).catch((error: unknown) => say({ say: 'fault', text: faultText(error as Error) }));
};

/** @param error a file that was changed or removed after it was chosen is a DOMException */
const faultText = ({ name, message }: Error): string =>
	name === 'NotReadableError' || name === 'NotFoundError'
		? 'The file was changed or moved since it was chosen. Choose it again.'
		: message;

async function answer(asked: Asked): Promise<void> {
	if (asked.ask === 'open') {
		const { directory, aliases, aggregates } = asked;
		reading = new Reading(
			placesOf(lookupOf(directory, aliases), { aggregates, further: furtherNames(directory.economies) })
		);
		const progress = (share: number) => say({ say: 'progress', share });
		const opened = await reading.open(bytesOf(asked.blob), progress, asked.file);
		const { observations } = opened.joined;
		observations.bySeries = rowsBySeries(observations);
		say({ say: 'opened', opened }, buffersOf(observations));
	} else if (asked.ask === 'understand' && reading) {
		const understood = reading.understand(asked.asked);
		say({ say: 'understood', understood, preview: reading.preview(understood) });
	} else if (asked.ask === 'join' && reading) {
		const joined = reading.join(asked.understood);
		joined.observations.bySeries = rowsBySeries(joined.observations);
		say({ say: 'joined', joined }, buffersOf(joined.observations));
	}
}

say({ say: 'here' });
