import type { ImportGraph } from './graph.ts';

/**
 * One circle for each group of files that reach each other (a strongly connected component): the shortest one through
 * the group's first file, beginning and ending with that file. Files and circles are in alphabetical order.
 */
export const findCircles = (graph: ImportGraph): string[][] =>
  componentsOf(graph)
    .map((component) => shortestCircle(graph, component))
    .filter((circle) => circle !== undefined)
    .toSorted(([a = ''], [b = '']) => a.localeCompare(b, 'en'));

/** Tarjan's algorithm: the groups of files in which each file reaches each other one. */
const componentsOf = (graph: ImportGraph): string[][] => {
  const components: string[][] = [];
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const open = new Set<string>();

  const visit = (file: string): number => {
    const number = order.size;
    order.set(file, number);
    lowest.set(file, number);
    stack.push(file);
    open.add(file);
    for (const next of graph.get(file) ?? []) {
      if (!order.has(next)) lower(file, visit(next));
      else if (open.has(next)) lower(file, order.get(next) ?? number);
    }
    if (lowest.get(file) === number) components.push(close(file));
    return lowest.get(file) ?? number;
  };
  const lower = (file: string, to: number) => lowest.set(file, Math.min(lowest.get(file) ?? to, to));
  const close = (file: string): string[] => {
    const component = stack.splice(stack.indexOf(file));
    for (const each of component) open.delete(each);
    return component.toSorted();
  };

  for (const file of [...graph.keys()].toSorted()) if (!order.has(file)) visit(file);
  return components;
};

/** The shortest way from a component's first file back to that file, within the component. */
const shortestCircle = (graph: ImportGraph, component: string[]): string[] | undefined => {
  const [first = ''] = component;
  const within = new Set(component);
  const ways = [[first]];
  const seen = new Set<string>();
  for (const way of ways) {
    for (const next of graph.get(way.at(-1) ?? '') ?? []) {
      if (next === first) return [...way, first];
      if (!within.has(next) || seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return undefined;
};
