import type { Cases } from '../../contract.ts';

export const cases: Cases = {
  lv: {
    flags: [
      'Iesniegumi tiek izskatīti mēneša laikā, un atbildes tiek nosūtītas pa pastu.',
      'Laipa tiks slēgta pirmdien. Darbi tiks pabeigti maijā. Par to ziņosim atsevišķi.',
      'Iesniegumi tiek skatiti menesa laika, un atbildes tiek nosutitas.',
      'Ja licence netiek pagarināta, tā tiek anulēta.',
    ],
    allows: [
      'Rīt tiks slēgta Upes iela. Izvēlieties citu ceļu. Paldies par sapratni!',
      'Tiks atjaunots gājēju tilts pār Gauju. Darbi sāksies maijā, līdz tam tilts atvērts.',
      'Tikām galā! Laipa atvērta, nāciet. Kafiju uzvārīsim.',
      'Tiekas ministri, runā eksperti, klausāmies jūs.',
      'Jūsu iesniegums tiek izskatīts. Atbildēsim līdz piektdienai. Paldies par pacietību!',
      'Lasītāja raksta: «Iesniegumi tiek izskatīti, un atbildes tiek nosūtītas.» Tā nav.',
    ],
  },
  en: {
    flags: [
      'Applications are reviewed in May. Fees are calculated by the office. Permits are issued in June.',
      'The plan was drafted, was reviewed and was adopted without a word to the public.',
    ],
    allows: [
      'Roads are being cleared and power has been restored to 3,000 homes.',
      'All schools are closed. Two people were injured. Buses are cancelled.',
      'We are delighted. You are invited. Dinner is planned.',
      'Your application has been received. We will reply by Friday. Thank you!',
      'The bridge was built in 1908. We love it. Come and see.',
    ],
  },
};
