/** Renders the names of the institution and of its offices, in every view. Names are never inflected. */
import { isWebAddress } from '../../../src/links.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { OfficeGroup } from '../../../src/standard/groups.js';
import type { Footnote, Standard } from '../../../src/standard/model.js';
import { anchorSlot } from '../templates/anchor-slot.js';
import { localized, plain, translated } from '../templates/localized-text.js';

/** Renders "Klientu apkalpošanas centri: Rīga, Cēsis". */
export function officesLine(
  { counters, counter = counters, footnotes }: Standard,
  { offices }: OfficeGroup,
): TemplateResult | typeof nothing {
  if (!counters.lv) return nothing;
  return html`<p part="offices">
    ${localized(offices[1] ? counters : counter)}:
    ${officeNames(offices)}${footnoteLinks(footnotes, 'offices')}
  </p>`;
}

export function officeNames(offices: OfficeGroup['offices']): unknown {
  return offices.map(({ name }, index) => [index ? ', ' : '', localized(name)]);
}

/** Renders the asterisks of the standard as links with names. */
export function footnoteLinks(
  footnotes: readonly Footnote[],
  about: Footnote['about'],
): TemplateResult[] {
  return footnotes.flatMap((note, index) =>
    note.about === about
      ? html`<a class="mark" part="link" href="#${note.id}" aria-label=${plain(note.title)}
          >${'*'.repeat(index + 1)}</a
        >`
      : [],
  );
}

export function footnotesTemplate(footnotes: readonly Footnote[]): TemplateResult | typeof nothing {
  if (!footnotes[0]) return nothing;
  return html`<ul role="list" part="footnotes">
    ${footnotes.map((note, index) => {
      const text = translated(note.text);
      return html`<li id=${note.id} tabindex="-1" lang=${text === undefined ? 'lv' : nothing}>
        ${anchorSlot(note.id)}<span aria-hidden="true">${'*'.repeat(index + 1)}</span>
        ${withLinks(text ?? note.text.lv, note.links)}
      </li>`;
    })}
  </ul>`;
}

/** Renders a text word for word, with the addresses in it as links. */
function withLinks(text: string, links: Footnote['links'] = {}): unknown {
  for (const [written, address] of Object.entries(links)) {
    const [before, after] = text.split(written);
    if (after === undefined || !isWebAddress(address)) continue;
    return html`${before}<a part="link" href=${address}>${written}</a>${after}`;
  }
  return text;
}
