import { openConnection } from '#/lib/db/sqlite/connection.ts';

/** Every session, block, decision, matter, deadline, calendar and run of an answer in the database as text, so that two moments can be compared. */
export const storedRecords = (path: string): string => {
  const connection = openConnection(path, 'reader');
  try {
    const all = (table: string) => connection.prepare(`select * from ${table} order by id`).all();
    const runs = connection.prepare('select * from answer_runs order by session_id').all();
    return JSON.stringify([
      all('sessions'),
      all('messages'),
      all('decisions'),
      all('matters'),
      all('deadlines'),
      all('court_calendars'),
      runs,
    ]);
  } finally {
    connection.close();
  }
};
