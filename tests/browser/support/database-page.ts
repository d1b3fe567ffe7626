/** A page's script: puts the browser's database where a test can reach it. */
import { openDatabase } from '../../../src/lib/database/wasm';
import { BrowserDatabase } from '../../../src/lib/source/database.svelte';

declare global {
	interface Window {
		openDatabase: typeof openDatabase;
		BrowserDatabase: typeof BrowserDatabase;
	}
}
window.BrowserDatabase = BrowserDatabase;
window.openDatabase = openDatabase;
