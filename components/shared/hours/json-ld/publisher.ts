/** Publishes an institution as schema.org JSON-LD in the head of the page, once for all elements that show it. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { formatDay } from '../../../../src/calendar/civil.js';
import { zoneOf } from '../../../../src/schedule/zone.js';
import { atdHours } from '../../../../src/standard/atd/hours.js';
import { atdServices } from '../../../../src/standard/atd/services.js';
import { jsonLdOf } from '../../../../src/standard/json-ld/index.js';
import type { Standard } from '../../../../src/standard/model.js';
import { device } from '../../time/device.js';
import { writeScript } from './script.js';

type Host = ReactiveControllerHost & HTMLElement;

/** Special hours are published for this many days ahead, which is a season of holidays. */
const AHEAD_DAYS = 92;

const publishers = new WeakMap<Host, Publisher>();
/** The publishers whose elements are in the page. An element may leave it before it has anything to publish. */
const present = new Set<Publisher>();
const scripts = new Map<string, HTMLScriptElement>();

/** Publishes the standard that an element shows, or withdraws the published one. */
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

/** Keeps one script for each institution that an element shows, and removes the scripts of all others. */
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

/** Publishes all of the built-in standard, whichever part of it an element has. */
function textOf(standard: Standard): string {
  const isBuiltIn = standard.offices === atdHours.offices;
  const whole = isBuiltIn ? { ...standard, services: atdServices() } : standard;
  const { day } = zoneOf(standard.zone).toMoment(device.now());
  const json = JSON.stringify(
    jsonLdOf(whole, { from: formatDay(day), through: formatDay(day + AHEAD_DAYS) }),
  );
  // The text must not be able to end the script element, even if the page is copied.
  return json.replace(/</g, '\\u003c');
}
