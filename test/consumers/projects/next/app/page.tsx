import { renderWidget } from 'atd-widgets/ssr';
import { Hours } from './hours';

const TAG = '<atd-client-rights><p>Klienta tiesības</p></atd-client-rights>';

export default async function Page() {
  // The browser's parser takes the template out of the tag, which React must not put back.
  const __html = await renderWidget(TAG);
  return (
    <main>
      <div suppressHydrationWarning dangerouslySetInnerHTML={{ __html }} />
      <Hours />
    </main>
  );
}
