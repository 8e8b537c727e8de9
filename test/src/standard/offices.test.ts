import { expect } from 'chai';
import { atd } from '../../../src/standard/atd/complete.js';
import { selectOffices } from '../../../src/standard/offices.js';

const ids = (wanted: string) => selectOffices(atd, wanted).offices.map(({ id }) => id);

describe('choosing offices', () => {
  it('knows ids and names, whatever their case and diacritics', () => {
    for (const wanted of ['cesis', 'Cēsis', 'CESIS', ' cēsis ', 'CĒSIS']) {
      expect(ids(wanted)).to.deep.equal(['cesis']);
    }
    expect(ids('Riga')).to.deep.equal(['riga']);
  });

  it('takes several, by commas or spaces, in the order of the standard', () => {
    expect(ids('Liepāja, Rīga')).to.deep.equal(['riga', 'liepaja']);
    expect(ids('daugavpils cesis')).to.deep.equal(['cesis', 'daugavpils']);
  });

  it('finds a name that has a space in it', () => {
    const standard = {
      ...atd,
      offices: [
        ...atd.offices,
        { ...atd.offices[0]!, id: 'vecpiebalga', name: { lv: 'Vecā Piebalga' } },
      ],
    };
    const { offices, unknown } = selectOffices(standard, 'Rīga, veca piebalga');
    expect(offices.map(({ id }) => id)).to.deep.equal(['riga', 'vecpiebalga']);
    expect(unknown).to.be.empty;
  });

  it('leaves out what it does not know, and names it', () => {
    expect(selectOffices(atd, 'riga, Ogre').unknown).to.deep.equal(['Ogre']);
    expect(ids('riga, Ogre')).to.deep.equal(['riga']);
  });

  it('gives all offices rather than one silently chosen', () => {
    expect(ids('Ogre')).to.have.length(4);
    expect(ids('')).to.have.length(4);
  });
});
