import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './install.mjs';
import { completeLock } from './lock/complete.ts';

/** Adds to package-lock.json what `npm install` left out; to be run after it. */
const file = join(root, 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));
writeFileSync(file, `${JSON.stringify(completeLock(lock), undefined, 2)}\n`);
