// Writes the commit of the build into dist/; `npm run release` packs no other.

import { writeFileSync } from 'node:fs';
import { commit } from './commit.mjs';

writeFileSync('dist/commit.json', `${JSON.stringify({ commit: commit() })}\n`);
