/** One address, number or mailbox: a text to read, a link where there is something to follow, and a copy button. */
import { html, nothing, type TemplateResult } from 'lit';
import { mailLink, telephoneLink, telephoneText } from '../../../src/links.js';
import type { LocalizedText } from '../../../src/text.js';
import { copyButton } from './copy.js';
import type { ViewContext } from './context.js';

export interface Contact {
  readonly kind: 'address' | 'telephone' | 'email';
  readonly href?: string;
  readonly shown: unknown;
  readonly copied: string;
}

/** The owner of a contact. The leading underscore keeps ids distinct from the ids of a document. */
export interface Owner {
  /** Begins the ids of its contacts. */
  readonly id: string;
  /** Whether an element with the id `${id}.whose` names it. */
  readonly isNamed: boolean;
}

export function address(text: LocalizedText, { renderText, plainText }: ViewContext): Contact {
  return { kind: 'address', shown: renderText(text), copied: plainText(text) };
}

export function phone(telephone: string): Contact {
  return {
    kind: 'telephone',
    href: telephoneLink(telephone),
    shown: telephoneText(telephone),
    copied: telephone,
  };
}

export function mail(email: string): Contact {
  return { kind: 'email', href: mailLink(email), shown: email, copied: email };
}

export function contactLine(
  { kind, href, shown, copied }: Contact,
  owner: Owner,
  context: ViewContext,
): TemplateResult {
  const id = `${owner.id}.${kind}`;
  const whose = owner.isNamed ? `${owner.id}.whose` : undefined;
  return html`<li>
    ${
      href === undefined
        ? html`<span class="value" id=${id}>${shown}</span>`
        : html`<a
            part="action"
            class="value"
            id=${id}
            href=${href}
            aria-describedby=${whose ?? nothing}
            @click=${context.handlers.follow}
            >${shown}</a
          >`
    }
    ${copyButton(id, copied, whose, context)}
  </li>`;
}
