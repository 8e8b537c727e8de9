/** Which ways of embedding work in which systems. */
import type { Choice, EmbedMethod, System } from './choice.js';

/** The best one first; what is not named seldom works. */
const FITTING: Readonly<Record<System, readonly [EmbedMethod, ...EmbedMethod[]]>> = {
  'drupal-text': ['placeholder', 'iframe', 'copy'],
  'drupal-block': ['tag', 'placeholder', 'iframe', 'pinned', 'copy'],
  wordpress: ['placeholder', 'tag', 'iframe', 'pinned', 'copy'],
  joomla: ['placeholder', 'iframe', 'copy'],
  html: ['tag', 'placeholder', 'iframe', 'pinned', 'prerendered', 'copy'],
};

export function suggestedDoor(system: System): EmbedMethod {
  return FITTING[system][0];
}

export function fits(system: System, method: EmbedMethod): boolean {
  return FITTING[system].includes(method);
}

/** The method that was chosen, or the one that is best where none was. */
export function methodOf({ method, system }: Choice): EmbedMethod {
  return method || suggestedDoor(system);
}
