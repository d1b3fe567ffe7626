// npm start: from a fresh clone to the site at http://localhost:4173/. Installs and builds only what is missing
// or out of date.
import { bin, checkNode, install, run } from './lib/steps.mjs';

checkNode();
await install();
process.exitCode = await run(bin('tsx'), ['scripts/site/start.ts']);
