// What has been received: in a file, or on a libSQL server; durable before anybody is told that it is.

import { createHash, randomInt } from 'node:crypto';
import { createClient } from '@libsql/client';
import { migrate } from './migrations.mjs';
import { versionsIn } from './versions.mjs';

/** Letters and digits that are not mistaken for one another on the telephone. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
/** So many that two are hardly ever the same; and if they are, another is made. */
const LENGTH = 8;
/** So long somebody else who writes is waited for, before a citizen is told that nothing can be kept. */
const BUSY_MS = 5000;
/** What a form knows of the writing, and not of what is written: it differs in two tabs with one draft. */
const NOT_WORDS = ['website', 'seconds'];

/** As they were at first; what has come since, migrations.mjs adds. */
const TABLES = `
  CREATE TABLE IF NOT EXISTS submissions (
    id TEXT PRIMARY KEY,
    reference TEXT NOT NULL UNIQUE,
    received_at TEXT NOT NULL,
    reply_by TEXT,
    digest TEXT NOT NULL,
    body TEXT NOT NULL,
    supersedes TEXT,
    state TEXT NOT NULL DEFAULT 'new'
  );
  CREATE INDEX IF NOT EXISTS by_receipt ON submissions (received_at);
`;

/**
 * @typedef {{ reference: string, receivedAt: string, replyBy?: string }} Receipt
 * @typedef {{ kind: 'accepted' | 'repeated', receipt: Receipt } | { kind: 'conflict' }} Kept
 * @typedef {{ state: string, note: string, extendedTo?: string, changedAt?: string }} Notes
 * @typedef {Receipt & Notes & { submission: import('atd-widgets/feedback').Submission }} Noted
 */

/**
 * Opens the storage, and makes it where there is none.
 * @param {string} url `file:` and a path, or the address of a libSQL server
 * @param {string} [authToken] for a server
 */
export async function openStorage(url, authToken) {
  const database = createClient({ url, authToken, timeout: BUSY_MS });
  if (url.startsWith('file:')) {
    // A reader does not hold up a writer; and what is confirmed is on the disk.
    await database.execute('PRAGMA journal_mode = WAL');
    await database.execute('PRAGMA synchronous = FULL');
  }
  await database.executeMultiple(TABLES);
  await migrate(database, { digestOf });

  const find = async (id) => {
    const { rows } = await database.execute({
      sql: 'SELECT reference, received_at, reply_by, digest FROM submissions WHERE id = ?',
      args: [id],
    });
    return rows[0];
  };

  return {
    /**
     * Keeps a submission, once for each id however often it comes.
     * @param {import('atd-widgets/feedback').Submission} submission
     * @param {{ receivedAt: string, replyBy?: string }} received
     * @returns {Promise<Kept>}
     */
    async keep(submission, { receivedAt, replyBy = null }) {
      const digest = digestOf(submission);
      const { rowsAffected } = await database.execute({
        sql: `INSERT INTO submissions (id, reference, received_at, reply_by, digest, body, supersedes)
              VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING`,
        args: [
          submission.id,
          newReference(),
          receivedAt,
          replyBy,
          digest,
          JSON.stringify(submission),
          submission.supersedes ?? null,
        ],
      });
      const row = await find(submission.id);
      if (row.digest !== digest) return { kind: 'conflict' };
      return { kind: rowsAffected > 0 ? 'accepted' : 'repeated', receipt: receiptOf(row) };
    },

    /** All that there is, in the order in which it was received. */
    async all() {
      const { rows } = await database.execute(
        'SELECT * FROM submissions ORDER BY received_at, rowid',
      );
      return rows.map((row) => ({
        ...receiptOf(row),
        state: row.state,
        submission: JSON.parse(row.body),
      }));
    },

    /**
     * All that there is with what the institution has noted of it, in the order in which it was received.
     * @returns {Promise<Noted[]>}
     */
    async noted() {
      const { rows } = await database.execute(
        'SELECT * FROM submissions ORDER BY received_at, rowid',
      );
      return rows.map(notedOf);
    },

    /**
     * Notes what the institution has done. The receipt stays as the citizen has it.
     * @param {string} reference
     * @param {Notes} notes
     * @returns whether there is such a submission
     */
    async note(reference, { state, note, extendedTo = null, changedAt }) {
      const { rowsAffected } = await database.execute({
        sql: `UPDATE submissions SET state = ?, note = ?, extended_to = ?, changed_at = ?
              WHERE reference = ?`,
        args: [state, note, extendedTo, changedAt, reference],
      });
      return rowsAffected > 0;
    },

    /**
     * Deletes what was received earlier.
     * @param {string} before ISO instant
     * @returns how many there were
     */
    async forget(before) {
      const { rowsAffected } = await database.execute({
        sql: 'DELETE FROM submissions WHERE received_at < ?',
        args: [before],
      });
      return rowsAffected;
    },

    versions: versionsIn(database),

    close: () => database.close(),
  };
}

/** Of the same words always the same, in whatever order their fields are. */
function digestOf(submission) {
  const fields = Object.entries(submission)
    .filter(([field]) => !NOT_WORDS.includes(field))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex');
}

function newReference() {
  const signs = Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]);
  return `${signs.slice(0, 4).join('')}-${signs.slice(4).join('')}`;
}

function receiptOf({ reference, received_at: receivedAt, reply_by: replyBy }) {
  return { reference, receivedAt, ...(replyBy && { replyBy }) };
}

function notedOf(row) {
  const { state, note, extended_to: extendedTo, changed_at: changedAt, body } = row;
  return {
    ...receiptOf(row),
    ...{ state, note, submission: JSON.parse(body) },
    ...(extendedTo && { extendedTo }),
    ...(changedAt && { changedAt }),
  };
}
