/** The list of ways to contact ATD, which breaks off in the published standard. A message comes once a page. */
import { expect, fixtureCleanup } from '@open-wc/testing';
import sinon from 'sinon';
import { messagesLogged } from '../../../components/shared/diagnostics/warn.js';
import { showChannels, texts } from '../../support/service-channels.js';

afterEach(() => {
  fixtureCleanup();
  sinon.restore();
});

it('is told to whoever builds the page, and to no citizen', async () => {
  const informed = sinon.stub(console, 'info');
  const warned = sinon.stub(console, 'warn');
  const element = await showChannels('<atd-service-channels></atd-service-channels>');
  await messagesLogged();
  expect(texts(element, '[part="base"]')[0]).not.to.contain('saraksta nav');
  expect(informed.args.flat().join()).to.contain('has none (isIncomplete)');
  expect(warned.args).to.deep.equal([]);
});
