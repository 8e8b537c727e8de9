import { css } from 'lit';

/**
 * The public custom properties, each with its fallback, under a private name. Everything that is not a
 * signal is mixed from the text's own colour, so that it fits whatever page it stands in.
 */
export const tokens = css`
  :host {
    --_link: var(--atd-color-link, light-dark(#0b4f9e, #9cc7ff));
    --_muted: var(--atd-color-muted, color-mix(in oklab, currentColor 76%, transparent));
    --_line: var(--atd-color-line, color-mix(in oklab, currentColor 22%, transparent));
    --_surface: var(--atd-color-surface, color-mix(in oklab, currentColor 6%, transparent));
    --_radius: var(--atd-radius, 0.375em);
    --_space: var(--atd-space, 0.75em);
    display: block;
    /* Without it a flex item would be no narrower than the intrinsic size below, in however narrow a row. */
    min-inline-size: min(14em, 100%);
  }

  /* What a page says of the tag itself goes before what is said here, and that would show what is hidden. */
  :host([hidden]) {
    display: none !important;
  }

  /*
   * No rule of a page reaches in here. Font and colour come from it; what only distorts text stays outside,
   * unless a page asks for it by ::part(base). What a page hides, shields or lets nobody select is so here too.
   */
  [part='base'] {
    container-type: inline-size;
    /*
     * The content of a container gives no width to a parent that is as wide as its content (a cell, a dialog, a
     * float). Large letters must not make the page scroll sideways there.
     */
    contain-intrinsic-inline-size: min(14em, 75vi);
    line-height: 1.45;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    overflow-wrap: break-word;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    font-size: 1em;
    list-style: none;
  }

  a {
    color: var(--_link);
  }

  :focus-visible {
    outline: 0.1875em solid;
    outline-offset: 0.125em;
    border-radius: 0.125em;
  }

  .nowrap {
    white-space: nowrap;
  }

  /* Letters so large that a line may have no room for a word, nor for what belongs together. */
  @container (inline-size < 14em) {
    * {
      overflow-wrap: anywhere;
    }

    .nowrap {
      white-space: normal;
    }
  }
`;
