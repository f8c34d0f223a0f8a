import { once } from 'node:events';
import { ChatRequest, questionOf } from '#/lib/assistant/rehearsal/chat-request.ts';
import { type FaultName, faultOf, faults, rehearsalModel } from '#/lib/assistant/rehearsal/faults.ts';
import { type Rehearsal, startRehearsal } from '#/lib/assistant/rehearsal/server.ts';
import { readArguments, text } from './arguments.ts';
import { type Command, exitCodes, UsageError } from './command.ts';
import { complain, say } from './say.ts';

const usualPort = 4010;
/** Milliseconds between two words. */
const pace = 40;

const names = Object.keys(faults) as FaultName[];

/** The `juca model rehearse` command. */
export const modelRehearse: Command = {
  name: 'model rehearse',
  summary: 'serve scripted answers as a model would give them, to try answers without a model',
  help: `juca model rehearse [--port N] [--fault NAME]

Serves OpenAI's chat completions on this machine, with scripted answers that stream, search the library, cite and quote what
was found, and repeat what arrived of the question. It prints the setting with which Juca asks it, and then each question as
it arrived, which shows what masking left of it. Nothing leaves the machine. Ctrl+C ends it.

--port N      listen on this port instead of ${usualPort}; 0 for any free one
--fault NAME  answer with a fault:
${names.map((name) => `  ${name.padEnd(16)} ${faults[name]}`).join('\n')}
N stands after the name, as in cut-120.`,
  run: async (args) => {
    const { values, positionals } = readArguments(args, { port: text, fault: text });
    if (positionals.length > 0) throw new UsageError('This command takes options alone.');
    const { fault } = values;
    if (fault !== undefined && !faultOf(fault)) throw new UsageError(`There is no fault "${fault}".`);
    const port = portOf(values.port);
    const host = await start(port);
    if (!host) return exitCodes.failed;
    say(`A model to rehearse with answers on ${host.address}. Start Juca with it in another terminal:\n`);
    say(`MODELS='${settingOf(host, fault)}' npm start\n`);
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
    await host.close();
    return exitCodes.done;
  },
};

const portOf = (given = String(usualPort)): number => {
  const port = Number(given);
  if (!/^\d{1,5}$/.test(given) || port > 65_535) throw new UsageError('A port is a number up to 65535.');
  return port;
};

const start = async (port: number): Promise<Rehearsal | undefined> => {
  try {
    return await startRehearsal({ port, pace, onRequest: show });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    complain(`Port ${port} is in use: say another one with --port.`);
    return undefined;
  }
};

const settingOf = ({ address }: Rehearsal, fault: string | undefined): string =>
  JSON.stringify([
    {
      id: 'ensaio',
      name: 'Modelo de ensaio',
      kind: 'openai',
      address,
      model: fault === undefined ? rehearsalModel : `${rehearsalModel}-${fault}`,
      contextTokens: 32_000,
      region: 'este computador',
    },
  ]);

/** Characters of a question that are shown. */
const shown = 1_000;

/** Prints the question of a request, which arrived in the SDK's JSON. */
const show = (body: string): void => {
  const { data } = ChatRequest.safeParse(JSON.parse(body));
  if (data) say(`── ${Buffer.byteLength(body)} bytes\n${questionOf(data).slice(0, shown)}\n`);
};
