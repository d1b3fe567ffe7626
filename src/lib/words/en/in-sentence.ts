/** Names of parts as they stand within a sentence. */
import { upperFirst } from '../../format/upper-first';

/** Words that a body's name has with "the": "the African Development Bank". */
const BODIES =
	/\b(Agency|Alliance|Association|Bank|Commission|Community|Confederation|Corporation|Council|Facility|Foundation|Fund|Funds|Initiative|Institutions|League|Nations|Organi[sz]ation|Partnership|Programme|Union)\b/;

/** "the Global Fund", "UNICEF". */
export const bodyInSentence = (name: string): string =>
	BODIES.test(name) && !/^the /i.test(name) ? `the ${name}` : name;

/** States whose names say what kind of state, or how many islands or lands, they are. */
const STATES = /^(United |Netherlands|Philippines|Bahamas|Maldives)/;

/** Who gives or lends: "the United States", "the World Bank", "Japan", "UNICEF". */
export const partyInSentence = (name: string): string =>
	STATES.test(name) ? `the ${name}` : bodyInSentence(name);

/** The same where a sentence begins with it: "The United States". */
export const partyFirst = (name: string): string => upperFirst(partyInSentence(name));

/** What is no name begins small, and without what stands in brackets: "textiles and clothing", "ICT". */
export function thingInSentence(label: string): string {
	const bare = label.replace(/ \(.*/, '');
	return /^\p{Lu}\p{Ll}/u.test(bare) ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare;
}
