/** Which ways of embedding work in which systems. */
import type { Choice, Door, System } from './choice.js';

/** The best one first; what is not named seldom works. */
const FITTING: Readonly<Record<System, readonly [Door, ...Door[]]>> = {
  'drupal-text': ['placeholder', 'iframe', 'copy'],
  'drupal-block': ['tag', 'placeholder', 'iframe', 'pinned', 'copy'],
  wordpress: ['placeholder', 'tag', 'iframe', 'pinned', 'copy'],
  joomla: ['placeholder', 'iframe', 'copy'],
  html: ['tag', 'placeholder', 'iframe', 'pinned', 'prerendered', 'copy'],
};

export function suggestedDoor(system: System): Door {
  return FITTING[system][0];
}

export function fits(system: System, door: Door): boolean {
  return FITTING[system].includes(door);
}

/** The door that was chosen, or the one that is best where none was. */
export function doorOf({ door, system }: Choice): Door {
  return door || suggestedDoor(system);
}
