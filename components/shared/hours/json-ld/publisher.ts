/** An institution in the words of schema.org, in the head of the page, once for all elements that say so. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { formatDay } from '../../../../src/calendar/civil.js';
import { zoneOf } from '../../../../src/schedule/zone.js';
import { atdHours } from '../../../../src/standard/atd/hours.js';
import { atdServices } from '../../../../src/standard/atd/services.js';
import { jsonLdOf } from '../../../../src/standard/json-ld/index.js';
import type { Standard } from '../../../../src/standard/model.js';
import { writeScript } from './script.js';

type Host = ReactiveControllerHost & HTMLElement;

/** For how many days ahead special hours are told: a season of holidays. */
const AHEAD = 92;

const publishers = new WeakMap<Host, Publisher>();
/** Those whose elements are in the page: one may be taken away before it has anything to publish. */
const present = new Set<Publisher>();
const scripts = new Map<string, HTMLScriptElement>();

/** Publishes what an element shows, or withdraws what it has published. */
export function publish(host: Host, standard: Standard | undefined): void {
  let publisher = publishers.get(host);
  if (!publisher) publishers.set(host, (publisher = new Publisher(host)));
  if (publisher.standard === standard) return;
  publisher.standard = standard;
  refresh();
}

class Publisher implements ReactiveController {
  standard: Standard | undefined;

  constructor(host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    present.add(this);
    refresh();
  }

  hostDisconnected(): void {
    present.delete(this);
    refresh();
  }
}

/** One script an institution, whoever shows it, and none where nobody does any more. */
function refresh(): void {
  const standards = new Map<string, Standard>();
  for (const { standard } of present) {
    if (standard) standards.set(standard.id, standard);
  }
  for (const [id, script] of scripts) {
    if (standards.has(id)) continue;
    script.remove();
    scripts.delete(id);
  }
  for (const [id, standard] of standards) {
    const text = textOf(standard);
    if (scripts.get(id)?.text === text) continue;
    scripts.get(id)?.remove();
    const script = writeScript(text);
    if (script) scripts.set(id, script);
  }
}

/** Whatever part of the built-in standard an element has, all of it is published. */
function textOf(standard: Standard): string {
  const isBuiltIn = standard.offices === atdHours.offices;
  const whole = isBuiltIn ? { ...standard, services: atdServices() } : standard;
  const { day } = zoneOf(standard.zone).toMoment(Date.now());
  const json = JSON.stringify(
    jsonLdOf(whole, { from: formatDay(day), to: formatDay(day + AHEAD) }),
  );
  // Nothing in it may end the script, whoever copies the page.
  return json.replace(/</g, '\\u003c');
}
