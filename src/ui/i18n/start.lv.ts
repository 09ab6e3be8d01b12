/** Words of the first steps, which a newcomer meets once. */
export const lv = {
  title: 'Pirmie soļi',
  invite: {
    title: 'Lai norādes būtu precīzas',
    note: 'Četri īsi soļi, mazāk nekā divas minūtes. Viss paliek šajā datorā.',
    begin: 'Sākt pirmos soļus',
    resume: 'Turpināt pirmos soļus',
  },
  progress: (step: number, steps: number) => `${step}. no ${steps}`,
  back: 'Atpakaļ',
  next: 'Tālāk',
  skip: 'Izlaist',
  later: 'Iestatīt vēlāk',
  permission: {
    sentence: 'Pārlūks vēl neļauj pārbaudīt ierakstus sociālajos tīklos.',
    why: 'Atļauja vajadzīga, lai pārbaude notiktu turpat, kur rakstāt. Teksts netiek nekur sūtīts.',
    ask: 'Atļaut pārbaudīt',
    given: 'Pārlūks tagad ļauj pārbaudīt ierakstus.',
    refused: 'Pārlūks atļauju nedeva. To var lūgt vēlreiz.',
  },
  rules: {
    title: 'Vai iestādei ir savi noteikumi?',
    lead: 'Iestādes noteikumu failā ir tās konti, pilnvarotās personas un tēmas.',
    without: 'Ja faila nav, darbojas iebūvētās pārbaudes; failu varēs ielādēt arī vēlāk.',
    skip: 'Turpināt bez faila',
  },
  me: {
    title: 'Kas jūs esat?',
    lead: 'Tad pārbaude zinās, kuros kontos un par kurām tēmām drīkstat runāt iestādes vārdā.',
    noRules: 'Te pagaidām nekas nav jādara: cilvēku saraksts ir iestādes noteikumos, bet tie nav ielādēti.',
    noPeople: 'Te nekas nav jādara: iestādes noteikumos nav cilvēku saraksta.',
  },
  accounts: {
    title: 'No kuriem kontiem rakstāt?',
    lead: 'Pievienojiet savus kontus un norādiet, kā vārdā runā katrs.',
    fromRules: 'Šie konti jau ir iestādes noteikumos; pievienojiet tikai pārējos.',
  },
  practice: {
    title: 'Pamēģiniet',
    lead: 'Iedomājieties, ka šo ierakstu publicēsiet iestādes kontā.',
    examples: [
      'No pirmdienas bibliotēka būs atvērta ilgāk. Es ceru, ka jums patiks.',
      'Uz doto brīdi tilts ir slēgts, apbraucamais ceļš ved gar ezeru.',
    ],
    check: 'Pārbaudīt',
    found: 'Norāde pasaka, kas jālabo un kāpēc. Nospiediet labojuma pogu: teksts mainīsies uzreiz.',
    clear: 'Tieši tāpat būs sociālajos tīklos. Ierakstu, kurā viss kārtībā, varēs publicēt bez jautājumiem.',
    again: 'Ielikt piemēru vēlreiz',
  },
  finish: {
    title: 'Gatavs: rakstiet kā parasti',
    lead: '«Kā vārdā» skatās līdzi tikai tad, kad rakstāt publisku ierakstu. Lūk, ko tad redzēsiet.',
    badge: 'Zīme pie teksta lauka',
    badges: { fine: 'viss kārtībā', findings: 'divas norādes', held: 'ieraksts aizturēts, jāizlemj' },
    underline: 'Pasvītroti vārdi',
    confirmWords: 'Es ceru',
    confirm: 'par to pirms publicēšanas pajautās',
    hintWords: 'Uz doto brīdi',
    hint: 'ieteikums; publicēt var uzreiz',
    keys: 'Taustiņi',
    keysDo: 'parāda norādes par ierakstu, kuru rakstāt',
    noKeys: 'Taustiņu kombinācija nav piešķirta; to var izvēlēties pārlūka paplašinājumu iestatījumos.',
    settings: 'Iestatījumi',
    settingsAt:
      '«Kā vārdā» ikona pārlūka rīkjoslā. Ja tās tur nav, atveriet paplašinājumu sarakstu un piespraudiet to.',
    close: 'Aizvērt šo lapu',
    see: 'Apskatīt iestatījumus',
    again: 'Sākt no sākuma',
  },
};

export type StartTexts = typeof lv;
