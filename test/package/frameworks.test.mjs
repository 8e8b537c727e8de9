// The types of the tags for frameworks have every attribute, property and event, and none of them is `any`.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { createConsumer } from './consumer.mjs';
import { casesOf } from './frameworks/cases.mjs';
import { REACT_PAGE, VUE_PAGE } from './frameworks/pages.mjs';
import { elements } from './manifest.mjs';
import { typeErrors } from './type-errors.mjs';

/** How each framework finds the attributes of a tag, and how it names a listener. */
const frameworks = {
  react: {
    head: "import type { JSX } from 'react';",
    props: (tag) => `JSX.IntrinsicElements['${tag}']`,
    listener: (event) => `on${event}`,
  },
  vue: {
    head: "import type { GlobalComponents } from 'vue';",
    props: (tag) => `InstanceType<GlobalComponents['${tag}']>['$props']`,
  },
  svelte: {
    head: "import type { SvelteHTMLElements } from 'svelte/elements';",
    props: (tag) => `SvelteHTMLElements['${tag}']`,
    listener: (event) => `on${event}`,
  },
};

const cases = Object.entries(frameworks).flatMap(([name, framework]) =>
  elements.map((element) => [
    `${name}-${element.tagName}.ts`,
    [
      `import type {} from 'atd-widgets/${name}';`,
      framework.head,
      casesOf(element, framework),
    ].join('\n'),
  ]),
);

// One program, since TypeScript reads the frameworks more slowly than it checks the cases.
it('React, Vue and Svelte know the attributes, properties and events of every tag', () => {
  const consumer = createConsumer(['@types/react', 'vue', 'svelte']);
  const pages = { 'react-page.tsx': REACT_PAGE, 'vue-page.ts': VUE_PAGE };
  assert.ok(cases.length > 0);
  assert.equal(typeErrors(consumer, { ...Object.fromEntries(cases), ...pages }), '');
});
