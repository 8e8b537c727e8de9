/** Renders many offices: found by name, each group folded under its names and its status. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { plural } from '../../../locales/plural.js';
import { fold } from '../../../src/standard/fold.js';
import type { Office } from '../../../src/standard/model.js';
import type { GroupModel } from '../../shared/hours/group-model.js';
import type { HoursModel } from '../../shared/hours/hours-model.js';
import { officeNames } from '../../shared/hours/names.js';
import { heading, type HeadingLevels } from '../../shared/templates/heading.js';
import { plain } from '../../shared/templates/localized-text.js';
import type { StatusTemplate } from '../../shared/hours/status/status-box.js';
import type { Choices } from '../choices.js';
import { styles } from './many-offices.styles.js';

export { styles };

interface Context {
  readonly levels: HeadingLevels;
  readonly status: StatusTemplate;
  readonly choices: Choices;
}

/** More names are found by searching. */
const MAX_NAMES = 5;

/**
 * @param body renders what is in an unfolded group; folded groups are not rendered, so that hundreds cost little
 */
export function manyOffices(
  hours: HoursModel,
  context: Context,
  body: (view: GroupModel) => TemplateResult,
): TemplateResult {
  const { choices } = context;
  const { id } = hours.standard;
  const query = fold(choices.query);
  const found = hours.groups.flatMap((view) => {
    const offices = view.group.offices.filter((office) => isFound(office, query));
    return offices[0] ? [{ view, offices }] : [];
  });
  const count = found.reduce((sum, { offices }) => sum + offices.length, 0);
  return html`<div class="find" part="field">
      <label part="label" for="_find"
        >${msg('Meklēt pēc nosaukuma', { desc: 'Label of the field above many offices, which filters them by name' })}</label
      >
      <input
        part="input"
        id="_find"
        type="search"
        autocomplete="off"
        .value=${choices.query}
        @input=${choices.handleQueryInput}
      />
      <p role="status">${query === '' ? nothing : foundText(count)}</p>
    </div>
    ${found.map(({ view, offices }) => {
      const key = `${id}.${String(view.group.offices[0]?.id)}`;
      const isOpen = found.length === 1 || choices.isUnfolded(key);
      return html`<details
        class="group"
        part="office-group"
        data-key=${key}
        ?open=${isOpen}
        @toggle=${choices.handleGroupToggle}
      >
        <summary part="summary">
          ${heading(context.levels.below, namesOf(offices))} ${statuses(view, context)}
        </summary>
        ${isOpen ? body(view) : nothing}
      </details>`;
    })}`;
}

function isFound({ name }: Office, query: string): boolean {
  return [plain(name), ...Object.values(name)].some((each) => fold(each).includes(query));
}

function namesOf(offices: readonly Office[]): unknown {
  const more = offices.length - MAX_NAMES;
  if (more < 2) return officeNames(offices);
  return html`${officeNames(offices.slice(0, MAX_NAMES))}
  ${msg(str`un vēl ${more}`, { desc: 'After five names of offices: the number of further ones, "and 12 more"' })}`;
}

/** A summary contains text alone, so the statuses are no boxes of their own. */
function statuses({ group }: GroupModel, { status }: Context): readonly TemplateResult[] {
  return status(group, false).map(
    ({ kind, content }) =>
      html`<span class="folded-status" part="status" data-kind=${kind}
        ><span class="sentence">${content}</span></span
      >`,
  );
}

function foundText(count: number): string {
  return plural()(count) === 'one'
    ? msg(str`Atrasta ${count} vieta`, {
        desc: 'Result of the search for offices by name, after 1, 21, 31 in Latvian',
      })
    : msg(str`Atrastas ${count} vietas`, {
        desc: 'Result of the search for offices by name, after any other number',
      });
}
