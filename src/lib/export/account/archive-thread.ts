import type { Session } from '#/lib/domain/session.ts';
import { serve } from '#/lib/threads/serve.ts';
import { compose, type Wording } from '../compose/index.ts';
import { renderJson } from '../formats/json.ts';
import { renderMarkdown } from '../formats/markdown.ts';
import { fileNameOf } from '../formats/names.ts';
import { TakenBlocks } from '../thread/taken-blocks.ts';
import { Archive } from './archive.ts';
import type { ArchiveCalls } from './protocol.ts';

const taken = new TakenBlocks();
let begun: { wording: Wording; archive: Archive } | undefined;

const current = () => {
  if (!begun) throw new Error('The export has not begun.');
  return begun;
};

const piece = (...parts: Buffer[]) => ({ bytes: new Uint8Array(Buffer.concat(parts)) });

serve<ArchiveCalls>({
  begin: ({ wording, format }) => {
    begun = { wording, archive: new Archive(wording.now, format) };
    return null;
  },
  take: (blocks) => taken.take(blocks),
  session: ({ session, state }) => {
    const { wording, archive } = current();
    const material = { session, state, blocks: taken.release() };
    const name = placeOf(session);
    const markdown = renderMarkdown(compose(material, 'session', wording));
    return piece(
      archive.add(`${name}.json`, renderJson(material, wording.now)),
      archive.add(`${name}.md`, markdown),
    );
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
  `sessions/${shelf}/${[createdAt.slice(0, 10), fileNameOf(title), id].filter(Boolean).join(' ')}`;
