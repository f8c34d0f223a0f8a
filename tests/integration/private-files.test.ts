import { chmodSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { warnOfWideFiles } from '#/lib/startup/private-files.ts';
import { juca } from '../support/juca-command.ts';
import { ServerProcess } from '../support/server-process.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'juca-private-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const rightsOf = (path: string) => statSync(path).mode & 0o777;

describe.runIf(process.platform !== 'win32')('the files of an installation', () => {
  it('belong to the user of the server alone', async () => {
    const path = join(folder, 'data/juca.db');
    const server = await ServerProcess.start({ kind: 'api', settings: { SQLITE_PATH: path } });
    const files = [path, `${path}-wal`, `${path}-shm`, join(folder, 'data/auth-secret')];
    const rights = files.map(rightsOf);
    await server.stop();
    expect(rights).toEqual([0o600, 0o600, 0o600, 0o600]);
    expect(rightsOf(join(folder, 'data'))).toBe(0o700);
  });

  it('belong to the user of a command alone', async () => {
    const path = join(folder, 'command/juca.db');
    await juca(['account', 'list'], { SQLITE_PATH: path });
    expect(rightsOf(path)).toBe(0o600);
  });

  it('are told of where they are open to others', () => {
    const warn = vi.fn();
    const path = join(folder, 'data/juca.db');
    warnOfWideFiles(path, { warn });
    expect(warn).not.toHaveBeenCalled();
    chmodSync(path, 0o644);
    warnOfWideFiles(path, { warn });
    expect(warn).toHaveBeenCalledWith({ files: [path] }, expect.stringContaining('chmod 600'));
  });
});
