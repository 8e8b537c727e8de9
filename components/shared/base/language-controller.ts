/** Resolves the language of an element, and follows its changes. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { SOURCE_LANGUAGE } from '../../../locales/localization.js';
import { isLanguage, type Language } from '../../../src/languages.js';
import { warn } from '../diagnostics/warn.js';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Finds the language of its host: the nearest `lang` at or above it, through shadow roots, or else Latvian.
 * It notices when `lang` changes anywhere above the host.
 */
export class LanguageController implements ReactiveController {
  language: Language = SOURCE_LANGUAGE;
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    watch(this.#host, this);
    this.resolve();
  }

  hostDisconnected(): void {
    watchers.delete(this);
  }

  resolve(): void {
    const language = this.#supported(nearestLang(this.#host));
    if (language === this.language) return;
    this.language = language;
    this.#host.requestUpdate();
  }

  #supported(lang: string): Language {
    const primary = lang.replace(/-.*/, '').toLowerCase();
    if (isLanguage(primary)) return primary;
    if (primary) warn(this.#host, 'language', lang);
    return SOURCE_LANGUAGE;
  }
}

function nearestLang(element: Element): string {
  for (let at: Element | undefined = element; at; at = hostOf(at)) {
    const lang = at.closest('[lang]')?.getAttribute('lang');
    if (lang != null) return lang;
  }
  return '';
}

function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

const watchers = new Set<LanguageController>();
let observer: MutationObserver | undefined;

/** One observer serves the page; observing a root twice has no effect. */
function watch(element: Element, controller: LanguageController): void {
  observer ??= new MutationObserver(() => {
    for (const watcher of watchers) watcher.resolve();
  });
  for (let at: Element | undefined = element; at; at = hostOf(at)) {
    observer.observe(at.getRootNode(), {
      attributes: true,
      attributeFilter: ['lang'],
      subtree: true,
    });
  }
  watchers.add(controller);
}
