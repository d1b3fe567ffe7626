/** What the pickers and the search find; how it is found comes when one of them opens. */
import { Fault, faultText } from '../source/fetch';

const later = () =>
	import('./find').catch((cause: unknown) => {
		throw new Fault(faultText(cause), { cause });
	});

/** Economies. @throws Fault with a sentence for the reader */
export const findEconomy = async () => (await later()).findEconomy();

/** Groups and economies. @throws Fault as above */
export const findComparator = async () => (await later()).findComparator();

/** Everything that the site has an address for. @throws Fault as above */
export const findInSite = async () => (await later()).findInSite();
