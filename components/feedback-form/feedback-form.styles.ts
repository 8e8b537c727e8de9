/** The styles of the form, its fields and its buttons. */
import { css } from 'lit';

export const styles = css`
  :host {
    --_error: var(--atd-color-error, light-dark(#a8071a, #ff9c9c));
  }

  [part='base'],
  form,
  fieldset,
  [part='receipt'],
  [part='waiting'],
  [part='contact'],
  .field {
    display: grid;
    gap: var(--_space);
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
  }

  [part='base'] {
    gap: calc(1.5 * var(--_space));
    max-inline-size: 40em;
  }

  [part='base'] > :not(.visually-hidden),
  form > *,
  fieldset > :not(legend),
  [part='contact'] > *,
  [part='receipt'] > :not(button),
  [part='waiting'] > * {
    inline-size: 100%;
  }

  form {
    gap: calc(2 * var(--_space));
  }

  [part='heading'] {
    font-size: 1.375em;
    line-height: 1.3;
  }

  [part='errors'] [part='heading'] {
    font-size: 1.125em;
  }

  .institution,
  .hint,
  [part='draft'],
  [part='privacy'] {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  fieldset {
    min-inline-size: 0;
    border: 0;
    gap: 0.25em;
  }

  legend,
  .field > label {
    font-weight: 600;
    margin-block-end: 0.25em;
  }

  .field {
    gap: 0.375em;
  }

  .reach {
    row-gap: var(--_space);
  }

  .field > label {
    margin: 0;
  }

  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
  }

  input:not([type='radio'], [type='checkbox']),
  select,
  textarea {
    inline-size: 100%;
    padding: 0.625em 0.75em;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: none;
  }

  select {
    background: Canvas;
    color: CanvasText;
  }

  .reach input {
    max-inline-size: 24em;
  }

  textarea {
    resize: vertical;
    line-height: 1.45;
  }

  [aria-invalid='true']:is(input, select, textarea) {
    border: 2px solid var(--_error);
  }

  .choice {
    display: flex;
    gap: 0.625em;
    align-items: center;
    min-block-size: max(2.25em, 32px);
    inline-size: fit-content;
    max-inline-size: 100%;
    padding-inline-end: 0.5em;
    cursor: pointer;
  }

  .choice input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    accent-color: var(--_link);
  }

  [part='error'] {
    color: var(--_error);
    font-weight: 600;
  }

  [part='errors'] {
    display: grid;
    gap: 0.5em;
    padding: 1em;
    border: 2px solid var(--_error);
    border-radius: var(--_radius);
  }

  [part='errors'] a {
    display: inline-block;
    padding-block: 0.125em;
    color: var(--_error);
  }

  .ends {
    display: grid;
    gap: var(--_space);
    justify-items: start;
  }

  [part='draft'],
  [part='tools'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
  }

  [part='draft'] p {
    flex: 1 1 16em;
  }

  button,
  [part='tools'] a {
    min-block-size: max(2.25em, 32px);
    padding: 0.375em 0.875em;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: none;
    cursor: pointer;
  }

  [part='tools'] a {
    border-color: transparent;
    padding-inline: 0;
    align-content: center;
  }

  [part='submit'],
  .first {
    border-color: var(--_link);
    background: var(--_link);
    color: light-dark(#fff, #000);
    font-weight: 600;
  }

  [part='submit'] {
    padding: 0.625em 1.5em;
  }

  button:hover {
    text-decoration: underline;
  }

  [aria-disabled='true'] {
    opacity: 0.7;
    cursor: progress;
  }

  /* A field that only bots fill in; it is not visible. */
  .honeypot {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  /* Each kind shows its own fields. Without a script all fields are visible. */
  [part='rating'],
  .reach,
  .is-rating [part='contact'],
  .is-meeting :is(.wish, .anonymous),
  .is-answered .anonymous {
    display: none;
  }

  .is-rating [part='rating'],
  .is-answered .reach,
  form:has([name='kind'][value='rating']:checked) [part='rating'],
  form:has(#_reply:checked) .reach {
    display: grid;
  }

  @media (scripting: none) {
    [part='rating'],
    .reach {
      display: grid;
    }
  }

  .rating-only [part='rating'] {
    grid-template-columns: repeat(auto-fit, minmax(8em, 1fr));
  }

  @media (forced-colors: active) {
    [part='submit'],
    .first {
      border-width: 2px;
    }
  }

  @media print {
    :focus-visible {
      outline: none;
    }

    button,
    form,
    [part='tools'],
    [part='notice'] {
      display: none;
    }
  }
`;
