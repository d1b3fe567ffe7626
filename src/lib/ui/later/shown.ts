/** What a page shows, which its parts follow. */
import { getContext, setContext } from 'svelte';

const KEY = 'shown';
const NOTHING = {};

/** Call it while the page is set up. @param of another object as soon as the page shows something else */
export const setShown = (of: () => object) => setContext(KEY, of);

/** The same for a part of the page that is being set up; of a page that says nothing always the same. */
export const getShown = () => getContext<(() => object) | undefined>(KEY) ?? (() => NOTHING);
