#!/usr/bin/env bash
# svelte 5.57.3: a component that goes because another comes in its place reads in onDestroy what state was before the other came.
#
# A good engineer would guess: "if what is registered is still mine, take it away" is safe in onDestroy, as in any clean-up that
# runs after the next one has registered: it has, for a variable beside the state already names it. Seen: $state that changed in
# the same flush has its value of before there, so that the component that goes still finds itself the owner and takes the
# other's registration away. Each page works when it is opened, and breaks when it is reached by a click from another one:
# where a page tells the frame around it how its address is read, that page ignores its address from then on. That
# clean-ups see former values is told of effects that run again (the documentation of $effect), not of onDestroy.
#
# For users of the package: keep who owns something in a variable that is no state, and compare with that.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --no-audit --no-fund --loglevel=error svelte@5.57.3 jsdom@26.1.0 > /dev/null
cat > look.js <<'FILE'
import { writeFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { compile, compileModule } from 'svelte/compiler';
const { window } = new JSDOM('<body></body>');
for (const name of ['window', 'document', 'Node', 'Element', 'Text', 'Comment', 'HTMLElement', 'HTMLMediaElement', 'DocumentFragment', 'navigator'])
	Object.defineProperty(globalThis, name, { value: name === 'window' ? window : window[name], configurable: true });
const options = (filename) => ({ filename, generate: 'client' });
writeFileSync('owner.svelte.js', compileModule(`
let state = $state.raw('nobody');
let variable = 'nobody';
let page = $state('A');
export const take = (name) => { state = variable = name; };
export const owners = () => 'state ' + state + ', variable ' + variable;
export const leaveIfMine = (name) => { if (state === name) state = 'nobody'; };
export const shown = () => page;
export const show = (name) => { page = name; };`, options('owner.svelte.js')).js.code);
for (const name of ['A', 'B'])
	writeFileSync(`${name}.js`, compile(`<script>
import { onDestroy } from 'svelte';
import { leaveIfMine, owners, take } from './owner.svelte.js';
take('${name}');
onDestroy(() => { console.log('${name} goes: ' + owners()); leaveIfMine('${name}'); });
</script><p>${name}</p>`, options(`${name}.svelte`)).js.code);
writeFileSync('App.js', compile(`<script>
import A from './A.js';
import B from './B.js';
import { shown } from './owner.svelte.js';
const Page = $derived(shown() === 'A' ? A : B);
</script><Page />`, options('App.svelte')).js.code);
const { flushSync, mount } = await import('svelte');
const { owners, show } = await import('./owner.svelte.js');
mount((await import('./App.js')).default, { target: window.document.body });
flushSync();
console.log(`page ${window.document.body.textContent}: ${owners()}`);
show('B');
flushSync();
console.log(`page ${window.document.body.textContent}: ${owners()}`);
FILE
node --conditions browser look.js | tee seen.txt
diff - seen.txt <<'FILE' || { echo 'This has changed.'; exit 1; }
page A: state A, variable A
A goes: state A, variable B
page B: state nobody, variable B
FILE
echo 'svelte 5.57.3: as described.'
