export { pageAddress } from '../page/address.svelte';
export { followAddress } from '../page/follow.svelte';
