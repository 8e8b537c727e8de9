/** The styles of the form, its fields and its buttons. */
import { css } from 'lit';
import { buttonStyles } from '../shared/styles/button.styles.js';
import { fieldStyles } from '../shared/styles/field.styles.js';

export const styles = css`
  ${buttonStyles} ${fieldStyles}

  :host {
    --_error: var(--atd-color-error, light-dark(#a8071a, #ff9c9c));
    --_submit: var(--atd-submit-background, var(--_link));
  }

  [part='base'],
  form,
  fieldset,
  [part='receipt'],
  [part='waiting'],
  [part='contact'],
  [part~='field'] {
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
  [part='hint'],
  [part='draft'],
  [part='privacy'] {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  fieldset {
    min-inline-size: 0;
    border: 0;
  }

  [part='label'] {
    font-weight: 600;
  }

  legend {
    margin-block-end: 0.25em;
  }

  [part~='field'] {
    gap: 0.375em;
  }

  fieldset[part~='field'] {
    gap: 0.25em;
  }

  [part~='input'] {
    inline-size: 100%;
  }

  /* The list that a select opens takes its colours and has no other background. */
  select[part] {
    background: var(--atd-field-background, Canvas);
    color: var(--atd-field-color, CanvasText);
  }

  /* Two fields, and each has its error nearer than the other field. */
  .reach {
    gap: calc(1.5 * var(--_space));
  }

  .reach input {
    max-inline-size: 24em;
  }

  textarea {
    resize: vertical;
    line-height: 1.45;
  }

  /* A page that colours all borders by the part still shows which field has an error. */
  [part~='invalid'] {
    border-width: 2px;
    border-color: var(--_error) !important;
  }

  [part='option'] {
    display: flex;
    gap: 0.625em;
    align-items: center;
    min-block-size: max(2.25em, 32px);
    inline-size: fit-content;
    max-inline-size: 100%;
    padding-inline-end: 0.5em;
    cursor: pointer;
  }

  [part='control'] {
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

  [part='tools'] a {
    min-block-size: max(2.25em, 32px);
    align-content: center;
  }

  [part~='submit'] {
    border-color: var(--_submit);
    background: var(--_submit);
    color: var(--atd-submit-color, light-dark(#fff, #000));
    font-weight: 600;
  }

  [type='submit'] {
    padding: var(--atd-button-padding, 0.625em 1.5em);
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
  [part~='rating'],
  .reach,
  .is-rating [part='contact'],
  .is-meeting :is(.wish, .anonymous),
  .is-answered .anonymous {
    display: none;
  }

  .is-rating [part~='rating'],
  .is-answered .reach,
  form:has([name='kind'][value='rating']:checked) [part~='rating'],
  form:has(#_reply:checked) .reach {
    display: grid;
  }

  @media (scripting: none) {
    [part~='rating'],
    .reach {
      display: grid;
    }
  }

  .rating-only [part~='rating'] {
    grid-template-columns: repeat(auto-fit, minmax(8em, 1fr));
  }

  @media (forced-colors: active) {
    [part~='submit'] {
      border-width: 2px;
    }
  }

  @media print {
    :focus-visible {
      outline: none;
    }

    /* A form is no use on paper, nor is its title alone. */
    header:has(~ form),
    button,
    form,
    [part='tools'],
    [part='notice'] {
      display: none;
    }
  }
`;
