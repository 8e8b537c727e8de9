/** The styles of the panels that replace the form, and of the notices beside it. */
import { css } from 'lit';

export const panelStyles = css`
  [part='privacy'] dl,
  [part='sent'] {
    display: grid;
    gap: 0.375em;
  }

  dt {
    font-weight: 600;
  }

  [part='privacy'] dl > div,
  [part='sent'] > div {
    display: grid;
    grid-template-columns: minmax(0, 9em) minmax(0, 1fr);
    gap: 0 1em;
  }

  [part='privacy'] dl + p {
    margin-block-start: 0.5em;
  }

  [part='sent'] dd {
    white-space: pre-wrap;
  }

  [part='sent'],
  [part='notice'],
  [part='question'],
  [part='topic'] {
    padding: 0.75em 1em;
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  [part='notice'],
  [part='question'],
  [part='topic'],
  [part='channels'] {
    display: grid;
    gap: 0.5em;
  }

  :is([part='question'], [part='topic']) {
    justify-items: start;
  }

  /* Browsers that quote Latvian at all quote it as English. */
  q:lang(lv) {
    quotes: '„' '”';
  }

  [part='reference'] {
    font-size: 1.125em;
    letter-spacing: 0.03em;
    white-space: nowrap;
  }

  .by-hand {
    flex-basis: 100%;
  }

  @container (inline-size < 24em) {
    [part='privacy'] dl > div,
    [part='sent'] > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
