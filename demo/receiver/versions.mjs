// What an institution has published, version by version. The first, 0, is as it was built; a built one never
// takes the place of what was published.

import { createHash } from 'node:crypto';

/** So many can be gone back to, and the built one. */
const MAX_VERSIONS = 200;

/**
 * @typedef {{ version: number, publishedAt: string, etag: string, undoes?: number }} Version
 * @typedef {Version & { body: string }} VersionWithBody
 */

/**
 * @param {import('@libsql/client').Client} database
 */
export function versionsIn(database) {
  const first = async (sql, args) => {
    const { rows } = await database.execute({ sql: `${sql} LIMIT 1`, args });
    return rows[0] && { ...versionOf(rows[0]), body: rows[0].body };
  };

  return {
    /** Keeps what was built, until something is published. */
    async begin(institution, { body, publishedAt }) {
      await database.execute({
        sql: `INSERT INTO versions (institution, version, published_at, digest, body)
              VALUES (?, 0, ?, ?, ?)
              ON CONFLICT DO UPDATE
              SET published_at = excluded.published_at, digest = excluded.digest, body = excluded.body
              WHERE digest <> excluded.digest AND NOT EXISTS (
                SELECT 1 FROM versions WHERE institution = excluded.institution AND version > 0
              )`,
        args: [institution, publishedAt, digestOf(body), body],
      });
    },

    /** @returns {Promise<VersionWithBody | undefined>} */
    latest: (institution) =>
      first('SELECT * FROM versions WHERE institution = ? ORDER BY version DESC', [institution]),

    /** @returns {Promise<VersionWithBody | undefined>} */
    before: (institution, version) =>
      first('SELECT * FROM versions WHERE institution = ? AND version < ? ORDER BY version DESC', [
        institution,
        version,
      ]),

    /** @returns {Promise<VersionWithBody | undefined>} */
    at: (institution, version) =>
      first('SELECT * FROM versions WHERE institution = ? AND version = ?', [institution, version]),

    /** @returns {Promise<Version[]>} the newest first */
    async history(institution) {
      const { rows } = await database.execute({
        sql: `SELECT version, published_at, undoes, digest FROM versions
              WHERE institution = ? ORDER BY version DESC`,
        args: [institution],
      });
      return rows.map(versionOf);
    },

    /**
     * Publishes a version in the place of another, if that is still the latest: of several who want to, in
     * whatever process, one does.
     * @param {string} institution
     * @param {{ replaces: number, body: string, publishedAt: string, undoes?: number }} version
     * @returns {Promise<Version | undefined>} nothing where somebody else was first
     */
    async publish(institution, { replaces, body, publishedAt, undoes = null }) {
      const version = replaces + 1;
      const digest = digestOf(body);
      const [{ rowsAffected }] = await database.batch(
        [
          {
            sql: `INSERT INTO versions (institution, version, published_at, undoes, digest, body)
                  SELECT ?, ?, ?, ?, ?, ?
                  WHERE (SELECT MAX(version) FROM versions WHERE institution = ?) = ?`,
            args: [
              ...[institution, version, publishedAt, undoes, digest, body],
              ...[institution, replaces],
            ],
          },
          {
            sql: 'DELETE FROM versions WHERE institution = ? AND version BETWEEN 1 AND ?',
            args: [institution, version - MAX_VERSIONS],
          },
        ],
        'write',
      );
      if (rowsAffected === 0) return undefined;
      return versionOf({ version, published_at: publishedAt, undoes, digest });
    },
  };
}

function digestOf(body) {
  return createHash('sha256').update(body).digest('base64url').slice(0, 22);
}

/** The number tells a version from an earlier one with the same words, the digest one database from another. */
function versionOf({ version, published_at: publishedAt, undoes, digest }) {
  return {
    ...{ version, publishedAt, etag: `"${version}-${digest}"` },
    ...(undoes !== null && { undoes }),
  };
}
