// How a database of an earlier version becomes one of this version. Steps are only ever added, at the end, and
// take nothing away: a receiver of the version before still works with what they leave.

const STEPS = [
  async (transaction, { digestOf }) => {
    for (const column of ["note TEXT NOT NULL DEFAULT ''", 'extended_to TEXT', 'changed_at TEXT']) {
      await transaction.execute(`ALTER TABLE submissions ADD COLUMN ${column}`);
    }
    // The digest no longer counts all fields: what was kept before would be taken for other words.
    const { rows } = await transaction.execute('SELECT id, body, digest FROM submissions');
    for (const { id, body, digest } of rows) {
      const present = digestOf(JSON.parse(body));
      if (present === digest) continue;
      await transaction.execute({
        sql: 'UPDATE submissions SET digest = ? WHERE id = ?',
        args: [present, id],
      });
    }
  },
  async (transaction) => {
    await transaction.execute(`
      CREATE TABLE versions (
        institution TEXT NOT NULL,
        version INTEGER NOT NULL,
        published_at TEXT NOT NULL,
        undoes INTEGER,
        digest TEXT NOT NULL,
        body TEXT NOT NULL,
        PRIMARY KEY (institution, version)
      )
    `);
  },
];

/**
 * All or nothing: where a step fails, the database is as it was. Of two that start at once, one waits.
 * @param {import('@libsql/client').Client} database
 * @param {{ digestOf: (submission: object) => string }} tools
 */
export async function migrate(database, tools) {
  const transaction = await database.transaction('write');
  try {
    const { rows } = await transaction.execute('PRAGMA user_version');
    const version = Number(rows[0].user_version);
    for (const step of STEPS.slice(version)) await step(transaction, tools);
    // A newer receiver may have been here: its version stays.
    if (version < STEPS.length) {
      await transaction.execute(`PRAGMA user_version = ${STEPS.length}`);
    }
    await transaction.commit();
  } finally {
    transaction.close();
  }
}
