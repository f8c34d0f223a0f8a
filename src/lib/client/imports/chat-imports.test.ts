import { describe, expect, it } from 'vitest';
import type { ChatReport } from '#/lib/domain/chat-report.ts';
import { ApiError } from '../api/api-error.ts';
import { ChatImports } from './chat-imports.ts';

const report = (taken: number): ChatReport => ({
  found: taken,
  taken,
  skipped: 0,
  blocks: taken,
  sources: {},
  reasons: {},
  listed: [],
  conversations: [],
  passedFiles: 0,
});
const file = (name: string) => new File(['x'], name);
const refused = new ApiError(503, 'overloaded', '');

describe('ChatImports', () => {
  it('sends one file after the other, and tells what became of each', async () => {
    const shown: (string | undefined)[] = [];
    const imports = new ChatImports(async ({ name }, onProgress) => {
      onProgress(0.5);
      if (name === 'b') throw refused;
      return report(2);
    });
    imports.subscribe(() => {
      const { running } = imports.view();
      shown.push(running ? `${running.name} ${running.share} ${running.left}` : undefined);
    });
    await imports.start([file('a'), file('b'), file('c')]);
    expect(imports.view()).toEqual({
      running: null,
      ended: [
        { name: 'a', report: report(2) },
        { name: 'b', error: refused },
        { name: 'c', report: report(2) },
      ],
    });
    expect(shown).toContain('a 0.5 2');
    expect(shown).toContain('c 0 0');
  });

  it('stops the file that is being sent and leaves the others, and may begin again', async () => {
    const sent: string[] = [];
    const imports = new ChatImports(({ name }, _, signal) => {
      sent.push(name);
      return new Promise((resolve, reject) => {
        if (name === 'c') resolve(report(1));
        signal.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')));
      });
    });
    const all = imports.start([file('a'), file('b')]);
    expect(await imports.start([file('z')])).toEqual([]);
    imports.stop();
    await all;
    expect([sent, imports.view()]).toEqual([['a'], { running: null, ended: [] }]);
    await imports.start([file('c')]);
    expect(imports.view().ended).toEqual([{ name: 'c', report: report(1) }]);
    imports.dismiss();
    expect(imports.view().ended).toEqual([]);
  });
});
