import sinon from 'sinon';

/** Stops the clock and the timers of the page; promises and rendering go on. */
export function freezeClock(at: number): sinon.SinonFakeTimers {
  return sinon.useFakeTimers({ now: at, toFake: ['Date', 'setTimeout', 'clearTimeout'] });
}
