import { ServerProcess, type ServerProcessOptions } from '../support/server-process.ts';
import { type Person, signUp, signUpSettings } from './person.ts';

/** A server with its own database, the signed-in user Ana, and one session of Ana's. */
export interface Place {
  server: ServerProcess;
  ana: Person;
  session: string;
  /** Starts the server again on the same database. The previous process must have ended. */
  restart: (options?: Partial<ServerProcessOptions>) => Promise<void>;
}

export const openPlace = async (path: string): Promise<Place> => {
  const start = (options: Partial<ServerProcessOptions> = {}) =>
    ServerProcess.start({ kind: 'api', ...options, settings: { ...signUpSettings, SQLITE_PATH: path } });
  const place = { server: await start() } as Place;
  const [ana] = await signUp(() => place.server.origin);
  place.ana = ana;
  place.session = await ana.newSession();
  place.restart = async (options) => {
    place.server = await start(options);
  };
  return place;
};

/** `ok` or `degraded`, as `/api/health` says. */
export const healthOf = async ({ ana }: Pick<Place, 'ana'>): Promise<string> =>
  (await ana.ask<{ status: string }>('GET', '/api/health')).body.status;
