import { Client } from 'pg';
import type { Mutation } from './places.ts';

type Query = (config: unknown, ...rest: unknown[]) => unknown;

/**
 * Runs the work while every connection to PostgreSQL of this process sends the mutated text in the place of the
 * product's statement.
 */
export const mutatedOnTheWire = async <T>(
  { from, to }: Pick<Mutation, 'from' | 'to'>,
  work: () => Promise<T>,
): Promise<T> => {
  const prototype = Client.prototype as unknown as { query: Query };
  const { query } = prototype;
  prototype.query = function (config, ...rest) {
    const isTarget = config instanceof Object && 'text' in config && config.text === from;
    return query.call(this, isTarget ? { ...config, text: to } : config, ...rest);
  };
  try {
    return await work();
  } finally {
    prototype.query = query;
  }
};
