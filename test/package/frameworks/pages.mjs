// What developers write.

export const REACT_PAGE = `
import type {} from 'atd-widgets/react';
import { useRef } from 'react';
import type { AtdOpeningHours } from 'atd-widgets/opening-hours';
import type { Standard } from 'atd-widgets/standard';

export function Hours({ standard, office }: { standard?: Standard; office?: string }) {
  const ref = useRef<AtdOpeningHours>(null);
  return (
    <atd-opening-hours
      ref={ref}
      key="hours"
      className="hours"
      suppressHydrationWarning
      standard={standard}
      office={office}
      view="week"
      upcoming={30}
      heading-level={3}
      ics
      onatd-status-change={({ status, currentTarget }) => {
        const state: 'open' | 'closed' | 'unknown' = status.state;
        ref.current = currentTarget;
        return state;
      }}
      onatd-ready={() => ref.current?.status?.state}
    >
      <a href="/hours">Darba laiks</a>
    </atd-opening-hours>
  );
}

export const form = (
  <atd-feedback-form endpoint="/feedback" onatd-submit={(event) => event.preventDefault()} />
);
// @ts-expect-error A view that does not exist.
export const misspelled = <atd-opening-hours view="tabel" />;
// @ts-expect-error A tag that does not exist.
export const unknown = <atd-opening-hour />;
`;

export const VUE_PAGE = `
import type {} from 'atd-widgets/vue';
import type { GlobalComponents } from 'vue';

declare const hours: InstanceType<GlobalComponents['atd-opening-hours']>;
hours.$emit('atd-ready', new Event('atd-ready') as Parameters<typeof hours.$emit>[1]);
// @ts-expect-error An event that does not exist.
hours.$emit('atd-redy', new Event('atd-redy'));
// @ts-expect-error A thing that is no event.
hours.$emit('atd-ready', 1);
`;
