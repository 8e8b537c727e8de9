/** Finds the hours in a schema.org node. */
import {
  asNode,
  hasType,
  isNode,
  listed,
  refuse,
  valuesOf,
  type Located,
  type Node,
} from './json-ld.js';

export interface FoundHours {
  readonly regular: readonly Located<Node>[];
  readonly special: readonly Located<Node>[];
  /** The compact form: `Mo-Fr 09:00-17:00`. */
  readonly texts: readonly Located[];
}

const SPECIFICATION = 'OpeningHoursSpecification';
const HOURS = ['openingHoursSpecification', 'specialOpeningHoursSpecification', 'openingHours'];
/** The property for hours of a ContactPoint, a ServiceChannel or a Service. */
const AVAILABLE = 'hoursAvailable';
/** Maximum depth of graphs: a graph in a graph in a list is the deepest in use. */
const MAX_DEPTH = 3;
const MAX_NODES = 1000;

/**
 * Finds the hours in specifications, in a place, in a graph with one such place, or in the compact form.
 * @throws SchemaOrgError where there are none, or those of several places
 */
export function findHours(value: unknown): FoundHours {
  const all: Located[] = [];
  collect(all, { value, path: '' }, MAX_DEPTH);
  const texts = all.filter((each) => typeof each.value === 'string');
  const nodes = all.filter(isNode) as Located<Node>[];
  const specifications = nodes.filter(isSpecification);
  // If a place has hours, those of its telephone are not meant.
  const places = nodes.filter((node) => has(node, HOURS));
  const [place, another] = places[0] ? places : nodes.filter((node) => has(node, [AVAILABLE]));
  if (another) refuse(another, 'the hours of one place; pass that place alone');
  if (place) return hoursOfPlace(place, nodes);
  if (specifications.length === 0 && texts.length === 0) {
    refuse(
      { value, path: '' },
      `an ${SPECIFICATION}, a place with ${HOURS.join(', ')}, or a contact point with ${AVAILABLE}`,
    );
  }
  return { regular: specifications, special: [], texts };
}

function hoursOfPlace(place: Located<Node>, nodes: readonly Located<Node>[]): FoundHours {
  const byId = new Map(nodes.map((node) => [node.value['@id'], node]));
  const specificationsOf = (property: string) =>
    valuesOf(place, property).map((each) => {
      const node = asNode(each, `an ${SPECIFICATION}`);
      if (isSpecification(node)) return node;
      const meant = byId.get(node.value['@id']);
      if (!meant || !isSpecification(meant)) refuse(each, `an ${SPECIFICATION}`);
      return meant;
    });
  const [regular, special, texts] = HOURS as [string, string, string];
  return {
    regular: specificationsOf(has(place, HOURS) ? regular : AVAILABLE),
    special: specificationsOf(special),
    texts: valuesOf(place, texts),
  };
}

/** Collects the elements of lists and graphs. */
function collect(all: Located[], located: Located, depth: number): void {
  for (const each of listed(located)) {
    if (Array.isArray(each.value)) refuse(each, 'an object');
    if (all.push(each) > MAX_NODES) refuse(each, `no more than ${MAX_NODES} nodes`);
    if (!isNode(each)) continue;
    const graph = valuesOf(each as Located<Node>, '@graph');
    if (graph.length > 0 && depth === 0) refuse(each, 'a graph that is less deep');
    for (const node of graph) collect(all, node, depth - 1);
  }
}

function isSpecification(node: Located<Node>): boolean {
  const isOne = (property: string) => valuesOf(node, property).length > 0;
  return hasType(node, SPECIFICATION) || ['opens', 'closes', 'dayOfWeek'].some(isOne);
}

function has(node: Located<Node>, properties: readonly string[]): boolean {
  return properties.some((property) => valuesOf(node, property).length > 0);
}
