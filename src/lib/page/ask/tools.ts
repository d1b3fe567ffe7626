/** All that understands questions and says what was understood, in one piece: it is fetched when somebody asks. */
export { addressOf, ask, flowAddressOf, lexiconInSteps, written } from '../../ask';
export { askNote, refusalLine } from '../../words/en/ask-notes';
export { chipsOf } from './chips';
