import type { Session } from '#/lib/domain/session.ts';
import { usualDay } from '#/lib/domain/time-zone.ts';
import { serve } from '#/lib/threads/serve.ts';
import type { Wording } from '../compose/index.ts';
import { render } from '../formats/index.ts';
import { type ExportFormat, fileNameOf } from '../formats/names.ts';
import { TakenBlocks } from '../thread/taken-blocks.ts';
import { Archive } from './archive.ts';
import type { ArchiveCalls } from './protocol.ts';

const taken = new TakenBlocks();
let begun: { wording: Wording; formats: readonly ExportFormat[]; archive: Archive } | undefined;

const current = () => {
  if (!begun) throw new Error('The export has not begun.');
  return begun;
};

const piece = (...parts: Buffer[]) => ({ bytes: new Uint8Array(Buffer.concat(parts)) });

serve<ArchiveCalls>({
  begin: ({ wording, format, formats }) => {
    begun = { wording, formats, archive: new Archive(format, wording.now) };
    return null;
  },
  take: (blocks) => taken.take(blocks),
  session: async ({ session, state }) => {
    const { wording, formats, archive } = current();
    const material = { session, state, blocks: taken.release() };
    const name = placeOf(session);
    const written: Buffer[] = [];
    for (const format of formats) {
      const { bytes } = await render(material, { ...wording, format, part: 'session' });
      written.push(archive.add(`${name}.${format}`, bytes));
    }
    return piece(...written);
  },
  drop: () => {
    taken.release();
    return null;
  },
  json: ({ name, value }) => piece(current().archive.add(name, `${JSON.stringify(value, null, 1)}\n`)),
  end: ({ counts }) => piece(current().archive.end(counts)),
});

/** Where a session is: by its shelf, with its day and title for people and its id to tell it apart. */
const placeOf = ({ id, shelf, title, createdAt }: Session): string =>
  `sessions/${shelf}/${[usualDay(new Date(createdAt)), fileNameOf(title), id].filter(Boolean).join(' ')}`;
