/**
 * The schema and the document that the build writes beside the modules; both are generated, so that schema,
 * data and code agree.
 */
import { toJsonSchema } from '@valibot/to-json-schema';
import { atd } from '../atd/complete.js';
import { definitions, documentSchema } from './schema.js';
import { writeStandard } from './write.js';

/** Descriptions by the name of the property. They are here, since in the schema they would go to browsers. */
const DESCRIPTIONS: Readonly<Record<string, { description: string; examples: unknown[] }>> = {
  hasMap: {
    description: 'A page with a map of the place.',
    examples: ['https://karte.example/dome'],
  },
  amenityFeature: {
    description: 'The entrance, access and equipment, in order.',
    examples: [
      [
        {
          '@type': 'LocationFeatureSpecification',
          name: { lv: 'Uzbrauktuve', en: 'Wheelchair ramp' },
          value: { lv: 'no pagalma puses', en: 'from the yard' },
        },
        {
          '@type': 'LocationFeatureSpecification',
          name: { lv: 'Lifts', en: 'Lift' },
          value: false,
        },
      ],
    ],
  },
  potentialAction: {
    description: 'Where a visit is booked or a queue ticket is taken.',
    examples: [
      {
        '@type': 'ReserveAction',
        name: { lv: 'Pieteikt vizīti', en: 'Book a visit' },
        target: 'https://novads.example/pieraksts',
      },
    ],
  },
  channel: {
    description: 'The id of the channel by which a client does what the point asks.',
    examples: ['talrunis'],
  },
  controller: {
    description: 'The controller of personal data in submissions.',
    examples: [{ lv: 'Novada pašvaldība', en: 'County municipality' }],
  },
  contact: {
    description:
      'In privacy: an e-mail address, a telephone number or a page for questions about personal data.',
    examples: ['dati@novads.example'],
  },
  basis: {
    description: 'The legal basis of the processing.',
    examples: [{ lv: 'uzdevums sabiedrības interesēs', en: 'a task in the public interest' }],
  },
};

/** A schema with the descriptions of its properties; `contact` is another thing in `services`. */
function described(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(described);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.entries(schema).map(([key, value]): [string, unknown] => {
    const all = key === 'properties' ? Object.entries(value as object) : undefined;
    if (!all) return [key, described(value)];
    const isServices = all.some(([name]) => name === 'availableChannel');
    const properties = all.map(([name, property]) => {
      const about = isServices ? undefined : DESCRIPTIONS[name];
      return [name, { ...(described(property) as object), ...about }];
    });
    return [key, Object.fromEntries(properties)];
  });
  return Object.fromEntries(inner);
}

/** The generated files by their paths in the package. */
export const published: Readonly<Record<string, object>> = {
  'schemas/standard.json': {
    ...(described(
      toJsonSchema(documentSchema, {
        typeMode: 'input',
        // JSON Schema cannot check that a date exists.
        errorMode: 'ignore',
        target: 'draft-2020-12',
        definitions,
      }),
    ) as object),
    title: 'A standard document of atd-widgets',
  },
  'cdn/standard.json': writeStandard(atd),
};
