// The page's side of the simulation: a clock that the test moves, and a diary of what is seen and heard. Its functions
// run in the page, before any other script.

/** @param {number} start epoch milliseconds
 *  @param {string} source address of the feed
 *  @param {Record<string, string>} names of the offices, by id */
export const prelude = (start, source, names) =>
  `(${takeTime})(${start}, ${JSON.stringify(source)}, ${JSON.stringify(names)})`;

function takeTime(start, source, names) {
  const { fetch: realFetch, Date: RealDate } = window;
  const [timers, requests] = [new Map(), new Set()];
  const diary = { shown: [], events: [], announced: [] };
  let [now, slept, lastId, seed] = [start, 0, 0, 2027];
  let [asked, received, isNews, shown] = [0, '', false, ''];
  let [failing, goodAt, isChanged] = [false, start, true];

  window.Date = class extends RealDate {
    constructor(...parts) {
      super(...(parts.length ? parts : [now]));
    }
    static now() {
      return now;
    }
  };
  // Timers count the time in which the machine is awake.
  performance.now = () => now - start - slept;
  window.setTimeout = (task, delay = 0, ...args) => {
    // `Date` has no fraction of a millisecond, and no timer is early.
    timers.set(++lastId, { due: now + Math.ceil(delay), run: () => task(...args) });
    return lastId;
  };
  window.clearTimeout = (id) => timers.delete(id);
  AbortSignal.timeout = (delay) => {
    const controller = new AbortController();
    window.setTimeout(
      () => controller.abort(new window.DOMException('Late', 'TimeoutError')),
      delay,
    );
    return controller.signal;
  };
  // The same pauses between two requests in every run.
  Math.random = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;

  /** An answer is there whole or not at all, so that nothing is under way while the clock moves. */
  window.fetch = (url, options) => {
    if (String(url) !== source) return realFetch(url, options);
    asked += 1;
    const answer = answered(url, options);
    const request = { answer, signal: options.signal, hangs: false };
    requests.add(request);
    return answer.finally(() => requests.delete(request));
  };
  async function answered(url, options) {
    failing = true;
    const response = await realFetch(url, options);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const text = new TextDecoder().decode(bytes);
    if (response.ok) [failing, goodAt] = [false, now];
    if (response.ok && text !== received) [received, isNews] = [text, true];
    const body = new window.ReadableStream({
      start(controller) {
        controller.enqueue(bytes);
        controller.close();
      },
    });
    return new Response(body, { status: response.status });
  }

  const elements = () => [...document.querySelectorAll('atd-opening-hours')];
  const { port1, port2 } = new window.MessageChannel();
  const turn = () =>
    new Promise((resolve) => {
      port1.onmessage = resolve;
      port2.postMessage(0);
    });
  /** Most wakes of the page change nothing, and then there is nothing to write. */
  const mutations = new MutationObserver(() => (isChanged = true));

  /** Until all that follows from the present moment has followed. */
  async function settle(hangs = false) {
    await turn();
    for (;;) {
      const awaited = [...requests].filter(
        (request) => request.signal.aborted || !(hangs || request.hangs),
      );
      if (awaited.length === 0) break;
      await Promise.allSettled(awaited.map(({ answer }) => answer));
      await turn();
    }
    await Promise.all(elements().map((each) => each.updateComplete));
    if (isChanged || mutations.takeRecords().length > 0) write();
  }

  function write() {
    isChanged = false;
    const seen = elements().map((element) => sentencesOf(element));
    if (JSON.stringify(seen) === shown) return;
    shown = JSON.stringify(seen);
    diary.shown.push({ at: now, seen });
  }

  /** By office: the sentence as it is seen and as it is read out, and its sign. */
  function sentencesOf({ shadowRoot: root }) {
    const found = {};
    for (const group of root.querySelectorAll('.group')) {
      const offices = group.querySelector('[part="heading"]:not(.institution), [part="offices"]');
      const statuses = [...group.querySelectorAll('[part="status"]')];
      for (const [id, name] of Object.entries(names)) {
        if (!offices.textContent.includes(name)) continue;
        if (found[id]) throw new Error(`${name} is shown twice.`);
        found[id] = statusFor(name, statuses);
      }
    }
    return found;
  }

  /** Where the offices of a group differ, each sentence begins with their names. */
  function statusFor(name, statuses) {
    const told = statuses.map((status) => ({
      text: sentenceOf(status, '.visually-hidden'),
      read: sentenceOf(status, '[aria-hidden="true"]'),
      kind: status.dataset.kind,
    }));
    if (told.length === 1) return told[0];
    const own = told.filter(({ text }) => text.split(': ')[0].split(', ').includes(name));
    if (own.length !== 1) throw new Error(`${name} has ${own.length} sentences.`);
    const [{ text, read, kind }] = own;
    return { text: withoutNames(text), read: withoutNames(read), kind };
  }

  function sentenceOf(status, without) {
    const sentence = status.querySelector('.sentence').cloneNode(true);
    for (const each of sentence.querySelectorAll(without)) each.remove();
    return sentence.textContent.replace(/\s+/g, ' ').trim();
  }

  function withoutNames(text) {
    const sentence = text.slice(text.indexOf(': ') + 2);
    return sentence.charAt(0).toUpperCase() + sentence.slice(1);
  }

  document.addEventListener('atd-status-change', ({ target, offices, status, previous }) => {
    const element = elements().indexOf(target);
    for (const office of offices) {
      diary.events.push({ at: now, element, office, from: previous.state, to: status.state });
    }
  });

  document.fortnight = {
    /** Begins the diary; whatever was to be waited for is there. */
    async begin() {
      const region = document.querySelector('[data-atd-live]').shadowRoot.firstElementChild;
      new MutationObserver(() => {
        diary.announced.push({ at: now, texts: [...region.children].map(textOf) });
      }).observe(region, { childList: true });
      const whole = { subtree: true, childList: true, characterData: true, attributes: true };
      for (const { shadowRoot } of elements()) mutations.observe(shadowRoot, whole);
      await settle();
    },
    /**
     * Runs the timers up to an instant. Stops where a request is under way that will hang, and where the feed has given
     * what it had not given before.
     */
    async advance(to, hangs) {
      for (let next = earliest(to); next; next = earliest(to)) {
        const [[id, { due, run }], before] = [next, asked];
        timers.delete(id);
        now = Math.max(now, due);
        run();
        await settle(hangs);
        if (isNews) break;
        if (hangs && asked > before) {
          for (const request of requests) request.hangs = true;
          return { at: now, hanging: true };
        }
      }
      if (!isNews) now = Math.max(now, to);
      isNews = false;
      return { at: now };
    },
    /** The machine sleeps until an instant, and so do its timers. */
    sleep(until) {
      for (const timer of timers.values()) timer.due += until - now;
      slept += until - now;
      now = until;
    },
    async wake(event) {
      if (event) window.dispatchEvent(new Event(event));
      await settle();
      isNews = false;
    },
    /** The diary since it was last read. */
    read() {
      const [note] = elements().map(({ shadowRoot: root }) => {
        const old = [...root.querySelectorAll('.data-date.old')];
        return old.map(({ textContent }) => textContent.trim()).join();
      });
      const entries = {
        ...diary,
        latest: JSON.parse(shown),
        note,
        asked,
        failing,
        goodAt,
        at: now,
      };
      [diary.shown, diary.events, diary.announced] = [[], [], []];
      return entries;
    },
  };

  const textOf = ({ textContent }) => textContent.replace(/^; /, '');

  function earliest(to) {
    let first;
    for (const entry of timers) {
      if (entry[1].due <= to && !(first && first[1].due <= entry[1].due)) first = entry;
    }
    return first;
  }
}
