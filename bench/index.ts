import { writeFileSync } from 'node:fs';
import { benchCalm } from './calm.ts';
import { benchChats } from './chats.ts';
import { benchExtraction } from './extraction.ts';
import { benchGrowth } from './growth.ts';
import { benchLibrary } from './library.ts';
import type { Figures } from './measure/figures.ts';
import { type BenchDefaults, type BenchOptions, optionHelp, readOptions } from './options.ts';
import { benchPage } from './page.ts';
import { benchPeer } from './peer.ts';
import { benchPopulation } from './population.ts';
import { say } from './say.ts';
import { benchSearch } from './search.ts';
import { benchSessionSearch } from './search-sessions.ts';
import { benchStore } from './store.ts';
import { benchStream } from './stream.ts';

interface Bench {
  what: string;
  run: (options: BenchOptions) => Promise<Figures>;
  defaults: BenchDefaults;
}

const benches: Record<string, Bench> = {
  store: {
    what: 'the store by itself: appends, lists and windows, and the delay of the event loop',
    run: benchStore,
    defaults: { rounds: 5, seconds: 3 },
  },
  calm: {
    what: 'the server over HTTP: waits under 50 users, and then also with heavy readers',
    run: benchCalm,
    defaults: { rounds: 3, seconds: 15 },
  },
  population: {
    what: 'how many users with live streams a server holds, beside a plain server and bare node:http',
    run: benchPopulation,
    defaults: { rounds: 3, seconds: 10, users: 10_000 },
  },
  growth: {
    what: 'how the cost of lists, windows and appends grows from 10,000 blocks to 10 million, and of a list with its sessions',
    run: benchGrowth,
    defaults: { rounds: 5, seconds: 3, blocks: 10_000_000 },
  },
  stream: {
    what: 'answers that stream at once, beside the users of calm and without them',
    run: benchStream,
    defaults: { rounds: 5, seconds: 20 },
  },
  library: {
    what: 'a library of decisions: import, searches, and the waits of other users during the import',
    run: benchLibrary,
    defaults: { rounds: 5, seconds: 1 },
  },
  search: {
    what: 'finding in a library: nDCG@10, MRR@10 and recall@50 on a graded set, beside MiniSearch and FTS5',
    run: benchSearch,
    defaults: { rounds: 1, seconds: 1 },
  },
  chats: {
    what: 'conversations of other programs: the memory that reading a file takes, by its size',
    run: benchChats,
    defaults: { rounds: 1, seconds: 1 },
  },
  'search-sessions': {
    what: 'searching the sessions of a user with 20,000 blocks on both engines, and what the index costs an append',
    run: benchSessionSearch,
    defaults: { rounds: 5, seconds: 3 },
  },
  page: {
    what: 'the pages in Chromium: scripts over the wire, when they show, typing and scrolling in a long session',
    run: benchPage,
    defaults: { rounds: 3, seconds: 1 },
  },
  peer: {
    what: 'the server beside a public chat program, built from its source: list, open and delete over HTTP',
    run: benchPeer,
    defaults: { rounds: 3, seconds: 5 },
  },
  extraction: {
    what: 'the guide: precision and recall of what it recognises in labelled texts, by kind',
    run: benchExtraction,
    defaults: { rounds: 1, seconds: 1 },
  },
};

const printHelp = (): void => {
  say('npm run bench -- <name> [options]\n');
  for (const [name, { what }] of Object.entries(benches)) say(`  ${name.padEnd(18)} ${what}`);
  say(`\n  ${optionHelp.join('\n  ')}`);
};

const [name = '', ...args] = process.argv.slice(2);
const bench = benches[name];
if (!bench) {
  printHelp();
  process.exit(name === '' ? 0 : 2);
}
const options = readOptions(args, bench.defaults);
const figures = await bench.run(options);
if (options.json) writeFileSync(options.json, JSON.stringify(figures, null, 2));
