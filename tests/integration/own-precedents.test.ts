import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guide } from '#/lib/assistant/guide/index.ts';
import { RulesDesk } from '#/lib/assistant/rules/rules-desk.ts';
import { runBriefingCommand } from '#/lib/briefing/commands.ts';
import { type Desk, type DeskParts, deskOf } from '#/lib/briefing/desk.ts';
import { SessionReadings } from '#/lib/briefing/session-readings.ts';
import { LibraryDB } from '#/lib/db/library.ts';
import { PracticesDB } from '#/lib/db/practices.ts';
import { SessionsDB } from '#/lib/db/sessions.ts';
import { openSqliteEngine } from '#/lib/db/sqlite/engine.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import { limits } from '#/lib/domain/limits.ts';
import { precedentEvent } from '../support/briefings.ts';
import { decision } from '../support/decisions.ts';
import { message, newCast } from '../support/factories.ts';

let folder: string;
const { ana, bruno } = newCast();
let parts: DeskParts;
let desk: Desk;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'juca-'));
  const engine = await openSqliteEngine({ path: join(folder, 'juca.db'), readers: 1 });
  parts = {
    sessions: new SessionsDB(engine),
    library: new LibraryDB(engine),
    practices: new PracticesDB(engine),
    assistant: guide,
    readings: new SessionReadings(guide),
    rules: new RulesDesk(),
  };
  desk = deskOf(ana, parts);
});
afterAll(async () => {
  await parts.sessions.close();
  await rm(folder, { recursive: true });
});

const begun = async () => {
  const { session } = await desk.sessions.create({ blocks: [message('O plano de saúde negou a cirurgia.')] });
  await runBriefingCommand(desk, session.id, { type: 'start' });
  return session.id;
};

const readyFor = async () => {
  const id = await begun();
  await runBriefingCommand(desk, id, { type: 'chooseSituation', situation: 'pesquisando' });
  return id;
};

describe('an own precedent', () => {
  const own = (number: string, changes: { keep?: boolean; thesis?: string; judgedOn?: string } = {}) => {
    const { keep, thesis = '', judgedOn = '2020-05-12' } = changes;
    const event = precedentEvent(number);
    const provenance = { ...event.precedent.provenance, judgedOn };
    return { ...event, precedent: { ...event.precedent, provenance, thesis }, ...(keep && { keep }) };
  };
  const countOf = async () => (await desk.library.countDecisions({})).count;

  it('B-01 stores the decision in the library where that is asked for, and names it', async () => {
    const id = await readyFor();
    const before = await countOf();
    await runBriefingCommand(desk, id, own('REsp 2.000.001/SP'));
    expect(await countOf()).toBe(before);
    const { blocks } = await runBriefingCommand(desk, id, own('REsp 2.000.002/SP', { keep: true }));
    expect(await countOf()).toBe(before + 1);
    const libraryId = blocks.at(-1)?.content.libraryId as string;
    const { source, number, summary } = await desk.library.getDecision({ id: libraryId });
    expect({ source, number }).toEqual({ source: 'manual', number: 'REsp 2.000.002/SP' });
    expect(summary).toBe('A recusa indevida de cobertura gera dano moral.');
  });

  it('B-02 neither stores nor changes a decision that the library has', async () => {
    const given = decision({ number: 'REsp 2.000.003/SP', judgedOn: '2020-05-12' });
    const { outcomes } = await desk.library.importDecisions({ decisions: [given] });
    const stored = await desk.library.getDecision({ id: outcomes[0]?.id ?? '' });
    const id = await readyFor();
    const before = await countOf();
    const again = own('REsp n. 2000003/SP', { keep: true, thesis: 'Outra.' });
    const { blocks } = await runBriefingCommand(desk, id, again);
    expect(blocks.at(-1)?.content).toMatchObject({ libraryId: stored.id, thesis: 'Outra.' });
    expect(await desk.library.getDecision({ id: stored.id })).toEqual(stored);
    const twice = await runBriefingCommand(desk, id, own('REsp 2.000.003/SP', { keep: true }));
    expect(twice.blocks.at(-1)?.content).toMatchObject({ libraryId: null });
    expect(await countOf()).toBe(before);
    await runBriefingCommand(desk, id, own('REsp 2.000.003/SP', { keep: true, judgedOn: '2021-01-01' }));
    expect(await countOf()).toBe(before + 1);
  });

  it('B-02 leaves a decision as it is whose number has no digit', async () => {
    const id = await readyFor();
    const first = own('Parecer interno', { keep: true, thesis: 'O texto inteiro.' });
    const { blocks } = await runBriefingCommand(desk, id, first);
    const libraryId = blocks.at(-1)?.content.libraryId as string;
    const other = await readyFor();
    await runBriefingCommand(desk, other, own('Parecer interno', { keep: true, thesis: 'Uma linha.' }));
    expect((await desk.library.getDecision({ id: libraryId })).thesis).toBe('O texto inteiro.');
  });

  it('B-03 stores nothing of what the library or the briefing refuses', async () => {
    const id = await readyFor();
    const before = await countOf();
    const large = own('REsp 2.000.004/SP', { keep: true, thesis: 'a'.repeat(limits.decision) });
    await expect(runBriefingCommand(desk, id, large)).rejects.toBeInstanceOf(JucaError);
    expect((await desk.sessions.briefing({ id })).state.precedents).toEqual([]);
    const trashed = await readyFor();
    await desk.sessions.trash({ id: trashed });
    const late = runBriefingCommand(desk, trashed, own('REsp 2.000.008/SP', { keep: true }));
    await expect(late).rejects.toMatchObject({ code: 'conflict' });
    const early = await begun();
    const refusal = runBriefingCommand(desk, early, own('REsp 2.000.005/SP', { keep: true }));
    await expect(refusal).rejects.toMatchObject({ code: 'conflict' });
    expect(await countOf()).toBe(before);
  });

  it('B-04 is the same twice as once, and does nothing for a session of another owner', async () => {
    const id = await readyFor();
    const before = await countOf();
    const command = own('REsp 2.000.006/SP', { keep: true });
    await runBriefingCommand(desk, id, command);
    await runBriefingCommand(desk, id, command);
    expect((await desk.sessions.briefing({ id })).state.precedents).toEqual([command.id]);
    expect(await countOf()).toBe(before + 1);
    const brunos = deskOf(bruno, parts);
    const foreign = runBriefingCommand(brunos, id, own('REsp 2.000.007/SP', { keep: true }));
    await expect(foreign).rejects.toMatchObject({ code: 'not_found' });
    expect((await brunos.library.countDecisions({})).count).toBe(0);
  });
});
