import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readReport } from './report.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'juca-report-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('readReport', () => {
  it('reads what a runner has written', () => {
    const file = join(folder, 'faults.json');
    writeFileSync(file, '{"passed":2,"failed":1,"skipped":0}');
    expect(readReport(file)).toEqual({ passed: 2, failed: 1, skipped: 0 });
  });

  it('gives nothing where there is no report', () => {
    expect(readReport(join(folder, 'absent.json'))).toBeUndefined();
  });
});
