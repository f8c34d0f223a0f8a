import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Connection, openConnection } from './connection.ts';
import { ForeignCommits } from './foreign-commits.ts';
import type { ThreadRole } from './protocol.ts';

let folder: string;
let connections: Connection[];
let writer: Connection;
let commits: ForeignCommits;
const report = vi.fn();

const open = (role: ThreadRole): Connection => {
  const connection = openConnection(join(folder, 'commits.db'), role);
  connections.push(connection);
  return connection;
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'juca-commits-'));
  connections = [];
  report.mockClear();
  writer = open('writer');
  writer.exec('create table notes (text text)');
  commits = new ForeignCommits(writer, report);
});

afterEach(() => {
  commits.close();
  for (const connection of connections) connection.close();
  rmSync(folder, { recursive: true });
});

it('reports a commit of another connection once, however many there were', () => {
  const other = open('writer');
  other.exec(`insert into notes values ('a')`);
  other.exec(`insert into notes values ('b')`);
  commits.look();
  commits.look();
  expect(report).toHaveBeenCalledTimes(1);
});

it('sees a commit of another connection that came before one of its own', () => {
  open('writer').exec(`insert into notes values ('a')`);
  writer.exec(`insert into notes values ('b')`);
  commits.look();
  expect(report).toHaveBeenCalledTimes(1);
});

it('reports neither the own writing anew of the file nor the own emptying of its log', () => {
  open('checkpointer').pragma('wal_checkpoint(PASSIVE)');
  for (let count = 0; count < 3; count += 1) {
    writer.exec(`insert into notes values ('a')`);
    writer.exec('vacuum');
    open('checkpointer').pragma('wal_checkpoint(PASSIVE)');
    writer.pragma('wal_checkpoint(TRUNCATE)');
    commits.look();
  }
  expect(report).not.toHaveBeenCalled();
  open('writer').exec(`insert into notes values ('b')`);
  commits.look();
  expect(report).toHaveBeenCalledTimes(1);
});

it('reports neither own commits and rollbacks, nor readers, nor a log that is copied back and begins anew', () => {
  const [reader, checkpointer] = [open('reader'), open('checkpointer')];
  for (let count = 0; count < 20; count += 1) {
    writer.exec(`begin immediate; insert into notes values ('a'); savepoint call; delete from notes;
      rollback to call; release call; commit`);
    writer.exec(`begin immediate; insert into notes values ('b'); rollback`);
    reader.prepare('select * from notes').all();
    for (const connection of [checkpointer, writer]) connection.pragma('wal_checkpoint(PASSIVE)');
    commits.look();
  }
  open('writer').close();
  commits.look();
  expect(report).not.toHaveBeenCalled();
});
