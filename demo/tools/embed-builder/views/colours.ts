/** The colours, and whether they can be read. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { coloursOf, type Colour } from '../attributes.js';
import { SCHEMES, type Choice, type Field } from '../choice.js';
import { contrastOn, DEFAULTS, NEEDED, nearestEnough } from '../colours.js';
import { optionsOf, radios, type Page } from './controls.js';

/** A ground, and which of a pair of usual colours is on it. */
type Ground = readonly [background: string, usual: 0 | 1];

export function coloursSection(page: Page): TemplateResult {
  const { choice, texts } = page;
  return html`<section aria-labelledby="colours">
    <h2 id="colours">${texts.colours}</h2>
    ${radios('scheme', texts.scheme, optionsOf(SCHEMES, texts.schemes), choice.scheme)}
    <p class="hint" id="colours-hint">${texts.coloursHint}</p>
    ${
      choice.scheme === 'dark'
        ? nothing
        : colourField(page, 'background', texts.background, choice.background)
    }
    ${
      choice.scheme === 'light'
        ? nothing
        : colourField(page, 'dark-background', texts.darkBackground, choice['dark-background'])
    }
    ${coloursOf(choice.widget).map((colour) => ownColour(page, colour))}
    <p role="status">
      ${texts.lowCount(coloursOf(choice.widget).filter((each) => isLow(choice, each)).length)}
    </p>
  </section>`;
}

function groundsOf(choice: Choice): readonly Ground[] {
  const grounds: readonly Ground[] = [
    [choice.background, 0],
    [choice['dark-background'], 1],
  ];
  if (choice.scheme === 'auto') return grounds;
  return grounds.filter(([, usual]) => (usual === 1) === (choice.scheme === 'dark'));
}

/** The lowest on any of the grounds. */
function contrastOf(choice: Choice, colour: Colour): number {
  const value = choice[`color-${colour}`];
  const ratios = groundsOf(choice).map(([background, usual]) =>
    contrastOn(background, value || DEFAULTS[colour][usual]),
  );
  return Math.min(...ratios);
}

function isLow(choice: Choice, colour: Colour): boolean {
  return contrastOf(choice, colour) < NEEDED[colour];
}

function ownColour(page: Page, colour: Colour): TemplateResult {
  const { choice, texts } = page;
  const field = `color-${colour}` as const;
  const grounds = groundsOf(choice);
  const value = choice[field] || DEFAULTS[colour][grounds[0]?.[1] ?? 0];
  const written = (ratio: number) => String(ratio).replace('.', texts.decimal);
  const [ratio, needed] = [contrastOf(choice, colour), NEEDED[colour]];
  const better =
    ratio < needed
      ? nearestEnough(
          value,
          grounds.map(([background]) => background),
          needed,
        )
      : undefined;
  return colourField(
    page,
    field,
    texts.colourNames[colour],
    value,
    html`<p class=${ratio < needed ? 'issue' : 'hint'} id="${field}-contrast">
        ${
          ratio < needed
            ? texts.tooLow(written(ratio), written(needed))
            : texts.contrast(written(ratio))
        }
      </p>
      ${
        better === undefined
          ? ratio < needed && grounds[1]
            ? html`<p class="hint">${texts.noneOnBoth}</p>`
            : nothing
          : html`<button type="button" data-set=${field} value=${better}>
              ${swatch(better)}${texts.useInstead(better)}
            </button>`
      }`,
  );
}

/** @param value what holds, chosen or not */
function colourField(
  { choice, texts, refused }: Page,
  field: Field,
  name: string,
  value: string,
  contrast: unknown = nothing,
): TemplateResult {
  const isRefused = refused[field] !== undefined;
  const said = isRefused ? `${field}-issue` : contrast === nothing ? '' : `${field}-contrast`;
  return html`<div class="field colour">
    <label for=${field}>${name}</label>
    <input
      id=${field}
      name=${field}
      type="text"
      size="9"
      autocomplete="off"
      spellcheck="false"
      placeholder=${value}
      .value=${live(refused[field] ?? choice[field])}
      aria-invalid=${isRefused ? 'true' : nothing}
      aria-describedby="colours-hint ${said}"
    />
    <input type="color" name=${field} aria-label=${texts.pick(name)} .value=${live(value)} />
    <div class="contrast">
      ${isRefused ? html`<p class="issue" id="${field}-issue">${texts.notColour}</p>` : contrast}
    </div>
  </div>`;
}

/** What a colour looks like; its code is said beside it. */
function swatch(colour: string): TemplateResult {
  return html`<svg class="swatch" viewBox="0 0 1 1" aria-hidden="true">
    <rect width="1" height="1" fill=${colour}></rect>
  </svg>`;
}
