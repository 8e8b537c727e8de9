/** How to request and receive ATD's services, and how to reach it: its standard, word for word. */

export const serviceTexts = {
  requesting: {
    title: 'Pakalpojumu pieprasīšana un saņemšana',
    preamble: 'Autotransporta direkcijas pakalpojumus var pieprasīt:',
  },
  texts: {
    counter:
      'klātienē Autotransporta direkcijas klientu apkalpošanas centros – Rīgā, Cēsīs, Daugavpilī, Liepājā,',
    portal: 'izmantojot e-pakalpojumu portālu https://e.atd.lv;',
    latvija: 'izmantojot portālu www.latvija.lv;',
    post: 'pa pastu,',
    email:
      'pa elektronisko pastu, sūtot ar drošu elektronisko parakstu parakstītu dokumentu uz adresi riga.kac@atd.lv.',
    phone: 'Telefoniski pa tālruni 67280485.',
  },
  /* Short names and the client's prerequisites, in our own words. */
  names: {
    counter: 'Klātienē',
    portal: 'E-pakalpojumu portāls e.atd.lv',
    latvija: 'Portāls latvija.lv',
    post: 'Pa pastu',
    email: 'Pa elektronisko pastu',
    electronic: 'Elektroniski',
    phone: 'Pa tālruni',
    meeting: 'Tikšanās ar valdi',
  },
  needs: {
    email: 'Dokumentam jābūt parakstītam ar drošu elektronisko parakstu.',
  },
  receiving:
    'Pakalpojumus, atkarībā no pakalpojuma veida, var saņemt klātienē, pa pastu vai elektroniski.',
  contact: {
    title: 'Klientu saziņas iespējas',
    preamble: 'Klients ar Autotransporta direkciju rakstiski var sazināties:',
  },
  feedback: {
    title: 'Klientu atsauksmes par pakalpojuma vai klienta apkalpošanas kvalitāti',
    preamble:
      'Pakalpojumu pilnveidošanai un kvalitatīvai apkalpošanai mums ir būtisks klientu viedoklis, tādēļ Autotransporta direkcija būs pateicīga, ja klients:',
    items: {
      'atsauksmes-1': 'piedalīsies klientu aptaujās un novērtēs pakalpojumu kvalitāti;',
      'atsauksmes-2':
        'izteiks savu viedokli klātienē, pa tālruni vai rakstveidā, ja sniegto pakalpojumu kvalitāte ir uzslavējama vai pilnveidojama.',
    },
    meeting:
      'Klientam ir iespēja tikties ar Autotransporta direkcijas valdi, ja tas nepieciešams, iepriekš vienojoties par tikšanās laiku.',
    reply:
      'Autotransporta direkcija izskatīs klientu rakstiskās vai mutiskās atsauksmes, ieteikumus vai sūdzības un maksimāli īsā laikā, bet ne vēlāk kā Iesnieguma likumā noteiktajā termiņā, sniegs atbildi.',
    manner:
      'Izskatot klientu sūdzības, Autotransporta direkcija ir taisnīga, objektīva un nepārprotama.',
    /* Our own wording of that promise, and of the exception in the law as amended on 5 February 2026. */
    ground: 'saskaņā ar klientu apkalpošanas standartu, Iesniegumu likumā noteiktajā termiņā',
    exception:
      'Ja iestādei jāiegūst papildu informācija, jāsazinās ar citām iestādēm vai jāapstrādā liels informācijas apjoms, atbildes termiņš ir viens mēnesis no ziņojuma saņemšanas.',
  },
} as const;
