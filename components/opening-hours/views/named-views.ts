/** The views that a page chooses by name, other than the table that the bare tag shows. */
import { css } from 'lit';
import { badgeView, compactView } from './brief.js';
import { styles } from './named-views.styles.js';
import type { ViewTemplate } from './view-template.js';
import { weekView } from './week.js';
import { styles as pagerStyles } from './week-pager.styles.js';

export const views: Readonly<Record<string, ViewTemplate>> = {
  week: {
    render: weekView,
    styles: css`
      ${styles}${pagerStyles}
    `,
  },
  compact: { render: compactView, styles },
  badge: { render: badgeView, styles },
};
