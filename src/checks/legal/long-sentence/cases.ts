import type { Cases } from '../../contract.ts';

export const cases: Cases = {
  lv: {
    flags: [
      'Aģentūras speciālisti sadarbībā ar zinātniekiem pēdējos gados ir apkopojuši informāciju par Latvijas lielākajiem ezeriem, lai iedzīvotājiem un uzņēmējiem kļūtu pieejami salīdzināmi dati par ūdens kvalitāti, zivju krājumiem un iespējām attīstīt tūrismu visos reģionos.',
      'Turpmākajos mēnešos, sadarbojoties ar pašvaldībām un nevalstiskajām organizācijām, plānojam apsekot visas reģistrētās peldvietas, noskaidrot apmeklētāju vajadzības, salīdzināt pieejamos pakalpojumus un sagatavot priekšlikumus par labiekārtošanu, kurus nākamgad apspriedīsim ar iedzīvotājiem un uzņēmējiem.',
    ],
    allows: [
      'Sestdien no rīta, kad saule jau augstu un upe mierīga, ņemam laivas, maizi un kafiju un braucam lejup pa Gauju, līdz acs var redzēt tikai mežu un ūdeni.',
      'Līdzi jāņem: glābšanas veste, ūdensizturīga jaka, rezerves apģērbs, pretodu līdzeklis, saulesbrilles, cepure, lukturītis, dzeramais ūdens, sviestmaizes, telefons ūdensdrošā maisiņā, aptieciņa, virve, sērkociņi, naktsguļammaiss, telts un labs noskaņojums.',
      'Ūdens ir silts. Nāciet peldēties!',
    ],
  },
  en: {
    flags: [
      'Together with researchers and municipalities we have collected comparable information about the largest lakes in Latvia so that residents, businesses and visitors can understand how water quality, fisheries and opportunities for sustainable tourism have developed throughout the country during recent years.',
    ],
    allows: [
      'On Saturday morning, when the sun is up and the river is calm, we take the boats, some bread and coffee and go down the Gauja until all that we can see is woods and water.',
      'Bring: life jacket, waterproof jacket, spare clothes, insect repellent, sunglasses, hat, torch, drinking water, sandwiches, waterproof phone bag, first-aid kit, rope, matches, sleeping bag, tent, camping stove, comfortable footwear, good mood.',
      'The water is warm. Come for a swim!',
    ],
  },
};
