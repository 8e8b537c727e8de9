
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      's00be7b0978b3bfd1': str`today at ${0}`,
's034282404733cc76': str`Data checked on ${0}`,
's0fb31ffe99f2c454': str`Preview: ${0} at ${1}`,
's1239dec01b018cb4': `possibly`,
's1a02da77a3c58d6f': str`Opening hours may differ ${0}`,
's1e065810d64c9f5d': str`Next week, ${0}`,
's1ec962d3d5910050': str`Open, closing soon – at ${0}`,
's24fdafc4e6fd2e02': `Open 24 hours`,
's258c45a5872ea9e5': str`${0}, opening hours may differ`,
's2a5fa7a638ded58b': `Open, closing soon – at 00:00; reopens on Wednesday at 00:00`,
's2a6a1ff7cbbff3eb': `Time`,
's2cded60880f401b8': `not yet known whether the working day will be moved; opening hours may differ`,
's2fd10ba6b95d1e60': str`By appointment until ${0}`,
's363deb37cd55164e': `day before a public holiday, opening hours may be shorter`,
's3f04edaf8cd7c899': str`${0} at ${1}`,
's3fe7353825943c43': `by appointment`,
's416121d5b5f9e849': `today`,
's4896d15ada4fab94': str`Opening hours may be shorter ${0}`,
's490bda69db005930': `public holiday, opening hours may differ`,
's4b52331fb3aead89': str`Usually open 24 hours – hours may differ ${0}`,
's5098e92ce2bcd923': str`This week, ${0}`,
's53e001cc361305fb': str`${0}, at ${1}`,
's5738ba690c57dd84': `This information is not available at the moment.`,
's5f1fb4b5cde9a4c3': str`Break until ${0}`,
's5f35c26acbab41a1': str`Open until ${0}`,
's5fd633d989487eb6': str`Possibly open until ${0}`,
's6375559abef0a755': `Opening hours`,
's6393a2ffe09d9b04': `Day`,
's68e290550944f734': str`Open, closing soon – at ${0}; reopens ${1}`,
's6ce72c5ede8ade68': str`Usually open until ${0} – hours may differ ${1}`,
's6ddf182c44b86c09': `closed`,
's70fda11e81d647fa': str`Closed, opens ${0}`,
's7bc9dbe60114b1e2': str`day off in lieu of ${0}`,
's7f38a1c395878479': str`working day moved to ${0}`,
's84db1e3cc8b32570': str`Usually closed – hours may differ ${0}`,
's8940a53a9c2a6d73': str`day off for state institutions (working day moved to ${0}), opening hours may differ`,
's90562ec3e8f25712': `Upcoming changes`,
's94ed44858aea33f1': str`${0} hours (working day moved from ${1})`,
'sa59ffb1d069439bc': `(Riga time)`,
'saaa6e92d04119529': `Closed`,
'sb418378cb1e8ad46': str`${0} until ${1}`,
'sba5d306c840dceaa': str`Usually a break until ${0} – hours may differ ${1}`,
'sc0bce6758bdd940f': str`Closed ${0}`,
'scfd1fa3c781fa9e3': `By appointment`,
'sd3f41ccfdb5879ec': str`tomorrow at ${0}`,
'sd3f5e4ad2ff46da2': `Before you come, please check the opening hours by phone:`,
'sd43194729d79f159': str`public holiday (${0}), opening hours may differ`,
'sd6c980527769e193': str`Closed, opens ${0} – hours may differ`,
'sde8991085df8f851': `Possibly open`,
'sec1ddf2534c17a35': `day before a public holiday`,
'sedd99709c8bc27db': `Before you come, please check the opening hours on the institution’s website`,
'see120c21fa07708f': str`from ${0} to ${1}`,
'sf2e1f4001bc42291': str`working day for state institutions (moved from ${0}), opening hours may differ`,
    };
  