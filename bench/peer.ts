import { mkdirSync } from 'node:fs';
import { loadavg } from 'node:os';
import { buildIfStale } from '../scripts/build/next-build.ts';
import type { Plan } from './dataset/plan.ts';
import { Figures } from './measure/figures.ts';
import { printFigures, printVerdicts } from './measure/report.ts';
import { rotated } from './measure/rounds.ts';
import type { BenchOptions } from './options.ts';
import { aiChatbot } from './peer/ai-chatbot.ts';
import { demandWhole } from './peer/compare-answers.ts';
import { peerPlan } from './peer/content.ts';
import type { Contestant } from './peer/contestant.ts';
import { peerExpectations } from './peer/deeds.ts';
import { jucaBesidePeer } from './peer/juca.ts';
import { measureDeeds } from './peer/measure.ts';
import { say } from './say.ts';

/** Measures Juca's server beside a public chat program with the same content, in alternating rounds, and prints the figures. */
export const benchPeer = async (options: BenchOptions): Promise<Figures> => {
  if (!options.peer) throw new TypeError('--peer FOLDER is missing: the peer, installed and built.');
  if (!(await buildIfStale())) throw new Error('The pages could not be built.');
  mkdirSync(options.directory, { recursive: true });
  const plan = peerPlan();
  announce(options);
  await using opened = new AsyncDisposableStack();
  const open = async (opening: Promise<Contestant>): Promise<Contestant> => {
    const contestant = await opening;
    opened.defer(() => contestant.discard());
    return contestant;
  };
  const contestants = [
    await open(aiChatbot(options.peer, plan)),
    await open(jucaBesidePeer(options.engine, plan, options.directory)),
  ];
  const figures = new Figures();
  for (let round = 0; round < options.rounds; round += 1) {
    say(`round ${round + 1} of ${options.rounds}, load ${loadavg()[0]?.toFixed(1)}`);
    for (const contestant of rotated(contestants, round))
      await measure(contestant, plan, { figures, seconds: options.seconds });
  }
  printFigures(
    figures,
    contestants.map(({ name }) => name),
  );
  say();
  printVerdicts(figures, peerExpectations);
  return figures;
};

const measure = async (
  { name, start }: Contestant,
  plan: Plan,
  { figures, seconds }: { figures: Figures; seconds: number },
): Promise<void> => {
  const running = await start();
  try {
    await demandWhole(running, plan);
    await measureDeeds(running, seconds, (what, value) => figures.add(what, name, value));
  } finally {
    await running.stop();
  }
};

const announce = ({ rounds, seconds, engine }: BenchOptions): void => {
  say(`One user with 1,000 sessions of 20 messages and one of 1,000, about 1 KB each. Juca on ${engine}.`);
  say('64 connections without think time. What takes several requests counts once, with all of them.');
  say('To open reads all messages, in Juca page by page. To show reads what an open page asks for: Juca 50.');
  say('A page is the document with what it lacks: the list in the peer, the last 50 messages in Juca.');
  say('Juca deletes into the trash, and for good by two requests. The peer deletes for good.');
  say(
    `Medians of ${rounds} interleaved rounds of ${seconds} s each, with the least and the most; ratios are of the same round.`,
  );
};
