/** Copies a text. Returns whether it succeeded: some browsers, and pages without https, do not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
