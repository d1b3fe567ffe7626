/** A page's script: puts the browser's database where a test can reach it. */
import { startWasm } from '../../../src/lib/database/wasm';

declare global {
	interface Window {
		startWasm: typeof startWasm;
	}
}
window.startWasm = startWasm;
