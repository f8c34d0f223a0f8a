import { machineClock } from '../api/retry.ts';
import { apiSource } from './api-source.ts';
import { Replicas } from './replicas.ts';

const pages = new Map<string, Replicas>();

/** This page's one directory of the owner's sessions. On the server there is a new one for each rendering. */
export const replicasOf = (ownerId: string): Replicas => {
  const replicas = pages.get(ownerId) ?? new Replicas({ source: apiSource, clock: machineClock });
  if (typeof window !== 'undefined') pages.set(ownerId, replicas);
  return replicas;
};
