// Writes into dist/ which commit it was built from; `npm run release` packs no other.

import { writeFileSync } from 'node:fs';
import { commit } from './commit.mjs';

writeFileSync('dist/commit.json', `${JSON.stringify({ commit: commit() })}\n`);
