// A submission in the outbox is not lost, and does not arrive twice.

import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { newId, Outbox } from 'atd-widgets/feedback';
import { memory, receiver } from './receiver.mjs';

const written = (more = {}) => ({ id: newId(), kind: 'praise', message: 'Paldies!', ...more });

describe('the outbox', () => {
  const open = [];
  after(() => Promise.all(open.map((each) => each.close())));
  async function outboxFor(plan, options = {}) {
    const server = await receiver(plan);
    open.push(server);
    const clock = { at: Date.parse('2026-11-25T10:00:00Z') };
    const store = memory();
    const { endpoint } = server;
    const box = new Outbox({ endpoint, store, now: () => clock.at, random: () => 0, ...options });
    return { server, clock, store, box };
  }

  it('keeps a submission before the network is tried, and until it is confirmed', async () => {
    const { server, store, box } = await outboxFor((nth) => (nth === 0 ? 'drop' : 'answer'));
    const { submission } = await box.put(written());
    assert.equal(server.asked(), 0);
    assert.equal((await store.all()).length, 1);
    await box.flush();
    assert.equal((await box.entries())[0].state, 'waiting');
    await box.flush(true);
    const [entry] = await box.entries();
    assert.equal(entry.state, 'accepted');
    assert.equal(entry.receipt.reference, 'A-1');
    assert.deepEqual([...server.kept.keys()], [submission.id]);
  });

  it('comes again after 1, 2, 4 and more seconds, or when the server wishes it', async () => {
    const plan = (nth) => (nth === 5 ? { status: 503, headers: { 'retry-after': '60' } } : 'busy');
    const { clock, box } = await outboxFor(plan);
    await box.put(written());
    const pauses = [];
    for (let attempt = 0; attempt < 6; attempt++) {
      const next = await box.flush();
      pauses.push((next - clock.at) / 1000);
      assert.equal(await box.flush(), next, 'nothing is sent before its time');
      clock.at = next;
    }
    assert.deepEqual(pauses, [1, 2, 4, 8, 16, 60]);
  });

  for (const [what, shift] of [
    ['an hour back', -3_600_000],
    ['a day back', -86_400_000],
    ['a day forward', 86_400_000],
  ]) {
    it(`sends in time in the page that waits, where the clock is set ${what}`, async () => {
      let elapsed = 0;
      const { clock, box } = await outboxFor((nth) => (nth === 0 ? 'busy' : 'answer'), {
        elapsed: () => elapsed,
      });
      await box.put(written());
      await box.flush();
      clock.at += shift;
      assert.equal((await box.flush()) - clock.at, 1000, 'a second is left');
      elapsed += 1000;
      assert.equal(await box.flush(), Infinity);
    });
  }

  it('sends at once in another page, where the clock was set back meanwhile', async () => {
    const { server, clock, store, box } = await outboxFor((nth) => (nth === 0 ? 'busy' : 'answer'));
    await box.put(written());
    await box.flush();
    clock.at -= 3_600_000;
    const { endpoint } = server;
    const other = new Outbox({ endpoint, store, now: () => clock.at });
    assert.equal(await other.flush(), Infinity);
    assert.equal((await other.entries())[0].state, 'accepted');
  });

  it('does not wait for more than a minute, whatever a server asks for', async () => {
    const { clock, box } = await outboxFor(() => ({
      ...{ status: 503, headers: { 'retry-after': '2200000' } },
    }));
    await box.put(written());
    assert.equal((await box.flush()) - clock.at, 60_000);
  });

  it('sends nothing that was withdrawn, and says where it has arrived all the same', async () => {
    const { server, store, box } = await outboxFor(() => 'answer');
    const entry = await box.put(written());
    await box.withdraw(entry);
    assert.equal(await box.flush(true), Infinity);
    assert.equal(server.asked(), 0);
    const [mark] = await store.all();
    assert.deepEqual([mark.state, mark.submission.message], ['withdrawn', undefined]);

    const late = await box.put(written());
    const other = new Outbox({
      endpoint: server.endpoint,
      store,
      now: () => 0,
      send: async () => {
        await box.withdraw(late);
        return { kind: 'accepted', receipt: { reference: 'A', receivedAt: '2026-11-25' } };
      },
    });
    await other.flush(true);
    const states = (await box.entries()).map(({ state }) => state);
    assert.deepEqual(states.sort(), ['accepted', 'withdrawn']);
  });

  it('does not send again what is refused, and keeps its words', async () => {
    const { server, box } = await outboxFor(() => ({ status: 422 }));
    await box.put(written({ message: 'Gari vārdi' }));
    assert.equal(await box.flush(), Infinity);
    assert.equal(await box.flush(true), Infinity);
    assert.equal(server.asked(), 1);
    const [entry] = await box.entries();
    assert.deepEqual([entry.state, entry.submission.message], ['refused', 'Gari vārdi']);
  });

  it('leaves alone what is for somebody else, and what was taken out meanwhile', async () => {
    const { store, box } = await outboxFor(() => 'answer', {
      send: async (_, { id }) => {
        await store.delete(id);
        return { kind: 'accepted', receipt: { reference: 'A', receivedAt: '2026-11-25' } };
      },
    });
    const others = { ...(await box.put(written())), endpoint: 'https://elsewhere.example/' };
    await store.put(others);
    await box.put(written());
    await box.flush();
    assert.deepEqual(await store.all(), [others]);
  });

  it('loses nothing and brings nothing twice, whatever the line does', async () => {
    const errors = ['answer', 'lose', 'drop', 'html', 'busy'];
    let seed = 7;
    const chance = () => (seed = (seed * 48271) % 2147483647) % errors.length;
    const { server, clock, store, box } = await outboxFor(() => errors[chance()]);
    // Another page with the same form, which may send only when the first does not.
    let isBusy = false;
    const withLock = async (task) => {
      if (isBusy) return false;
      isBusy = true;
      await task().finally(() => (isBusy = false));
      return true;
    };
    const { endpoint } = server;
    const pages = [1, 2].map(
      () => new Outbox({ endpoint, store, now: () => clock.at, random: () => 0, withLock }),
    );
    const ids = [];
    for (let count = 0; count < 60; count++) {
      const { submission } = await box.put(written({ message: `Nr. ${count}` }));
      ids.push(submission.id);
      clock.at += 1;
    }
    for (let round = 0; round < 2000; round++) {
      const next = Math.min(...(await Promise.all(pages.map((page) => page.flush()))));
      if (next === Infinity) break;
      clock.at = next;
    }
    const entries = await box.entries();
    assert.deepEqual(
      entries.map(({ submission, state }) => [submission.id, state]),
      ids.map((id) => [id, 'accepted']),
    );
    assert.deepEqual([...server.kept.keys()].sort(), [...ids].sort());
    for (const { submission, receipt } of entries) {
      const { submission: received, receipt: given } = server.kept.get(submission.id);
      assert.deepEqual([received, given], [submission, receipt]);
    }
    assert.ok(server.asked() > 60);
  });
});
