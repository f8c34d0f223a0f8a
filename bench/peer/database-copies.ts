import { withClient } from '../../tests/support/postgres-database.ts';

/** A copy of a PostgreSQL database to which nobody is connected. Gives its address. */
export const createFrom = async (url: string): Promise<string> => {
  const name = `peer_${crypto.randomUUID().replaceAll('-', '')}`;
  await withClient(besides(url), (client) => client.query(`create database ${name} template ${nameOf(url)}`));
  return Object.assign(new URL(url), { pathname: `/${name}` }).href;
};

export const dropDatabase = async (url: string): Promise<void> => {
  await withClient(besides(url), (client) => client.query(`drop database ${nameOf(url)} with (force)`));
};

const nameOf = (url: string): string => new URL(url).pathname.slice(1);

/** The database that every server has. */
const besides = (url: string): string => Object.assign(new URL(url), { pathname: '/postgres' }).href;
