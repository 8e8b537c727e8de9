/** Import and export of hours. */
import { expect } from '@open-wc/testing';
import { placesOf } from '../../../demo/tools/hours-editor/places.js';
import {
  exportNotation,
  exportSchemaOrg,
  printDocument,
  readAny,
} from '../../../demo/tools/hours-editor/files.js';
import { parseDay } from '../../../src/calendar/civil.js';
import { formatHours } from '../../../src/schedule/osm/format-hours.js';
import { parseStandard } from '../../../src/standard/document/index.js';
import { institution } from './institution.js';

const today = parseDay('2026-11-25');

describe('what is imported', () => {
  it('is told apart by itself', () => {
    expect(readAny(printDocument(institution))).to.deep.equal({
      kind: 'document',
      document: institution,
    });
    const notation = readAny('Mo-Fr 09:00-17:00; PH off');
    expect(notation.kind === 'hours' && formatHours(notation.hours!)).to.equal(
      'Mo-Fr 09:00-17:00; PH off',
    );
    expect(readAny('{"formatVersion": 1}').kind).to.equal('invalid');
    expect(readAny('[1, 2]').kind).to.equal('unreadable');
    expect(readAny('Mo-Fr 9.00–17.00')).to.deep.equal({
      kind: 'unreadable',
      correction: 'Mo-Fr 09:00-17:00',
    });
  });

  it('brings the special days of schema.org as exceptions', () => {
    const read = readAny(
      JSON.stringify({
        '@type': 'Place',
        openingHoursSpecification: [{ dayOfWeek: 'Monday', opens: '09:00', closes: '17:00' }],
        specialOpeningHoursSpecification: [
          { validFrom: '2026-12-23', validThrough: '2026-12-23', opens: '00:00', closes: '00:00' },
          { validFrom: '2026-12-28', validThrough: '2026-12-29', opens: '09:00', closes: '12:00' },
        ],
      }),
    );
    expect(read.kind === 'hours' && read.exceptions).to.have.deep.members([
      { kind: 'closed', from: '2026-12-23' },
      { kind: 'hours', from: '2026-12-28', through: '2026-12-29', times: [['09:00', '12:00']] },
    ]);
  });
});

describe('what is exported', () => {
  const { standard } = parseStandard({
    ...institution,
    exceptions: [{ kind: 'closed', from: '2026-12-01', reason: 'Mācības' }],
  });
  const [dome, osta] = placesOf(standard!);

  it('is read as the same', () => {
    const exported = exportSchemaOrg(dome!, today);
    expect(exported.isLossy).to.equal(true); // the reason has no word there
    const read = readAny(exported.text);
    expect(read.kind === 'hours' && read.exceptions).to.deep.include({
      kind: 'closed',
      from: '2026-12-01',
    });
  });

  it('keeps the seasons in the notation, and says that exceptions are not there', () => {
    expect(exportNotation(osta!, today)).to.deep.equal({
      text: 'Tu-Fr 09:00-16:00; Jun-Aug Tu-Su 08:00-20:00; PH off',
      fileName: 'osta.opening_hours.txt',
      isLossy: true,
    });
  });
});
