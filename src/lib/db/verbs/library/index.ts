export { importDecisions } from './import.ts';
export { countDecisions, getDecision, listDecisions } from './read.ts';
export { removeDecision } from './remove.ts';
export { searchDecisions } from './search.ts';
