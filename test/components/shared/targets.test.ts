/** Controls are large enough for a finger (WCAG 2.5.8), and are called by what is written on them (2.5.3). */
import { expect, fixtureCleanup } from '@open-wc/testing';
import sinon from 'sinon';
import { showAll } from '../../support/all-elements.js';

interface Axe {
  run(
    context: Element,
    options: object,
  ): Promise<Record<'violations' | 'passes', { id: string; nodes: { html: string }[] }[]>>;
}

async function axe(): Promise<Axe> {
  // @ts-expect-error It is a script without types, which puts itself into the window.
  await import('axe-core/axe.min.js');
  return (globalThis as unknown as { axe: Axe }).axe;
}

describe('the controls of all elements', () => {
  // The form says nothing of privacy.
  before(() => sinon.stub(console, 'warn'));
  after(() => sinon.restore());
  afterEach(() => fixtureCleanup());

  for (const lang of ['lv', 'en']) {
    for (const [rule, least] of [
      ['target-size', 50],
      ['label-content-name-mismatch', 3],
    ] as const) {
      it(`keep the rule ${rule}, in ${lang}`, async () => {
        const [element] = await showAll(lang);
        const rules = { [rule]: { enabled: true } };
        const { violations, passes } = await (
          await axe()
        ).run(element!.closest('main')!, { runOnly: { type: 'rule', values: [rule] }, rules });
        const found = violations.flatMap(({ nodes }) => nodes.map(({ html }) => html));
        expect(found).to.deep.equal([]);
        const count = passes.flatMap(({ nodes }) => nodes).length;
        expect(count, 'how many axe has looked at').to.be.at.least(least);
      });
    }
  }
});
