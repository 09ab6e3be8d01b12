import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PRACTICE } from '../../../src/policy/examples/practice.ts';
import { parseRules } from '../../../src/policy/file/schema.ts';
import { readPastedAccounts, withPastedAccounts } from '../../../src/policy/tables/pasted-accounts.ts';
import { readDay } from '../../../src/policy/tables/pasted-cells.ts';
import { readPastedPeople, withPastedPeople } from '../../../src/policy/tables/pasted-people.ts';
import { readPastedPosts } from '../../../src/policy/tables/pasted-posts.ts';

const RULES = PRACTICE.rules;
const errors = (problems: { line: number; error: string; given: string }[]) =>
  problems.map(({ line, error, given }) => `${line} ${error} ${given}`.trim());

test.each([
  ['2026-11-22', '2026-11-22'],
  ['22.11.2026.', '2026-11-22'],
  ['22.11.2026', '2026-11-22'],
  [' 1.2.2026. ', '2026-02-01'],
  ['22/11/2026', '2026-11-22'],
  ['22.11.2026. g.', '2026-11-22'],
  ['31.02.2026.', undefined],
  ['22.11.26', undefined],
  ['rudenī', undefined],
])('the day %j', (given, expected) => {
  expect(readDay(given)).toBe(expected);
});

describe('people from a spreadsheet', () => {
  const people = (text: string) => readPastedPeople(text, RULES);

  test('a Latvian heading in any order of columns', () => {
    const { people: read, problems } = people(
      [
        'Spēkā līdz\tVārds\tUzvārds\tLoma\tTēmas\tKonti\tAmats\tRīkojums',
        '31.12.2027.\tVita\tRasa\tpilnvarota\tPeldvietas; Makšķerēšanas licences\t@direktore_ezera\tvecākā referente\tRīkojums Nr. 21',
        '\tOskars\tSala\tDarbinieks\t\t\t\t',
      ].join('\n'),
    );
    expect(problems).toEqual([]);
    expect(read).toEqual([
      {
        line: 2,
        state: 'new',
        person: {
          id: 'vita-rasa',
          name: 'Vita Rasa',
          role: 'authorized',
          topics: ['peldvietas', 'licences'],
          accounts: ['x.com/@direktore_ezera'],
          until: '2027-12-31',
          basis: 'Rīkojums Nr. 21',
        },
      },
      { line: 3, state: 'new', person: { id: 'oskars-sala', name: 'Oskars Sala', role: 'staff' } },
    ]);
  });

  test('an English heading, semicolons, and everything', () => {
    const [line] = people(
      'name;role;topics;accounts;from;until\nVita Rasa;authorised person;all;*;2026-12-01;2027-11-30',
    ).people;
    expect(line?.person).toMatchObject({ role: 'authorized', topics: ['*'], accounts: ['*'], from: '2026-12-01' });
  });

  test('without a heading the columns are taken by their place', () => {
    const { people: read, table } = people('Vita Rasa,vadītāja\nOskars Sala,darbinieks');
    expect(table.hasHeading).toBe(false);
    expect(read.map(({ line, person }) => [line, person.name, person.role])).toEqual([
      [1, 'Vita Rasa', 'head'],
      [2, 'Oskars Sala', 'staff'],
    ]);
  });

  test('who is in the rules already is recognised, and keeps what the table does not say', () => {
    const { people: read } = people(
      'Vārds\tLoma\tLīdz\nlāsma strauta\tpilnvarota\t31.12.2027.\nDace Ezera\tvadītāja\t',
    );
    expect(read.map(({ state }) => state)).toEqual(['changed', 'same']);
    expect(read[0]?.person).toEqual({ ...RULES.people?.[1], until: '2027-12-31' });
    const after = withPastedPeople(RULES, read);
    expect(after.people?.map(({ id }) => id)).toEqual(RULES.people?.map(({ id }) => id));
  });

  test('what cannot be read is told by its line, and the line is left out whole', () => {
    const { people: read, problems } = people(
      [
        'Vārds\tLoma\tTēmas\tKonti\tNo\tLīdz',
        'Vita Rasa\tdirektora vietniece\t\t\t\t',
        'Oskars Sala\tpilnvarots\tlaikapstākļi\t@nav_tada\t\t',
        'Inga Liepa\tpilnvarota\t\t\t31.02.2026.\t',
        'Juris Vējš\tpilnvarots\t\t\t01.06.2026.\t01.05.2026.',
        '\tpilnvarots\t\t\t\t',
        'Rita Smilga\t\t\t\t\t31.12.2027.',
        'Zane Viga\tdarbiniece\t\t\t\t',
        'Zane Viga\tpilnvarota\t\t\t\t',
      ].join('\n'),
    );
    expect(read.map(({ person }) => person.name)).toEqual(['Zane Viga']);
    expect(errors(problems)).toEqual([
      '2 role direktora vietniece',
      '3 account @nav_tada',
      '3 topic laikapstākļi',
      '4 day 31.02.2026.',
      '5 order 01.06.2026. – 01.05.2026.',
      '6 name',
      '7 role-missing',
      '9 twice 8',
    ]);
  });

  test('two people of the table never share an id, nor does a new one take an old one', () => {
    const { people: read } = people('Vārds\tLoma\nÉzera\tdarbiniece\nez.era\tdarbiniece\nJanis\tdarbinieks');
    const ids = withPastedPeople(RULES, read).people?.map(({ id }) => id) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('accounts from a spreadsheet', () => {
  const accounts = (text: string) => readPastedAccounts(text, RULES);

  test('networks by name or address, links, owners by name', () => {
    const { accounts: read, problems } = accounts(
      [
        'Tīkls\tKonts\tVeids\tĪpašnieks',
        'Instagram\t@ezeri.un.upes\tiestādes\t',
        '\thttps://www.linkedin.com/company/ezeri-un-upes/?trk=x\tiestāde\t',
        'twitter.com\tlasma_s\tprivāts\tLāsma Strauta',
        'X\t@EzeriUnUpes\tiestādes\t',
      ].join('\n'),
    );
    expect(problems).toEqual([]);
    expect(read.map(({ state, account }) => [state, account])).toEqual([
      ['new', { site: 'instagram.com', handle: 'ezeri.un.upes', kind: 'institution' }],
      ['new', { site: 'linkedin.com', handle: 'ezeri-un-upes', kind: 'institution' }],
      ['new', { site: 'x.com', handle: 'lasma_s', kind: 'personal', owner: 'lasma' }],
      ['same', RULES.accounts?.[0]],
    ]);
    expect(withPastedAccounts(RULES, read).accounts).toHaveLength((RULES.accounts?.length ?? 0) + 3);
  });

  test('what cannot be read is told by its line', () => {
    const { accounts: read, problems } = accounts(
      [
        'vietne;konts;veids;īpašnieks',
        'kaut kas;@a;iestādes;',
        'X;;iestādes;',
        'X;@b;oficiāls;',
        'X;@c;privāts;Nezināmais',
        'X;@d;;Jānis Upe',
        'X;@e;iestādes;',
        'twitter.com;@E;iestādes;',
      ].join('\n'),
    );
    expect(read.map(({ account }) => account.handle)).toEqual(['e']);
    expect(errors(problems)).toEqual([
      '2 site kaut kas',
      '3 handle',
      '4 kind oficiāls',
      '5 owner Nezināmais',
      '6 kind-missing',
      '8 twice 7',
    ]);
  });
});

describe('a week of posts', () => {
  test('one post a line', () => {
    const { posts } = readPastedPosts(
      'Rīt taka slēgta, jo zāģēs kokus.\n\nPaldies, ka palīdzējāt; bija prieks.\n',
      RULES,
    );
    expect(posts.map(({ line, post }) => [line, post.text])).toEqual([
      [1, 'Rīt taka slēgta, jo zāģēs kokus.'],
      [3, 'Paldies, ka palīdzējāt; bija prieks.'],
    ]);
  });

  test('a table with account, writer and day', () => {
    const { posts, problems } = readPastedPosts(
      'text,account,as,at\n"Ezers, kurā\npeldēties",x.com/@EzeriUnUpes,Lāsma Strauta,23.11.2026. 9:30\nSveiki,,nav tāda,\nSveiki,,,rīt\n,,janis,',
      RULES,
    );
    expect(posts.map(({ post }) => post)).toEqual([
      { id: '2', text: 'Ezers, kurā\npeldēties', account: 'x.com/EzeriUnUpes', as: 'lasma', at: '2026-11-23' },
    ]);
    expect(errors(problems)).toEqual(['4 person nav tāda', '5 day rīt', '6 text']);
  });

  test('a post that begins with a word of a heading is a post', () => {
    expect(readPastedPosts('Diena\nTeksts, konts un viss', RULES).posts).toHaveLength(2);
    expect(readPastedPosts('Laba diena\nTeksts', RULES).posts).toHaveLength(2);
  });
});

describe('any text at all', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      'Vārds',
      'Loma',
      'pilnvarots',
      'visas',
      '*',
      '31.12.2026.',
      'x.com/@a',
      'Jānis Upe',
      '"',
      '__proto__',
    ),
  );
  const table = fc
    .tuple(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 8 }), fc.constantFrom('\t', ';', ','))
    .map(([rows, separator]) => rows.map((row) => row.join(separator)).join('\n'));

  test('people and accounts of it are rules that can be read, and the second time there is nothing new', () => {
    fc.assert(
      fc.property(table, (text) => {
        const { people } = readPastedPeople(text, RULES);
        const { accounts } = readPastedAccounts(text, RULES);
        const after = withPastedAccounts(withPastedPeople(RULES, people), accounts);
        expect(parseRules(after)).toEqual({ rules: after });
        const again = readPastedAccounts(text, withPastedAccounts(RULES, accounts)).accounts;
        expect(again.filter(({ state, line }) => state === 'new' && accounts.some((one) => one.line === line))).toEqual(
          [],
        );
      }),
    );
  });

  test('posts of it keep their words', () => {
    fc.assert(
      fc.property(table, (text) => {
        for (const { post } of readPastedPosts(text, RULES).posts) expect(post.text.trim()).not.toBe('');
      }),
    );
  });
});
