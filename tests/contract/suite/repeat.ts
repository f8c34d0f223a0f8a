import { expect } from 'vitest';
import type { VerbName } from '#/lib/db/contract.ts';
import type { OwnedSessions } from '#/lib/db/sessions.ts';
import { verbs } from '#/lib/db/verbs/index.ts';
import { newId } from '#/lib/domain/ids.ts';
import type { NewDecision } from '#/lib/domain/library/decision.ts';
import { defaultPractice } from '#/lib/domain/practice.ts';
import { beginRun, doneEnding, someModel } from '../../support/answers.ts';
import { startEvent } from '../../support/briefings.ts';
import { decisions } from '../../support/decisions.ts';
import { knownDeparture, letsLeave, recordKnownDeparture } from '../../support/departures.ts';
import { message, messages } from '../../support/factories.ts';
import { filedMessages } from '../../support/session-files.ts';
import { civilCodeUrn, statute } from '../../support/statutes.ts';
import type { Context } from './context.ts';
import { everything } from './reading.ts';

type Call = () => Promise<unknown>;

/** For each repeatable verb of sessions that writes, a call on a session of the owner. */
const calls: Partial<Record<VerbName, (owner: OwnedSessions) => Promise<Call>>> = {
  create: async (owner) => {
    const input = { key: newId(), blocks: messages(2) };
    return () => owner.create(input);
  },
  append: async (owner) => {
    const { session } = await owner.create();
    const input = { id: session.id, blocks: messages(2), ifVersion: session.version };
    return () => owner.append(input);
  },
  revise: async (owner) => {
    const { session, blocks } = await owner.create({ blocks: [message()] });
    const block = { blockId: blocks[0]?.id ?? '', blockVersion: blocks[0]?.version ?? 0 };
    const input = { id: session.id, ...block, content: { text: 'Revista' } };
    return () => owner.revise(input);
  },
  brief: async (owner) => {
    const { session } = await owner.create({ blocks: [message()] });
    const input = { id: session.id, event: startEvent() };
    return async () => (await owner.brief(input)).state;
  },
  beginAnswer: async (owner) => {
    const question = message();
    const { session } = await owner.create({ blocks: [question] });
    const mode = { kind: 'new', question: question.id } as const;
    const input = { id: session.id, blockId: newId(), run: newId(), author: someModel, mode };
    return () => owner.beginAnswer(input);
  },
  extendAnswer: async (owner) => {
    const { id, run } = await beginRun(owner);
    return () => owner.extendAnswer({ id, run, start: 0, text: 'Sim' });
  },
  endAnswer: async (owner) => {
    const { id, blockId, run } = await beginRun(owner, 'Sim');
    return () => owner.endAnswer({ id, blockId, run, ...doneEnding });
  },
  stopAnswer: async (owner) => {
    const { id, blockId } = await beginRun(owner, 'Sim');
    return () => owner.stopAnswer({ id, blockId });
  },
  settleAnswer: async (owner) => {
    const { id } = await beginRun(owner, 'Sim');
    return () => owner.settleAnswer({ id });
  },
  rename: async (owner) => arranging(owner, (id) => owner.rename({ id, title: 'Outra' })),
  pin: async (owner) => arranging(owner, (id) => owner.pin({ id, pinned: true })),
  archive: async (owner) => arranging(owner, (id) => owner.archive({ id, archived: true })),
  tag: async (owner) => arranging(owner, (id) => owner.tag({ id, add: ['Urgente'], remove: ['Banco'] })),
  trash: async (owner) => arranging(owner, (id) => owner.trash({ id })),
  restore: async (owner) => arranging(owner, (id) => owner.restore({ id })),
  setDiscretion: async (owner) => {
    const { session } = await owner.create();
    const open = { discretion: 'clear', answering: false, model: 'm', agreed: 'a.example' } as const;
    return () => owner.setDiscretion({ id: session.id, ...open });
  },
  numberStandIns: async (owner) => {
    const { session } = await owner.create();
    return () => owner.numberStandIns({ id: session.id, keys: [`cpf ${'0'.repeat(24)}`] });
  },
  recordDeparture: async (owner) => {
    const { session } = await owner.create();
    const departure = { ...knownDeparture, id: newId() };
    await owner.setDiscretion({ id: session.id, ...letsLeave });
    return () => owner.recordDeparture({ id: session.id, departure });
  },
  completeDeparture: async (owner) => {
    const { session } = await owner.create();
    const { id } = await recordKnownDeparture(owner, session.id, newId());
    return () => owner.completeDeparture({ departure: id, input: 3, output: 4 });
  },
  setDefaultModel: async (owner) => () => owner.setDefaultModel({ model: 'm' }),
  takeIn: async (owner) => {
    const { session, briefing, blocks } = filedMessages(3);
    const { title, createdAt, updatedAt } = session;
    const input = { session: { title, createdAt, updatedAt }, state: briefing, total: 3, from: 0, blocks };
    const key = newId();
    return () => owner.takeIn({ key, ...input });
  },
  fork: async (owner) => {
    const { session, blocks } = await owner.create({ blocks: [message()] });
    const key = newId();
    return () => owner.fork({ id: session.id, blockId: blocks[0]?.id ?? '', key });
  },
};

const arranging = async (owner: OwnedSessions, arrange: (id: string) => Promise<unknown>): Promise<Call> => {
  const { session } = await owner.create({ blocks: [message()] });
  return () => arrange(session.id);
};

const repeatableWrites = () =>
  Object.entries(verbs)
    .filter(([, verb]) => verb.kind === 'write' && verb.repeatable !== false)
    .map(([name]) => name);

/** Those of matters and of a library have tests of their own. */
const onMatters = ['createMatter', 'changeMatter', 'moveToMatter'];
const inLibrary = ['importDecisions', 'nameCourt', 'supplementDecisions', 'setSynonyms', 'keepStatute'];

/** The rules DL-42, DL-44 and DL-51 repeat these. */
const onDeadlines = ['addDeadline', 'finishDeadline', 'keepCalendar'];

export const repeatRules = ({ rule, owners, libraries, practices, clients }: Context): void => {
  rule('S-96', 'finds what the first run did, for every verb that writes and may be repeated', async () => {
    const elsewhere = [...inLibrary, ...onMatters, ...onDeadlines, 'setPractice'];
    expect(repeatableWrites().sort()).toEqual([...Object.keys(calls), ...elsewhere].sort());
    for (const [verb, prepare] of Object.entries(calls)) {
      const { ana } = owners();
      const call = await prepare(ana);
      const answer = await call();
      const stored = await everything(ana);
      expect(await call(), verb).toEqual(answer);
      expect(await everything(ana), verb).toEqual(stored);
    }
  });

  rule('S-96', 'finds the matter that was made, changed or moved to', async () => {
    const { matters, sessions } = clients().ana;
    const made = { key: newId(), name: 'Prado × Plano' };
    const { id } = await matters.createMatter(made);
    expect(await matters.createMatter(made)).toMatchObject({ id, version: 1 });
    const changed = { id, ifVersion: 1, name: 'Prado × Operadora' };
    expect(await matters.changeMatter(changed)).toEqual(await matters.changeMatter(changed));
    const { session } = await sessions.create();
    const moved = { sessions: [session.id], matter: id };
    expect(await matters.moveToMatter(moved)).toEqual(await matters.moveToMatter(moved));
  });

  rule('S-96', 'finds how the owner said to sign', async () => {
    const { ana } = practices();
    const signing = { ...defaultPractice, name: 'Ana Prado' };
    expect(await ana.setPractice(signing)).toEqual(await ana.setPractice(signing));
    expect(await ana.getPractice()).toEqual(signing);
  });

  rule('S-96', 'finds what the first call did to a decision', async () => {
    const { ana } = libraries();
    const [given] = decisions(1);
    const reference = 'Tema 1';
    const { outcomes } = await ana.importDecisions({ decisions: [{ ...given, reference } as NewDecision] });
    const { source, court } = given as NewDecision;
    const supplement = { source, court, reference, rapporteur: 'Ana Lima', leadingCase: '' };
    const naming = { id: outcomes[0]?.id ?? '', court: 'TJSP' };
    const calls = [() => ana.supplementDecisions({ supplements: [supplement] }), () => ana.nameCourt(naming)];
    for (const call of calls) {
      await call();
      const stored = await ana.listDecisions();
      await call();
      expect(await ana.listDecisions()).toEqual(stored);
    }
    expect((await ana.listDecisions()).decisions[0]).toMatchObject({ court: 'TJSP', rapporteur: 'Ana Lima' });
  });

  rule('S-96', 'finds the synonyms that were set', async () => {
    const { ana } = libraries();
    const synonyms = { groups: [['alvará', 'licença']] };
    expect(await ana.setSynonyms(synonyms)).toEqual(await ana.setSynonyms(synonyms));
    expect(await ana.getSynonyms()).toEqual(synonyms);
  });

  rule('S-96', 'finds the text of a statute that was imported', async () => {
    const { ana } = libraries();
    const { importedAt: _, ...listed } = await ana.keepStatute(statute());
    expect(await ana.keepStatute(statute())).toMatchObject(listed);
    expect((await ana.getStatute({ urn: civilCodeUrn })).articles).toEqual(statute().articles);
  });

  rule('S-96', 'finds what the first import took in', async () => {
    const { ana } = libraries();
    const input = { decisions: decisions(3) };
    const { outcomes } = await ana.importDecisions(input);
    const stored = await ana.listDecisions();
    const again = await ana.importDecisions(input);
    expect(again.outcomes.map(({ id }) => id)).toEqual(outcomes.map(({ id }) => id));
    expect(await ana.listDecisions()).toEqual(stored);
  });
};
