// npm start: from a fresh clone to the site at http://localhost:4173/. Installs and builds only what is missing
// or out of date.
import { bin, build, checkNode, install, run, stop } from './lib/steps.mjs';

checkNode();
await install();
if ((await build()) !== 0) stop('The site was not built: see above.');
process.exitCode = await run(bin('tsx'), ['scripts/site/serve.ts']);
