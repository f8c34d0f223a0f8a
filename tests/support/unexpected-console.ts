import { afterEach, beforeEach, expect, vi } from 'vitest';

const methods = ['debug', 'error', 'info', 'log', 'warn'] as const;
let said: string[] = [];
let restore: (() => void)[] = [];

/** Fails a test that wrote to the console. A test that expects output replaces the method with a spy. */
beforeEach(() => {
  said = [];
  restore = methods.map((method) => {
    const spy = vi.spyOn(console, method).mockImplementation((...parts) => {
      said.push(`console.${method}: ${parts.map(String).join(' ')}`);
    });
    return () => spy.mockRestore();
  });
});

afterEach(() => {
  for (const undo of restore) undo();
  expect(said, 'unexpected console output').toEqual([]);
});
