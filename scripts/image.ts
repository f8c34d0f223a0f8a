import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { imageFiles } from './image/files.ts';
import { placeFiles } from './image/place.ts';
import { root } from './install.mjs';

/** Puts the files of a container image into a new folder: `node scripts/juca.mjs image FOLDER`. */
const [folder] = process.argv.slice(2);
if (!folder || existsSync(folder)) {
  process.stderr.write('Name a folder that does not exist yet: juca image FOLDER\n');
  process.exit(2);
}
const files = imageFiles(root);
placeFiles(files, root, resolve(folder));
process.stdout.write(`${files.length} files in ${folder}\n`);
