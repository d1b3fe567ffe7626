/** All that understands questions, in one piece: it is fetched when somebody asks. */
export { addressOf, flowAddressOf } from './address';
export { ask } from './ask';
export { lexiconInSteps } from './lexicon';
export { written } from './written';
