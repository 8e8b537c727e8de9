/** What to paste where, for a choice: pure, from the choice and its setting. */
import { attributesOf, classesOf, metasOf, tagName } from './attributes.js';
import type { Choice, EmbedMethod } from './choice.js';
import { fallbackOf } from './fallback/index.js';
import { nameOf } from './fallback/speech.js';
import { isForeign, parametersOf } from './frame.js';
import { block, escaped, opening, tag, type Attribute } from './html.js';
import { policyOf, styleOf } from './site.js';
import { methodOf } from './systems.js';
import type { Setting } from './setting.js';
import { TEXTS, type Texts } from './texts.js';

export interface Snippet {
  readonly id: keyof Texts['snippets'];
  readonly title: string;
  readonly code: string;
  /** Where it belongs, in a sentence or two. */
  readonly where: string;
  /** Whether the site's administrator does it, once. */
  readonly isOnce: boolean;
}

/** What the frame has room for before its script has fitted it: views, then the other widgets. */
const HEIGHTS: Readonly<Record<string, number>> = {
  week: 680,
  compact: 320,
  badge: 120,
};
const TABLE_HEIGHT = 560;
const OTHER_HEIGHT = 900;

/** Nothing where there is nothing that can be given yet; see {@link Setting}. */
export function snippetsOf(choice: Choice, setting: Setting): readonly Snippet[] {
  return EMBED_METHODS[methodOf(choice)](choice, setting);
}

const EMBED_METHODS: Readonly<
  Record<EmbedMethod, (choice: Choice, setting: Setting) => readonly Snippet[]>
> = {
  tag: (choice, setting) => [
    inContent(choice, elementOf(choice, setting, setting.source)),
    inHead(choice, headOf(setting)),
    ...preloads(choice, setting),
    ...aboutSite(choice, setting),
  ],

  placeholder: (choice, setting) => {
    const classes: Attribute = ['class', classesOf(choice)];
    const lines = fallbackOf(choice, setting.standard, setting.day);
    const href = choice.page || setting.standard?.url;
    const metas = metasOf(choice, setting.source).map(([name, content]) =>
      opening('meta', [
        ['name', name],
        ['content', String(content)],
      ]),
    );
    return [
      { ...inContent(choice, block('div', [classes], lines)), ...titled(choice, 'div') },
      ...(href === undefined ? [] : [linkOf(choice, setting, [classes, ['href', href]])]),
      inHead(choice, [...headOf(setting), ...metas]),
      ...(choice.system === 'drupal-text'
        ? [once(choice, 'allow', '<div class> <a class>', TEXTS[choice.ui].where.allow)]
        : []),
      ...aboutSite(choice, setting),
    ];
  },

  iframe: (choice, setting) => {
    const { ui, widget, view } = choice;
    const scheme = choice.scheme === 'auto' ? 'light dark' : choice.scheme;
    if (isForeign(setting)) return [];
    const address = `${setting.base}embed.html?${parametersOf(choice, setting)}`;
    const height = widget === 'opening-hours' ? (HEIGHTS[view] ?? TABLE_HEIGHT) : OTHER_HEIGHT;
    const frame = tag('iframe', [
      ['src', address],
      ['title', nameOf(choice, setting.standard)],
      ['loading', 'lazy'],
      ['width', '100%'],
      ['height', String(height)],
      // Without it nothing in a frame of another origin can be copied.
      ['allow', 'clipboard-write'],
    ]);
    return [
      inContent(choice, frame),
      once(choice, 'parent', scriptOf(`${setting.base}embed-parent.js`), TEXTS[ui].where.parent),
      once(
        choice,
        'frameStyle',
        // Browsers paint an opaque ground where the schemes of the frame and of its page differ.
        `iframe[src^="${setting.base}embed.html"] {\n  border: 0;\n  color-scheme: ${scheme};\n}`,
        TEXTS[ui].where.colours,
      ),
      once(choice, 'policy', policyOf(choice, setting, true), TEXTS[ui].where.framePolicy),
    ];
  },

  pinned: (choice, setting) => {
    const { base, document, integrity } = setting;
    const path = integrity && `${integrity.version}/atd-widgets.all.js`;
    const hash = path && integrity.files[path];
    if (!hash) return [];
    const script = scriptOf(base + path, [
      ['integrity', hash],
      ['crossorigin', 'anonymous'],
    ]);
    return [
      inContent(choice, elementOf(choice, setting, document)),
      { ...inHead(choice, [script]), ...titled(choice, 'script') },
      ...aboutSite(choice, setting),
    ];
  },

  prerendered: (choice, setting) => [
    inContent(choice, elementOf(choice, setting, setting.document)),
    inHead(choice, headOf(setting)),
    once(
      choice,
      'command',
      `npm install atd-widgets @lit-labs/ssr parse5\nnpx atd-widgets render page.html --styles ${setting.base} > out.html`,
      TEXTS[choice.ui].where.command,
    ),
    ...aboutSite(choice, setting),
  ],

  copy: (choice, setting) => {
    if (choice.widget !== 'feedback-form') {
      const { copy } = setting;
      return copy === undefined ? [] : [asCopy(choice, copy)];
    }
    const href = choice.page || setting.standard?.url;
    const name = escaped(nameOf(choice, setting.standard));
    return [asCopy(choice, tag('p', [], href ? tag('a', [['href', href]], name) : name))];
  },
};

// --- parts --------------------------------------------------------------------------------------

function elementOf(choice: Choice, setting: Setting, source: string | undefined): string {
  const attributes: Attribute[] = [...attributesOf(choice), ['lang', choice.lang]];
  if (source !== undefined) attributes.push(['src', source]);
  return block(tagName(choice), attributes, fallbackOf(choice, setting.standard, setting.day));
}

function linkOf(choice: Choice, setting: Setting, attributes: readonly Attribute[]): Snippet {
  const link = tag('a', attributes, escaped(nameOf(choice, setting.standard)));
  return { ...inContent(choice, link), ...titled(choice, 'link') };
}

function headOf({ base }: Setting): string[] {
  return [scriptOf(`${base}atd-widgets.js`)];
}

/** The scripts that the loader will ask for, so that they come along with it. */
function preloads(choice: Choice, { base, integrity }: Setting): Snippet[] {
  const { version = '', preload = {} } = integrity ?? {};
  const lines = (preload[choice.widget] ?? []).map((path) =>
    opening('link', [
      ['rel', 'modulepreload'],
      ['href', base + path],
    ]),
  );
  const where = TEXTS[choice.ui].where.preload(version);
  return lines[0] === undefined ? [] : [once(choice, 'preload', lines.join('\n'), where)];
}

function scriptOf(address: string, more: readonly Attribute[] = []): string {
  return tag('script', [['type', 'module'], ['src', address], ...more]);
}

function aboutSite(choice: Choice, setting: Setting): Snippet[] {
  const { where } = TEXTS[choice.ui];
  const style = styleOf(choice);
  return [
    ...(style ? [once(choice, 'colours', style, where.colours)] : []),
    once(choice, 'policy', policyOf(choice, setting), where.policy),
  ];
}

function titled({ ui }: Choice, id: Snippet['id']): Pick<Snippet, 'id' | 'title'> {
  return { id, title: TEXTS[ui].snippets[id] };
}

function inContent(choice: Choice, code: string): Snippet {
  const where = TEXTS[choice.ui].where.content[choice.system];
  return { ...titled(choice, 'content'), code, where, isOnce: false };
}

function asCopy(choice: Choice, code: string): Snippet {
  const { where } = TEXTS[choice.ui];
  const inside = `${where.content[choice.system]} ${where.copy}`;
  return { ...titled(choice, 'copy'), code, where: inside, isOnce: false };
}

function inHead(choice: Choice, lines: readonly string[]): Snippet {
  return once(choice, 'head', lines.join('\n'), TEXTS[choice.ui].where.head[choice.system]);
}

function once(choice: Choice, id: Snippet['id'], code: string, where: string): Snippet {
  return { ...titled(choice, id), code, where, isOnce: true };
}
