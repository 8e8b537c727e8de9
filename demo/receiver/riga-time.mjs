// Riga's clock for the time slider: instants in, what the clock on the wall says out.

const MINUTE = 60_000;
const parts = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Riga',
  hourCycle: 'h23',
  ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
});
const longDate = new Intl.DateTimeFormat('lv', {
  timeZone: 'Europe/Riga',
  ...{ weekday: 'long', day: 'numeric', month: 'long' },
});

/** The civil date, and the minutes since its midnight. */
export function civil(instant) {
  const [date, time] = parts.format(instant).split(', ');
  const [hour, minute] = time.split(':').map(Number);
  return { date, minute: hour * 60 + minute };
}

/** How many hours the clock is ahead of UTC: two in winter, three in summer. */
export function offset(instant) {
  const { date, minute } = civil(instant);
  return (Date.parse(date) + minute * MINUTE - Math.floor(instant / MINUTE) * MINUTE) / 3_600_000;
}

/** The instant at which a civil date and time, `2026-11-27T11:45`, comes first. */
export function instantOf(text) {
  const asUtc = Date.parse(`${text}Z`);
  const summer = asUtc - 3 * 3_600_000;
  return offset(summer) === 3 ? summer : asUtc - 2 * 3_600_000;
}

/** "piektdiena, 27. novembris, plkst. 12.15" */
export function spoken(instant) {
  const { minute } = civil(instant);
  const time = `${Math.floor(minute / 60)}.${String(minute % 60).padStart(2, '0')}`;
  const text = `${longDate.format(instant)}, plkst. ${time}`;
  return text.replace('. ', '.\u00a0').replace('plkst. ', 'plkst.\u00a0');
}
