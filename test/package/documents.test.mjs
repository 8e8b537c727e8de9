// The pieces of code in the documents that a developer writes around the package: TypeScript and settings.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { allFences, fence, fences } from '../setup/fences.mjs';
import { createConsumer } from './consumer.mjs';
import { elements, names } from './manifest.mjs';
import { typeErrors } from './type-errors.mjs';

const OPTIONS = {
  // Without it TypeScript accepts the import of a module that does not exist.
  noUncheckedSideEffectImports: true,
  experimentalDecorators: true,
};
/** Stand-ins for packages that are not installed here, with the types that the pieces use. */
const STAND_INS = `
declare module '@angular/core' {
  export const CUSTOM_ELEMENTS_SCHEMA: unique symbol;
  export function Component(options: {
    selector: string; schemas: (typeof CUSTOM_ELEMENTS_SCHEMA)[]; template: string;
  }): (of: Function) => void;
  export function signal<T>(value: T): { (): T; set(value: T): void };
}
declare module '@vitejs/plugin-vue' {
  import type { SFCTemplateCompileOptions } from 'vue/compiler-sfc';
  export default function vue(options: { template: SFCTemplateCompileOptions | {
    compilerOptions: SFCTemplateCompileOptions['compilerOptions'];
  } }): unknown;
}`;

describe('a piece of code in the documents', () => {
  let consumer;
  before(() => {
    consumer = createConsumer(['@types/react', 'vue', 'svelte']);
  });

  // One program, since TypeScript takes long to read the frameworks.
  it('in TypeScript has no error in strict mode, and one that is wrong has', () => {
    const ofTypes = allFences.filter(({ label }) => label === 'types');
    assert.equal(ofTypes.length, fences('types').length);
    const pieces = ofTypes.map(({ language, code }, index) => [`piece-${index}.${language}`, code]);
    const sources = {
      ...Object.fromEntries(pieces),
      'angular.ts': fence('angular'),
      'vue.config.ts': fence('vue-config'),
      'stand-ins.d.ts': STAND_INS,
      'wrong.ts': fence('angular').replace("'atd-widgets/opening-hours'", "'atd-widgets/no-hours'"),
    };
    const errors = typeErrors(consumer, sources, OPTIONS).trim().split('\n');
    assert.deepEqual(
      errors.filter((line) => !line.startsWith('wrong.ts')),
      [],
    );
    assert.match(errors.join('\n'), /no-hours/);
  });

  it('in an Angular template names only what the element has', () => {
    const [, tag, attributes] = /<(atd-[\w-]+)([^>]*)>/.exec(fence('angular'));
    const { members, events } = elements.find(({ tagName }) => tagName === tag);
    const bound = (pattern) => [...attributes.matchAll(pattern)].map(([, name]) => name);
    const [properties, listeners] = [bound(/\[(\w+)\]/g), bound(/\(([\w-]+)\)=/g)];
    assert.ok(properties.length > 1 && listeners.length > 1);
    for (const name of properties) assert.ok(names(members).includes(name), name);
    for (const name of listeners) assert.ok(names(events).includes(name), name);
  });

  it('of settings for an editor names files that are in the package', () => {
    for (const settings of fences('settings').map(JSON.parse)) {
      const paths = Object.values(settings).flat();
      assert.ok(paths.length > 0);
      for (const path of paths) {
        const inPackage = /^\.\/node_modules\/atd-widgets\/(.+)$/.exec(path)?.[1];
        assert.ok(consumer.files.includes(inPackage), path);
      }
    }
  });
});
