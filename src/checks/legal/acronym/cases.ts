import type { Cases } from '../../contract.ts';

export const cases: Cases = {
  lv: {
    flags: [
      'NVD atmaksās izdevumus par ārstēšanu.',
      'VARAM izsludina konkursu.',
      'VK šodien publicēja ziņojumu par ezeriem.',
      'PŪK rezultāti publicēti.',
      'Plūdu karti sagatavoja VVD un LVĢMC.',
      'TA meklē tulkus.',
    ],
    allows: [
      // One short name beside the way in a clear post.
      'Par laivām jautājiet VTUA speciālistiem.',
      'Peldvietu karti sagatavoja NVD: ezeri.gov.lv/karte',
      'Šogad vakcinēti 60 tūkstoši cilvēku. Dati: SPKC.',
      'Nodarbinātības valsts aģentūra (NVA) piedāvā kursus. NVA gaida pieteikumus.',
      'NVA (Nodarbinātības valsts aģentūra) piedāvā kursus.',
      'Nodarbinātības valsts aģentūrā jauni kursi. Pieteikties NVA mājaslapā.',
      'VID, VSAA un CSDD strādā kā parasti.',
      'ES atbalsts upēm: 2 miljoni eiro.',
      'EUA aicina uz talku.',
      'Laivas ātrums 10 KM stundā.',
      'Klausies mūs 101,8 FM!',
      'SWH FM ciemojas mūsu hidroloģe.',
      'VAS «Latvijas dzelzceļš» un VAS Latvijas Pasts mainīja darba laiku.',
      'TA IR UZVARA! PALDIES VISIEM!',
      'Paldies kolēģiem no #NVD un @NVA_gov!',
      'LVĢMC brīdina: naktī plūdi Ogrē.',
      'Tā tam ir jābūt: ta ir mūsu upe, es zinu, km pēc km.',
    ],
  },
  en: {
    flags: ['OCMA has new opening hours.', 'The EIA is ready.'],
    allows: [
      'Report it to the SES or DSI.',
      'We signed an MoU on lakes.',
      'The Office of Citizenship and Migration Affairs (OCMA) has new opening hours. OCMA is open on Saturdays.',
      'EU, UN and NATO flags are up.',
      'Follow #OCMA and @DSI_lv.',
      'THE EIA IS READY, COME AND READ IT',
      'FBI, NHS and BBC colleagues visited us.',
      'Meeting at 9 AM.',
    ],
  },
};
