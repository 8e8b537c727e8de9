/** Whether a visitor can come in; `unknown` where hours are by appointment, or are stated as unknown. */
export type State = 'open' | 'closed' | 'unknown';
