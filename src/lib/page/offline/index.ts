/** What keeps pages on a device, in one file that comes when the page is done with what the reader came for. */
export { default as Offline } from './Offline.svelte';
export { keepOpenPage, startKeeping } from './start';
