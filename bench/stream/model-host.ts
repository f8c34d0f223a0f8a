import { startRehearsal } from '#/lib/assistant/rehearsal/server.ts';

/** The rehearsal's host as a process of its own. Sends its address; ends with the process that started it. */
const { address } = await startRehearsal({ pace: Number(process.argv[2]) });
process.send?.(address);
process.once('disconnect', () => process.exit(0));
