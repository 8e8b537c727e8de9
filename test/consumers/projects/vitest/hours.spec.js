// @vitest-environment jsdom
import 'atd-widgets';
import { answerRequests, freezeTime, sampleDocument, settled } from 'atd-widgets/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';

const shown = () => document.querySelector('atd-opening-hours').shadowRoot.textContent;
let time;
let requests;

beforeEach(() => {
  time = freezeTime('2026-12-23T10:30');
  requests = answerRequests({ '/standard.json': sampleDocument('municipality') });
});

afterEach(() => {
  document.body.replaceChildren();
  requests.restore();
  time.restore();
});

it('shows the hours of 23 December, and then those after the break', async () => {
  document.body.innerHTML = '<atd-opening-hours office="riga"></atd-opening-hours>';
  await settled();
  expect(shown()).toContain('tvērts līdz plkst. 12.00');
  await time.advanceTo('2026-12-23T12:30');
  expect(shown()).toContain('ārtraukums līdz plkst. 13.00');
});

it('shows a document without a server', async () => {
  document.body.innerHTML = '<atd-opening-hours src="/standard.json"></atd-opening-hours>';
  await settled();
  expect(shown()).toContain('Inventarizācija');
  expect(requests.made).toHaveLength(1);
});
