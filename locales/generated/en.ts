
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      's00be7b0978b3bfd1': str`today at ${0}`,
's034282404733cc76': str`Data checked on ${0}`,
's0fb31ffe99f2c454': str`Preview: ${0} at ${1}`,
's1a02da77a3c58d6f': str`Hours may differ ${0}`,
's1e065810d64c9f5d': str`Next week, ${0}`,
's1ec962d3d5910050': str`Open, closing soon – at ${0}`,
's24fdafc4e6fd2e02': `Open day and night`,
's2a5fa7a638ded58b': `Open, closing soon – at 00:00; opens on Wednesday at 00:00`,
's2a6a1ff7cbbff3eb': `Time`,
's2fd10ba6b95d1e60': str`By appointment until ${0}`,
's363deb37cd55164e': `day before a public holiday, opening hours may be shorter`,
's3f04edaf8cd7c899': str`${0} at ${1}`,
's3fe7353825943c43': `by appointment`,
's416121d5b5f9e849': `today`,
's4896d15ada4fab94': str`Hours may be shorter ${0}`,
's490bda69db005930': `public holiday, opening hours may differ`,
's5098e92ce2bcd923': str`This week, ${0}`,
's53e001cc361305fb': str`${0}, at ${1}`,
's5738ba690c57dd84': `This information is not available at the moment.`,
's5f1fb4b5cde9a4c3': str`Break until ${0}`,
's5f35c26acbab41a1': str`Open until ${0}`,
's6375559abef0a755': `Opening hours`,
's6393a2ffe09d9b04': `Day`,
's68e290550944f734': str`Open, closing soon – at ${0}; opens ${1}`,
's6ce72c5ede8ade68': str`Usually open until ${0} – may differ ${1}`,
's6ddf182c44b86c09': `closed`,
's70fda11e81d647fa': str`Closed, opens ${0}`,
's84db1e3cc8b32570': str`Usually closed – may differ ${0}`,
's8940a53a9c2a6d73': str`a day off for state institutions (the working day is moved to ${0}), opening hours may differ`,
's90562ec3e8f25712': `Upcoming changes`,
's997679add5ac7d2f': str`Closed, opens ${0} – may differ`,
'sa22b22d1e5c8a4f7': `day off`,
'sa59ffb1d069439bc': `(Riga time)`,
'saaa6e92d04119529': `Closed`,
'sb418378cb1e8ad46': str`${0} until ${1}`,
'sba5d306c840dceaa': str`Usually a break until ${0} – may differ ${1}`,
'sc0bce6758bdd940f': str`Closed ${0}`,
'scfd1fa3c781fa9e3': `By appointment`,
'sd3f41ccfdb5879ec': str`tomorrow at ${0}`,
'sd9981f2a6038c8bd': `Before you set out, please check by phone:`,
'see120c21fa07708f': str`from ${0} to ${1}`,
'sf2e1f4001bc42291': str`a working day for state institutions (moved from ${0}), opening hours may differ`,
's6a1ece335120ab72': str`brīvdiena par ${0}, darba laiks var atšķirties`,
's3cc1d12a9bdea4ec': `par darba dienas pārcelšanu vēl nav ziņu, darba laiks var atšķirties`,
    };
  