export { importDecisions } from './import.ts';
export { countDecisions, getDecision, listDecisions } from './read.ts';
export { reindexDecisions } from './reindex.ts';
export { removeDecision } from './remove.ts';
export { searchDecisions } from './search.ts';
