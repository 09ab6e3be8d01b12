import type { CheckText } from '../../contract.ts';

export const lv: CheckText = {
  title: 'Garš teikums',
  message: ({ words = '' }) =>
    `Teikums ir garš: ${words}\u00a0${/(?<!1)1$/.test(words) ? 'vārds' : 'vārdi'}, daudzi no tiem gari.`,
  why: () => 'Telefonā tik garam teikumam sākums aizmirstas, pirms izlasītas beigas. Sadaliet to divos vai trijos.',
  example: {
    bad: 'Aģentūras speciālisti sadarbībā ar zinātniekiem pēdējos gados ir apkopojuši informāciju par Latvijas lielākajiem ezeriem, lai iedzīvotājiem un uzņēmējiem kļūtu pieejami salīdzināmi dati par ūdens kvalitāti, zivju krājumiem un iespējām attīstīt tūrismu visos reģionos.',
    good: 'Kopā ar zinātniekiem esam apkopojuši datus par Latvijas lielākajiem ezeriem. Tagad varat salīdzināt to ūdeni, zivju krājumus un tūrisma iespējas.',
  },
};
