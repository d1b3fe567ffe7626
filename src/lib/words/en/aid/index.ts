import type { AidWords } from '../../aid-words';
import { debt } from './debt';
import { donors } from './donors';
import { investment } from './investment';
import { parties } from './parties';
import { received } from './received';

/** All topics, so that the compiler names what a language lacks. Builders import their own topic, never this. */
export const englishAid: AidWords = { debt, donors, investment, parties, received };
