/** The part of Trusted Types that is used here and that lib.dom does not declare. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScript: (text: string) => string },
  ): { createScript(text: string): string };
}

/**
 * Adds a script element with JSON data. The data is never run, but under Trusted Types only a policy may set
 * the text of a script.
 * @returns nothing if the page does not allow it
 */
export function writeScript(json: string): HTMLScriptElement | undefined {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  try {
    script.text = policy().createScript(json);
  } catch {
    logOnce();
    return undefined;
  }
  document.head.append(script);
  return script;
}

let made: ReturnType<TrustedTypes['createPolicy']> | undefined;

function policy(): { createScript(text: string): string } {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const rules = { createScript: (text: string) => text };
  return (made ??= trustedTypes?.createPolicy('atd-widgets', rules) ?? rules);
}

let isLogged = false;

function logOnce(): void {
  if (isLogged) return;
  isLogged = true;
  console.info(
    'atd-widgets: json-ld has no effect, since the page requires Trusted Types and does not allow the policy ' +
      "atd-widgets. Add to its Content-Security-Policy: trusted-types lit-html atd-widgets 'allow-duplicates'.",
  );
}
