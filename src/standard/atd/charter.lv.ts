/** ATD's values, and the rights and duties of its clients: its standard, word for word. */
import type { CharterTexts } from '../charter.js';

export const charterTexts = {
  title: 'Klientu apkalpošanas standarts',
  introduction: [
    'Autotransporta direkcijas darbinieki apkalpo klientus, ievērojot normatīvajos aktos noteiktās prasības, Autotransporta direkcijas Ētikas kodeksu un šo standartu.',
    'Šis standarts nosaka saistošas prasības visiem darbiniekiem, kas nodrošina Autotransporta direkcijas klientu apkalpošanu, kā arī klientiem, kuri izmanto Autotransporta direkcijas pakalpojumus.',
  ],
  values: {
    title: 'Autotransporta direkcijas vērtības',
    items: {
      'vertibas-1':
        'Profesionalitāte – esam kompetenti, atbildīgi, objektīvi, rūpīgi un precīzi, ievērojam konfidencialitāti un normatīvo aktu prasības.',
      'vertibas-2':
        'Atbildība - esam godīgi un taisnīgi normatīvo aktu piemērošanā, uzņemamies atbildību par savu darbu un sniegtajiem pakalpojumiem.',
      'vertibas-3':
        'Konfidencialitāte – informāciju un datus, ko iegūstam, izmantojam tikai tam paredzētajam mērķim un aizsargājam atbilstoši normatīvo aktu prasībām.',
      'vertibas-4':
        'Pieejamība - nodrošinām funkcionāli ērtu pieeju pakalpojumiem dažādos komunikāciju kanālos.',
      'vertibas-5':
        'Attīstība – esam profesionāļi, mācāmies un esam orientēti uz ilgtermiņa attīstību, pilnveidojam savu pakalpojumu piedāvājumu, izmantojot moderno tehnoloģiju iespējas un sekojot vispārējām attīstības tendencēm.',
      'vertibas-6':
        'Pozitīva attieksme – uzklausām klientu vajadzības, nodrošinām vienlīdzīgu, taisnīgu un laipnu attieksmi pret ikvienu klientu, katrā konkrētajā situācijā meklējam piemērotāko problēmas risinājumu.',
      'vertibas-7':
        'Labvēlīga un droša darba vide – rūpējāmies par darbinieku apmierinātību un darba vidi.',
    },
  },
  rights: {
    title: 'Klientam ir tiesības sagaidīt, ka darbinieki:',
    items: {
      'tiesibas-1': 'ir vērsti uz sadarbību un saskarsmē ir kompetenti, zinoši un atbildīgi;',
      'tiesibas-2': 'ievēro normatīvajos aktos noteiktās prasības;',
      'tiesibas-3':
        'izturas laipni, korekti, atsaucīgi, pieklājīgi, taktiski un vienlīdzīgi, neatkarīgi no klienta dzimuma, tautības, reliģiskās pārliecības, izglītības, sociālās izcelšanās vai citiem apstākļiem, ievēro ētikas un uzvedības normas un pamatprincipus;',
      'tiesibas-4':
        'vienlīdz ātri, kvalitatīvi, laipni apkalpo valsts valodā un, ja ir iespējams, arī citā valodā;',
      'tiesibas-5':
        'rīkojas un pieņem lēmumus tikai savas kompetences ietvaros, ja atbilstoši saviem amata pienākumiem nevar sniegt pakalpojumu, kā arī pēc klienta vēlmes piedāvā iespēju vērsties pie augstākas amatpersonas;',
      'tiesibas-6':
        'pakalpojuma sniegšanas atteikuma gadījumā informē klientu par iemesliem un pamato to ar normatīvo aktu prasībām;',
      'tiesibas-7': 'nodrošina klientu personas datu apstrādi atbilstoši normatīvo aktu prasībām;',
      'tiesibas-8':
        'ievēro korporatīvam stilam atbilstošu lietišķu ģērbšanās stilu atbilstoši darba pienākumiem;',
      'tiesibas-9':
        'nepieņem materiālas pateicības, viesmīlības piedāvājumus vai citus labumus par sniegto pakalpojumu.',
    },
  },
  expectations: {
    title: 'Lai sadarbība ar klientu būtu veiksmīga, sagaidām, ka klients:',
    items: {
      'sagaidam-1':
        'iepazīsies ar Autotransporta direkcijas tīmekļa vietnē publicēto informāciju par pakalpojumiem un to pieprasīšanas un saņemšanas nosacījumiem;',
      'sagaidam-2': 'ar izpratni izturēsies pret normatīvajos aktos noteiktajām prasībām;',
      'sagaidam-3': 'sniegs patiesu un pilnīgu informāciju;',
      'sagaidam-4':
        'izturēsies ar pieklājību un cieņu pret Autotransporta direkcijas darbiniekiem un citiem klientiem;',
      'sagaidam-5': 'ievēros sabiedrībā vispārpieņemtas ētikas un uzvedības normas;',
      'sagaidam-6':
        'ievēros noteikto darba laiku klientu apkalpošanas vietās, piesakot klātienes tikšanos, ieradīsies laikā un iepriekš pabrīdinās par kavējumu vai neierašanos;',
      'sagaidam-7':
        'informēs, ja klients ir ar īpašām vajadzībām un nepieciešama papildu palīdzība;',
      'sagaidam-8':
        'uzrādīs personu apliecinošu dokumentu, ja tas ir nepieciešams pakalpojuma saņemšanai;',
      'sagaidam-9':
        'norādīs savu kontakttālruni vai e-pasta adresi, lai nepieciešamības gadījumā Autotransporta direkcija varētu sazināties.',
    },
  },
  restrictions: {
    title: 'Atsevišķi ierobežojumi',
    preamble:
      'Lūdzam ņemt vērā, ka Autotransporta direkcijas klientu apkalpošanas centros un pārvaldes ēkā ir noteikti atsevišķi ierobežojumi, lai ievērotu fizisko personu datu aizsardzības prasības, kā arī drošības, klientu privātuma un īpašuma aizsardzības u.tml. apsvērumus:',
    items: {
      'ierobezojumi-1':
        'Autotransporta direkcijas telpās aizliegts atrasties personām, kuras ir acīmredzamā alkoholisku vai citu apreibinošu vielu iespaidā, kā arī personām, kuras traucē sabiedrisko kārtību, uzvedas agresīvi, izaicinoši, aizskaroši, provocē uz konfliktsituācijām.',
      'ierobezojumi-2':
        'Autotransporta direkcijas telpās ir aizliegts fotografēt vai filmēt bez Autotransporta direkcijas sabiedrisko attiecību vadītāja vai sabiedrisko attiecību speciālista atļaujas.',
      'ierobezojumi-3':
        'Autotransporta direkcijas darbiniekam, ja viņu fotografē/filmē, veicot darba pienākumus, ir tiesības iebilst pret savu datu apstrādi (lūgt pārtraukt datu apstrādi), informējot, ka darbinieks nepiekrīt šādai datu apstrādei, un aizliedz šos datus izmantot, tos publiskojot.',
    },
    closing:
      'Autotransporta direkcija patur tiesības personām, kuras neievēro iepriekš minētos ierobežojumus, lūgt tos ievērot, bet personas atteikuma gadījumā, pieprasīt tai atstāt Autotransporta direkcijas.',
  },
} as const satisfies CharterTexts;
