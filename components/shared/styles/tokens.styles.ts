/** The styles that all elements share: custom properties, resets and focus. */
import { css } from 'lit';

/**
 * The public custom properties, each with its fallback, under a private name. All colours except those of
 * links and states are mixed from the colour of the text, so that they suit any page.
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
    /* Without it a flex item would not shrink below the intrinsic size below, even in a narrow row. */
    min-inline-size: min(14em, 100%);
  }

  /* A page's rules for the tag override those of :host and would show a hidden element. */
  :host([hidden]) {
    display: none !important;
  }

  /* The rules of a page do not reach in here. Font and colour are inherited; inherited properties that
     only distort text are reset, unless a page sets them on ::part(base). Content that a page hides, or
     excludes from clicks or selection, is so here too. */
  [part='base'] {
    container-type: inline-size;
    /* A size container gives no width to a parent that is as wide as its content (a cell, a dialog, a
       float). Large text must not make the page scroll sideways there. */
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
    outline-color: var(--atd-color-focus, currentColor);
    outline-offset: 0.125em;
    border-radius: 0.125em;
  }

  .nowrap {
    white-space: nowrap;
  }

  /* With very large text a line may be too narrow for a word or for an unbreakable group. */
  @container (inline-size < 14em) {
    * {
      overflow-wrap: anywhere;
    }

    .nowrap {
      white-space: normal;
    }
  }
`;
