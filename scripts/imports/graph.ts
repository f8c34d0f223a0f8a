import type { Import } from './read-imports.ts';

/** The files of the project that each file imports. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

export const graphOf = (imports: readonly Import[]): ImportGraph => {
  const graph = new Map<string, string[]>();
  for (const { from, to, isPackage } of imports) {
    if (!isPackage) graph.set(from, [...(graph.get(from) ?? []), to]);
  }
  return graph;
};

/** The files that are reached from one file, itself included. */
export const reachedFrom = (graph: ImportGraph, file: string): Set<string> => {
  const reached = new Set([file]);
  for (const each of reached) {
    for (const next of graph.get(each) ?? []) reached.add(next);
  }
  return reached;
};
