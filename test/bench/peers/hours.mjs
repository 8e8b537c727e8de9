/** ATD's week, its Latvian texts and its current state, shared by the hand-written and the Lit element. */

const morning = [510, 720];
const midweek = [morning, [780, 990]];
const ATD_WEEK = [[morning, [780, 1050]], midweek, midweek, midweek, [morning, [750, 930]], [], []];

/** Minutes of the local day; Monday first. */
export const ATD = {
  name: 'Autotransporta direkcija',
  kind: 'Klientu apkalpošanas centri',
  groups: [{ names: 'Rīga, Cēsis, Daugavpils, Liepāja', week: ATD_WEEK }],
};

const stems = ['Pirm', 'Otr', 'Treš', 'Ceturt', 'Piekt', 'Sest', 'Svēt'];
const on = (day) => `${stems[day]}dienās`;
const range = (from, to) =>
  `No ${stems[from].toLowerCase()}dienas līdz ${stems[to].toLowerCase()}dienai`;
const time = (minute) => `${Math.floor(minute / 60)}.${String(minute % 60).padStart(2, '0')}`;
const timesOf = (spans) =>
  spans.map(([from, to]) => `${time(from)}–${time(to)}`).join(', ') || 'Slēgts';

/** Days with the same hours together: pairs of days and times. */
export function rowsOf(week) {
  const rows = [];
  week.forEach((spans, day) => {
    const times = timesOf(spans);
    const last = rows.at(-1);
    if (last?.times === times) last.to = day;
    else rows.push({ from: day, to: day, times });
  });
  return rows.map(({ from, to, times }) => [from === to ? on(from) : range(from, to), times]);
}

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Riga',
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** The state and its sentence. */
export function statusOf(week, now = Date.now()) {
  const parts = Object.fromEntries(
    clock.formatToParts(now).map(({ type, value }) => [type, value]),
  );
  const today = weekdays.indexOf(parts.weekday);
  const minute = parts.hour * 60 + Number(parts.minute);
  const current = week[today].find(([from, to]) => from <= minute && minute < to);
  if (current) return ['open', `Atvērts līdz plkst. ${time(current[1])}`];
  const later = week[today].find(([from]) => from > minute);
  if (later && week[today][0] !== later) {
    return ['break', `Pārtraukums līdz plkst. ${time(later[0])}`];
  }
  if (later) return ['closed', `Slēgts, atvērs šodien plkst. ${time(later[0])}`];
  for (let ahead = 1; ahead <= 7; ahead++) {
    const day = (today + ahead) % 7;
    const first = week[day][0];
    const name = ahead === 1 ? 'rīt' : `${stems[day].toLowerCase()}dien`;
    if (first) return ['closed', `Slēgts, atvērs ${name} plkst. ${time(first[0])}`];
  }
  return ['closed', 'Slēgts'];
}

export const styles = `:host{display:block;line-height:1.45}
h2{font-size:1.375em;margin:0}
[part=status]{padding:.6em .9em;border-inline-start:.25em solid #a1202c;background:#f3f3f3;font-weight:600}
[part=status].open{border-color:#14662f}
table{width:100%;border-collapse:collapse}
caption{font-weight:600;text-align:start}
th,td{padding:.5em 0;border-block:1px solid #ccc;text-align:start;font-weight:400}`;
