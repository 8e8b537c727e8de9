'use client';

import type {} from 'atd-widgets/react';
import { useEffect, useState } from 'react';

export function Hours() {
  const [office, setOffice] = useState<string>();
  const [state, setState] = useState<string>();

  useEffect(() => void import('atd-widgets'), []);

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
