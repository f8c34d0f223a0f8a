import { describe, expect, it } from 'vitest';
import { ApiError } from '../api/api-error.ts';
import { FileImports } from './file-imports.ts';

const report = (taken: number) => ({ taken });
const file = (name: string) => ({ name, content: new Blob(['x'], { type: name }) });
/** Where nobody leaves the page. */
const hold = () => () => {};
const refused = new ApiError(503, 'overloaded', '');

describe('FileImports', () => {
  it('sends one file after the other, and tells what became of each', async () => {
    const shown: (string | undefined)[] = [];
    const imports = new FileImports(async ({ type: name }, onProgress) => {
      onProgress(0.5);
      if (name === 'b') throw refused;
      return report(2);
    }, hold);
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
    const imports = new FileImports<ReturnType<typeof report>>(({ type: name }, _, signal) => {
      sent.push(name);
      return new Promise((resolve, reject) => {
        if (name === 'c') resolve(report(1));
        signal.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')));
      });
    }, hold);
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

  it('holds the page as long as something is under way, and knows whether a screen shows it', async () => {
    let held = 0;
    const count = () => {
      held += 1;
      return () => {
        held -= 1;
      };
    };
    const imports = new FileImports(async () => held, count);
    const leave = imports.subscribe(() => {});
    expect([imports.isShown, held]).toEqual([true, 0]);
    leave();
    expect(await imports.start([file('a')])).toEqual([{ name: 'a', report: 1 }]);
    expect([imports.isShown, held]).toEqual([false, 0]);
  });
});
