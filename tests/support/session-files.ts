import fc from 'fast-check';
import { readState } from '#/lib/domain/briefing/state.ts';
import { newId } from '#/lib/domain/ids.ts';
import type { JsonObject } from '#/lib/domain/json.ts';
import type { Session } from '#/lib/domain/session.ts';
import {
  type FiledBlock,
  filedSession,
  SessionFile,
  sessionFileFormat,
  sessionFileVersion,
} from '#/lib/domain/session-file.ts';
import { knownBlock, time, word } from './block-contents.ts';
import { exportMaterial } from './export-material.ts';

/** The parts of a session that an export and an import keep. */
export const asTakenIn = (
  session: Pick<Session, 'title' | 'createdAt' | 'updatedAt' | 'tags'>,
  { state }: { state: object },
  blocks: readonly (Omit<FiledBlock, 'position'> & { position: number })[],
) => ({
  title: session.title,
  tags: session.tags,
  createdAt: session.createdAt,
  updatedAt: session.updatedAt,
  state,
  blocks: blocks.map(({ id, position, role, type, phase, content, metadata, timestamp, removedAt }) => ({
    id,
    position,
    role,
    type,
    phase,
    content,
    metadata,
    timestamp,
    removedAt,
  })),
});

const envelope = {
  format: sessionFileFormat,
  version: sessionFileVersion,
  exportedAt: '2026-03-10T08:00:00.000Z',
};

/** The file of a finalized session with one block of each type. */
export const materialFile = (): SessionFile => {
  const { session, state, blocks } = exportMaterial();
  const filed = blocks.map(({ sessionId: _, version: __, ...block }) => block);
  return SessionFile.parse({ ...envelope, session: filedSession(session), briefing: state, blocks: filed });
};

/** The file of a session with that many messages. */
export const filedMessages = (count: number): SessionFile => {
  const blocks = Array.from({ length: count }, (_, index) =>
    filed(index + 1, 'message', { text: `Mensagem ${index + 1}` }),
  );
  return SessionFile.parse({ ...envelope, session: sessionOf(blocks), briefing: readState({}), blocks });
};

const at = '2026-03-09T14:05:00.000Z';

const filed = (position: number, type: string, content: JsonObject): FiledBlock => ({
  id: newId(),
  position,
  role: 'user',
  type,
  phase: 0,
  content,
  metadata: {},
  timestamp: at,
  removedAt: null,
});

const sessionOf = (blocks: readonly FiledBlock[], title = '') => ({
  ...filedSession(exportMaterial().session),
  title,
  messageCount: blocks.filter(({ removedAt }) => removedAt === null).length,
  lastPosition: blocks.length,
  version: blocks.length + 1,
});

const json = fc
  .dictionary(
    fc.string({ minLength: 1, maxLength: 6 }).filter((key) => key !== '__proto__'),
    fc.oneof(word, fc.integer(), fc.boolean(), fc.constant(null)),
    {
      maxKeys: 4,
      noNullPrototype: true,
    },
  )
  .map((value) => JSON.parse(JSON.stringify(value).replaceAll('\\u0000', '')) as JsonObject);
const metadata = json.map(({ type: _, phase: __, ...rest }) => rest);

/** A random block of any type at any position. */
const anyBlock = fc.oneof(
  { weight: 3, arbitrary: knownBlock },
  { weight: 1, arbitrary: json.map((content) => ({ type: 'x_newer_type', content })) },
);

/** Files of random sessions: with or without a briefing, blocks of every type, some removed, random phases, roles and times. */
export const sessionFiles: fc.Arbitrary<SessionFile> = fc
  .record({
    title: word,
    createdAt: time,
    updatedAt: time,
    tags: fc.subarray(['Ação', 'Recurso', 'Urgente']),
    hasBriefing: fc.boolean(),
    extra: fc.array(
      fc.record({
        block: anyBlock,
        role: fc.constantFrom('user' as const, 'assistant' as const, 'system' as const),
        phase: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const, 4 as const),
        metadata,
        timestamp: time,
        removedAt: fc.option(time, { freq: 4 }),
      }),
      { maxLength: 30 },
    ),
  })
  .map(({ title, createdAt, updatedAt, tags, hasBriefing, extra }) => {
    const first = hasBriefing ? materialFile().blocks : [];
    const rest = extra.map(
      ({ block, ...given }, index): FiledBlock => ({
        ...filed(first.length + index + 1, block.type, given.removedAt ? {} : block.content),
        ...given,
      }),
    );
    const blocks = [...first, ...rest];
    const briefing = hasBriefing ? materialFile().briefing : readState({});
    return SessionFile.parse({
      ...envelope,
      session: { ...sessionOf(blocks, title), createdAt, updatedAt, tags },
      briefing,
      blocks,
    });
  });
