'use client';

import type {} from 'atd-widgets/react';
import type { AtdOpeningHours } from 'atd-widgets/opening-hours';
import { useEffect, useRef, useState } from 'react';

export function Hours() {
  const hours = useRef<AtdOpeningHours>(null);
  const [office, setOffice] = useState<string>();
  const [state, setState] = useState<string>();

  // React adds no listeners to custom elements in HTML that a server has rendered.
  useEffect(() => {
    const element = hours.current!;
    const show = () => setState(element.status?.state);
    element.addEventListener('atd-ready', show);
    element.addEventListener('atd-status-change', show);
    void import('atd-widgets');
    return () => {
      element.removeEventListener('atd-ready', show);
      element.removeEventListener('atd-status-change', show);
    };
  }, []);

  return (
    <>
      <atd-opening-hours ref={hours} office={office} upcoming={30}>
        <p>Darba laiks</p>
      </atd-opening-hours>
      <output>{state}</output>
      <button onClick={() => setOffice('riga')}>Rīga</button>
    </>
  );
}
