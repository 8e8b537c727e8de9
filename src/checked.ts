/**
 * The day on which the facts in this repository were last compared with their sources, an ISO date: ATD's
 * published standard, the law on holidays, and the orders that move working days. Nobody else repeats it.
 */
export const CHECKED = '2026-11-22';
