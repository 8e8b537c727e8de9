// What happens in the fortnight besides the passing of time, in the time of the offices.

/** @typedef {'503' | 'reset' | 'hanging' | 'older'} Outage `older`: a cache gives the first document again */

/** When each document but the first is published; its number. */
export const PUBLICATIONS = [
  { at: '2027-03-23T14:10', version: 1 },
  { at: '2027-04-01T16:20', version: 2 },
  { at: '2027-04-02T09:40', version: 3 },
];

export const OUTAGES = [
  { at: '2027-03-22T09:50', until: '2027-03-22T13:20', outage: '503' },
  // The second document is published within it.
  { at: '2027-03-23T14:00', until: '2027-03-23T16:40', outage: 'reset' },
  // Longer than a day, which is told.
  { at: '2027-03-25T20:10', until: '2027-03-27T03:10', outage: 'hanging' },
  // The first document knows nothing of the drill of that day.
  { at: '2027-03-31T06:00', until: '2027-03-31T09:10', outage: 'older' },
  { at: '2027-04-02T09:35', until: '2027-04-02T10:15', outage: '503' },
];

/**
 * How the page does not notice time pass, and how it notices that it has.
 * `lid`: the laptop sleeps with another tab in front, and the visitor comes back to this one.
 * `tab`: the visitor reads another tab; the timers run.
 * `focus`, `pageshow`, `online`: the laptop sleeps with the page in sight, and that event follows.
 * `silent`: the same, and nothing follows but the timer that was under way.
 * @typedef {'lid' | 'tab' | 'focus' | 'pageshow' | 'online' | 'silent'} Absence
 */
export const ABSENCES = [
  { at: '2027-03-23T22:00', until: '2027-03-24T07:40', absence: 'lid' },
  { at: '2027-03-24T16:10', until: '2027-03-25T08:45', absence: 'focus' },
  { at: '2027-03-28T09:00', until: '2027-03-29T11:00', absence: 'pageshow' },
  // The office is closed for a drill meanwhile.
  { at: '2027-03-31T09:20', until: '2027-03-31T11:05', absence: 'tab' },
  { at: '2027-04-02T12:10', until: '2027-04-02T12:45', absence: 'silent' },
  { at: '2027-04-03T09:30', until: '2027-04-03T19:00', absence: 'online' },
];
