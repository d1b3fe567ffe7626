/**
 * A page's data are the same whatever its address asks. SvelteKit fetches them with the whole address: a query in SQL, and
 * what an own table and its places are called, would be told to the host. Its own parameters alone go out.
 */
const ask = window.fetch;
window.fetch = (what, how) =>
	ask(typeof what === 'string' ? what.replace(/(__data\.json\?).*?(?=x-sveltekit)/, '$1') : what, how);

export {};
