import type {} from 'atd-widgets/react';
import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

function Hours() {
  const [office, setOffice] = useState<string>();
  const [state, setState] = useState<string>();

  // The element is defined after the first render, as in a page that loads its parts when they are needed.
  useEffect(() => void import('atd-widgets/opening-hours'), []);

  return (
    <>
      <atd-opening-hours
        office={office}
        upcoming={30}
        onatd-ready={({ currentTarget }) => setState(currentTarget.status?.state)}
        onatd-status-change={({ status }) => setState(status.state)}
      >
        <p>Darba laiks</p>
      </atd-opening-hours>
      <output>{state}</output>
      <button onClick={() => setOffice('riga')}>Rīga</button>
    </>
  );
}

// @ts-expect-error There is no such view.
export const misspelled = <atd-opening-hours view="tabel" />;

createRoot(document.querySelector('#root')!).render(
  <StrictMode>
    <Hours />
  </StrictMode>,
);
