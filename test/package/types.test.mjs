import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { createConsumer } from './consumer.mjs';
import { EVERY_ENTRY } from './every-entry.mjs';
import { typeErrors } from './type-errors.mjs';

const resolutions = [
  ['node16', 'node16'],
  ['nodenext', 'nodenext'],
  ['esnext', 'bundler'],
];

describe('in strict TypeScript', () => {
  let consumer;
  before(() => (consumer = createConsumer()));

  for (const [module, moduleResolution] of resolutions) {
    it(`every entry has its types with moduleResolution ${moduleResolution}`, () => {
      const errors = typeErrors(consumer, { 'app.ts': EVERY_ENTRY }, { module, moduleResolution });
      assert.equal(errors, '');
    });
  }
});
