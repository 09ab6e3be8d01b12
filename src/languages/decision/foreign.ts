import type { Profile } from '../../engine/language.ts';
import type { PostLanguage } from '../../engine/types.ts';

/**
 * Languages that are met beside ours and must not be taken for them. One that gets a folder of its own is known by this
 * profile until it brings a better one.
 */
export const FOREIGN: Readonly<Record<PostLanguage, Profile>> = {
  lt: {
    words:
      'ir kad kaip bet tai yra su iki per ne nes mes jūs jis ji jie jos tu aš man mano mums mūsų jūsų jų jo šis ši šie šios tas ta tie tos kas kur kada kodėl kiek dėl apie ' +
      'prie už po į iš ar arba taip gali galima reikia labai prašome prašom labas sveiki šiandien vakar dabar jau dar tik visi visiems visų bus buvo būti būtų turi kai jei ' +
      'jeigu todėl nėra kuris kuri kurie laba diena vakaras gero geros kartu vėl čia ten jums nei tarp prieš pagal metų metais metai dienos dienų lietuvos lietuva kauno ' +
      'viską viskas nieko niekas kažkas nors gal galbūt turbūt tikrai vaikai vaikų galite atsiprašome pirmą kitą šį visą net be ką to visa šventes negu brolis naujienos ' +
      'atrodo jog kam kieno koks kokia kokie toks tokia vienas viena du dvi pirmas antras kitas kita kiti visas vis tada visada niekada gerai blogai aišku žinoma nebuvo ' +
      'negali neturi reikėtų galėtų turėtų esu esi esame esate daug šalies valdžia ministerija miesto mieste darbo eismas policija naujas nauja nauji naują naujų vaikams ' +
      'tėvai kaina vandens lietus oras orai vakaro vakare valandos valandų',
    letters: /[ėįų]/u,
    sharedLetters: /[ąęūčšž]/u,
    sure: /(?:[iy]mas|imo|auti|[aeijlgn]io|je|ui|[dltj]ame|iant)$|iu|uo|iai|iau|[iu]jo$|iam|[bdgklmnprstvz]y[bdgklmnprstvz]|[vkj]im[aou]|ngi|nki|[ln]ia|^nu[^l]/,
    strong:
      /(?:iai|i?aus|ius|uose|oje|yje|eje|[iy]mas|[iy]mai|[iy]mo|umo|inti|yti|auti|uoti|kite|[aiy]me|siu|s[iy]te|iau|avo|ejo|ojo|ino|uoja|uo|ininkas|ininku|ninkai|yb[ae]s?|ui|iant|ems|oms)$|[bdgklmnprstvz]y[bdgklmnprstvz]|uo|kvie|zmo/,
    weak: /(?:ai|o|os|tis|tas|nas|es|ies|te|me|ti|ta)$/,
  },
  et: {
    words:
      'ja on ei et see kas kui aga ma sa ta me te nad mina sina tema meie teie nende seda selle sellest oli olen oled oleme olete ole pole oma kes kus mis mida miks millal ' +
      'kuidas väga ka juba või ning seal täna homme eile palun tere head hea ilus ilusat kõik kõigile kõigi üks kaks kolm midagi kunagi rohkem enne ilma eest kohta kuni ' +
      'läbi alla minu sinu mu su mul sul tal meil teil neil mind sind teda mulle sulle talle meile teile neile eesti eestis tallinnas tartu inimesed lapsed jälle igal iga ' +
      'järgmisel eelmisel parem parim mitte sest nagu miski need selles sellel sellega nemad ise enda missugune milline neli esimene teine nädal nädala inimene inimeste ' +
      'linn linnas maja töö laps ema isa halb väike vana noor pidi võiks tuli läks tegi ütles nägi alates vastu mööda järgi pool olema teha tulla hästi üsna ehk olgu ongi ' +
      'eks',
    letters: /õ/u,
    sharedLetters: /[äöüšž]/u,
    sure: /(?:ud|[td]akse|mine|miseks|[^aeo]id|[^aeio]lt|[aeiu]b|eerid?|sse|vad|dad|[^aeo]ik)$|uu|ii|aa[^s]|uh|eem|oog|tsi|tse|otm|hj|lj|^pea|^oo/,
    strong:
      /(?:sse|[ntd]ud|mine|mise|miseks|ksid|vad|sid|[^o]le|lt|ud|id|ust|ast|kond|likud|[aeiu]b|nna|ge|gu|dus)$|aa|ii|uu|[^n]ee[^dkmnpt]|uh|ah|ae|oo[^dklmnrt]|[kp]{2}/,
    weak: /(?:st|da|ma|ga|te|de|ne|se|us|el|al|il|in|an|at|d)$/,
  },
  fi: {
    words:
      'ja on ei se kun oli ole olen olet hän he me te minä sinä mitä kuka mikä tämä nyt jo vielä kuin sen ne jos tai kaikille eilen parempi paras en ettei siellä jotka joka ' +
      'kuinka myyty asun',
    sharedLetters: /[äö]/u,
    strong:
      /(?:ssa|lla|lta|lle|inen|kse|ksi|vat|tta|mme|tte|nko|kin|aan|iin|uun|oon|jen|sti|kka|ppi)$|aa|ii|uu|yy|[^o]kk|[^t]tt[^eioy]|uo|yo/,
    weak: /(?:sta|nen|en|ut|an|in|at|t)$/,
  },
  pl: {
    words:
      'i w na z nie to jest się że do jak co ale dla po od za o tak już tylko był była było będzie są ma mam może można mogę jestem jesteś jej ich nas nam was wam mnie mi ' +
      'ci ty ja on ona my wy oni ten ta te tym gdzie kiedy kto który która które dzień dobry dziękuję jutro dziś dzisiaj teraz nigdy bardzo lepiej dobre rok roku lat znowu ' +
      'wiem we ze nowy niż wcale jako także oraz więcej żeby jeśli jeżeli aby lub albo przed między pod nad bez podczas według innych należy nowe nowa plik zostać został ' +
      'została zostały',
    letters: /[łśźń]/u,
    sharedLetters: /[ąężćó]/u,
    strong:
      /(?:ego|emu|owie|ych|ymi|osc|osci|emy|amy|imy|wac|szy|sza|wie|cie|nych)$|[^t]rz|cz[^e]|sz|prz|[bdgkpstz]w[aeio]|wi[ae]|dzie|[cdhr]y[cmn]/,
    weak: /(?:ach|ami|ej|ny|ca|cy|ski|ska|c|y|z)$/,
  },
  de: {
    words:
      'und die der das ist ich du er sie es wir ihr ein eine einen einem einer mit für von zu den dem des im in an am aus bei nach wie was wer wo wann warum auch noch nur ' +
      'schon sehr mehr aber oder wenn dass als so hat haben habe sind war waren wird werden kann können kein keine mein dein sein unser alle allen heute morgen immer wieder ' +
      'danke vielen bitte guten gute hier da zum zur vom über unter vor seit bis uns euch mich dich sich man viel jahr alles besser beste nie kommt geht spät kommen ' +
      'gekommen',
    letters: /ß/u,
    sharedLetters: /[äöü]/u,
    strong:
      /(?:ungen|heit|keit|lich|isch|schaft|chen|cht|sch|tz|ern|eln|igen|tag)$|sch[^o]|cht|tz[et]|auf|^ver[kls]|hr[et]|^gesch/,
    weak: /(?:en|te|ge|ig|er|t|ung)$/,
  },
  // Swedish, and near enough to the other Scandinavian languages
  sv: {
    words:
      'och att det som en ett är inte på för med av till den jag du han hon vi ni de har var om men så kan vill får när hur vad vem vilken från eller efter under över utan ' +
      'också bara nu idag morgon igår här där alla allt mycket tack hej god goda min din sin sitt vår er oss mig dig sig år än aldrig redan igen blir bli sen kommer vet mår ' +
      'ikke og jeg ikk noen hvad hvordan bor bättre hemma sedan söker af ved fra hvis blev skal deres ingen hvor hvornår os sit kunne ville måtte nej ja mange meget dag ' +
      'morgen fejl kunde finns saknas ange borde ut inga annan',
    letters: /å/u,
    sharedLetters: /[äöæø]/u,
    strong: /(?:else|elser|hed|heden|ningen|arna|erna|orna|het|lig|ligt|iskt|igt|ska|[^m]ade|ande)$|[^t]sj|skj|[gk]jo/,
    weak: /(?:ar|er|or|en|et|na|tt|n|a)$/,
  },
  nl: {
    words:
      'de het een en van is dat niet ik je te op met die ook er zo wat hoe waarom waar we wij jullie ze jouw ons om aan als dan nog al wel geen veel meer goed bedankt dank ' +
      'hallo kan moet wordt worden werd deze dit over onder tussen tot heeft hebben had was waren alle alleen andere nieuwe eerste twee jaar dag mensen niets iets iemand ' +
      'nooit zal zou komt weer hier nu toch',
    strong:
      /(?:eren|lijk|lijke|heid|ijk|ijke|cht|ingen|eerd|oor|tie|ij|den|ten|ken|gen|len|nen|ven)$|[a-z]ij[kntdsfz]|sch[^o]|oe[dkgn]|[bdgklmnprstvz]aa[^s]|^ver[^syb]|ui[tdks]|eeu/,
    weak: /(?:en|de|te|er|ing|t|je)$/,
  },
  fr: {
    words:
      'le la les de des du un une et est à en que qui ne pas pour dans ce ces sur avec il elle ils nous vous je tu on au par plus se sa son ses mais ou où si tout tous ' +
      "toute toutes être sont ont comme bien très merci bonjour demain aujourd'hui hier maintenant encore aussi même quand comment pourquoi notre votre mon ma mes ai as a " +
      "c'est n'est qu'il sans sous chez vers année ans peut sera été était venus sais ville déjà depuis jamais rien vaut tard",
    letters: /[çœêâîôûëï]/u,
    sharedLetters: /[éèàù]/u,
    strong:
      /(?:eux|aux|eau|ez|[^is]ons|[^gtw]ait|aient|oir|ois|ique|iques|ques|elles|ette|ieres?|eurs?)$|^(?:l|d|qu|j|n|c|s|m|t)'[aeiouh]|eau[^t]/,
    weak: /(?:es|re|e|ent|tion|er|is)$/,
  },
  // Spanish and Italian
  es: {
    words:
      'el los las que en por con para una del se lo al más pero sus le ya o este sí porque esta entre muy sin sobre también me hasta hay donde quien desde todo nos durante ' +
      'todos uno les ni contra otros ese eso ante ellos e esto mí antes algunos qué unos yo otro él tanto esa estos mucho nada muchos cual poco ella estar estas gracias ' +
      'hola buenos días señor usted è di che il della non per sono anche come ma più ho ha dei questo questa molto grazie ciao buongiorno i da su tra fra chi cui dove ' +
      'quando quanto perché quello essere sei hai hanno fare può tutti tutto domani ieri bene delle ai alla nel nella nei sul sulla dal dalla dai dalle ancora già mai ' +
      'sempre dopo prima impossibile allo un cuore terre lavoro cada así puede fue ser tiene tienen hacer',
    letters: /[ñ¿¡]/u,
    sharedLetters: /[áíóúèàò]/u,
    strong:
      /(?:cion|dad|mente|ando|zion[ei]|[oae]tt[oai]|ess[oai]|nz[aeio]|ato|ati|ggio|ggi|abile|ibile|iendo|[^r]ado|ados|adas|ido|iamo|amos|emos|ello)$|gli|zz[aeio]|cch/,
    weak: /(?:o|os|ar|io|to|no|lo|ia|ente)$/,
  },
  // Russian and Ukrainian typed in Latin letters
  ru: {
    words:
      'ne eto chto kak ja ya ti ty mi my vi vy on ona oni na v i a no da net privet spasibo gde kto kogda pochemu zachem tak zdes tam segodnja segodnya zavtra vchera budet ' +
      'bil bila bilo est nado takoe dela znaju znayu ochen horosho prosto tolko esche eshe ili esli dlja menja mne tebe nas vas moj moja',
    strong:
      /(?:tsja|tsya|ogo|ego|omu|ykh|ymi|aya|oye|yj|yy|aem|aet|ayut|ajut|nyj|shka|sja|sya)$|zh|[^c]kh|shch|vstr|^vs[ye]/,
    weak: /(?:oj|ij|ov|aja|t|o|i|sh)$/,
  },
};
