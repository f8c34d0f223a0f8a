import { openConnection } from '#/lib/db/sqlite/connection.ts';

/** A separate process that holds the write lock of the named database until its standard input ends. */
const [path = ''] = process.argv.slice(2);
const connection = openConnection(path, 'writer');
connection.exec('begin immediate');
process.stdout.write('held\n');
process.stdin.resume().on('end', () => {
  connection.exec('rollback');
  connection.close();
});
