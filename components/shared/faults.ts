/**
 * What is said to an integrator: what was found, what is expected, what to do. The sentences are
 * fetched only when there is something to say, so that a page in order does not pay for them.
 */
import { VERSION } from './version.js';

const value = (found: string, expected: string, remedy: string) =>
  `${found}. Expected: ${expected}. ${remedy}.`;

export const faults = {
  attribute: (name: string, found: string, expected: string, fallback: string) =>
    value(`${name}="${found}"`, expected, `Until it is mended, ${fallback} is used`),

  offices: (asked: string, unknown: string, known: string) =>
    value(
      `office="${asked}" names ${unknown}`,
      known,
      'What is not known is left out; where nothing is left, all offices show',
    ),

  language: (lang: string, known: string) =>
    value(
      `the language "${lang}" is not supported`,
      `one of ${known}`,
      'Set the lang attribute of the element; until then it speaks Latvian',
    ),

  notRead: (name: string) =>
    value(
      `the attribute ${name}, which version ${VERSION} does not read yet`,
      'the property standard, or nothing for the built-in standard',
      'Until it is mended, the content of the tag is shown',
    ),

  notLoaded: (part: string, error: string) =>
    value(
      `${part} did not load (${error})`,
      'every file of the package at one address',
      'Check the network and the addresses; the element shows what it can without',
    ),

  notShown: (error: string) =>
    value(
      `it could not be shown (${error})`,
      'a standard as the documentation describes it',
      'Check the property standard; until then the content of the tag is shown',
    ),
};
