import { Checkpointer } from '../checkpointer.ts';
import { OpenFile } from '../file/open-file.ts';
import type { Work, WorkParts } from './work.ts';

export const begin = ({ connection, settings, handover, send }: WorkParts): Work => {
  const warn = (message: string) => send({ kind: 'note', level: 'warn', message });
  const file = new OpenFile(settings);
  const isOverwritten = () => file.isOverwritten();
  const checkpointer = new Checkpointer(connection, settings.path, handover, { isOverwritten, warn });
  return { take: () => {}, close: async () => checkpointer.close() };
};
