/** The views that a page asks for by name, apart from the table that the bare tag shows. */
import { badgeView, compactView } from './brief.js';
import { styles } from './others.styles.js';
import type { ViewTemplate } from './view.js';
import { weekView } from './week.js';

export const views: Readonly<Record<string, ViewTemplate>> = {
  week: { render: weekView, styles },
  compact: { render: compactView, styles },
  badge: { render: badgeView, styles },
};
