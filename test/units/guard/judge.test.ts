// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { type AssistedChecker, createAssistedChecker } from '../../../src/assist/assisted-checker.ts';
import type { Finding, Post } from '../../../src/engine/types.ts';
import type { Writing } from '../../../src/guard/text-in-hand.ts';
import { createAnswers } from '../../../src/guard/writing/judge/answers.ts';
import { createJudge, inPart } from '../../../src/guard/writing/judge/judge.ts';
import { PRACTICE } from '../../../src/policy/examples/practice.ts';
import type { Field } from '../../../src/sites/site.ts';
import { RULES } from '../../browsers/practice-rules.ts';

const finding = (start: number, end: number): Finding => ({
  check: 'voice/opinion',
  group: 'voice',
  level: 'confirm',
  start,
  end,
  message: '',
  why: '',
  basis: [],
  fixes: [{ start, end, text: '', label: '' }],
});

/** Finds every "x"; fails on "!". */
function judgeWithPosts() {
  const posts: Post[] = [];
  const answers = createAnswers();
  const check: AssistedChecker['check'] = (post) => {
    posts.push(post);
    if (post.text.includes('!')) throw new Error('broken');
    const findings = [...post.text.matchAll(/x/g)].map(({ index }) => finding(index, index + 1));
    const decision = findings.length > 0 ? 'confirm' : 'clear';
    return { id: post.id, lang: 'lv', voice: 'unclear', scale: findings.length * 10, decision, findings };
  };
  const judge = createJudge(() => ({ check }) as AssistedChecker, answers);
  judge.settle({ ui: 'lv', me: 'liga', rules: { format: 'ka-varda/rules@1' }, silenced: [], asked: [], own: [] });
  return { judge, posts, answers };
}

const writing = (...texts: string[]) =>
  ({
    composer: { surface: { id: 'post' } },
    parts: texts.map((text) => ({ editable: document.createElement('div'), read: { text, pieces: [] } })),
    account: 'x.com/liga',
    accountByName: false,
    kind: 'post',
    key: texts.join('|'),
  }) as unknown as Writing;

const withFields = (...parts: [text: string, field?: Field][]) =>
  ({
    ...writing(),
    parts: parts.map(([text, field]) => ({
      editable: document.createElement('input'),
      read: { text, pieces: [] },
      ...(field && { field }),
    })),
    account: PRACTICE.account,
    key: JSON.stringify(parts),
  }) as unknown as Writing;

/** What the real checks find in a writing of the practice institution's. */
function inPractice(post: Writing): string[] {
  const judge = createJudge(createAssistedChecker, createAnswers());
  judge.settle({ ui: 'lv', me: PRACTICE.authorized, rules: RULES, silenced: [], asked: [], own: [] });
  return judge.judge(post).findings.map(({ check, level }) => `${check} ${level}`);
}

test('a thread is judged part by part, and findings lead back to their part', () => {
  const { judge } = judgeWithPosts();
  const judgement = judge.judge(writing('a x', 'x', 'xx'));
  expect(judgement.text).toBe('a x\n\nx\n\nxx');
  expect(judgement.decision).toBe('confirm');
  expect(judgement.findings.map(({ start, end }) => judgement.text.slice(start, end))).toEqual(['x', 'x', 'x', 'x']);
  expect(judgement.findings.map((one) => inPart(judgement, one)).map(({ part, range }) => [part, range.start])).toEqual(
    [
      [0, 2],
      [1, 0],
      [2, 0],
      [2, 1],
    ],
  );
});

test('the same text is checked once, and again when the settings change', () => {
  const { judge, posts } = judgeWithPosts();
  judge.judge(writing('x'));
  judge.judge(writing('x'));
  expect(posts.length).toBe(1);
  judge.settle({ ui: 'en', me: null, rules: { format: 'ka-varda/rules@1' }, silenced: [], asked: [], own: [] });
  judge.judge(writing('x'));
  expect(posts.map(({ as }) => as)).toEqual(['liga', undefined]);
});

test('a check that fails is not taken for a clear post', () => {
  const { judge } = judgeWithPosts();
  expect(() => judge.judge(writing('!'))).toThrow();
  expect(judge.knows(writing('!'))).toBe(false);
});

test('what the writer leaves out is left out until the post is out, and what stops a post never is', () => {
  const { judge, answers } = judgeWithPosts();
  const post = writing('a x');
  const [found] = judge.judge(post).findings;
  answers.ignore(post, found ? [found] : [], 'a x');
  expect(judge.judge(post).decision).toBe('clear');
  // Other words of the same check are another matter.
  expect(judge.judge(writing('a x x')).findings.length).toBe(0);
  expect(found && answers.isIgnored(post, { ...found, level: 'block' }, 'a x')).toBe(false);
  answers.done(post);
  expect(judge.judge(post).decision).toBe('confirm');
});

test('a silenced check is not shown', () => {
  const { judge } = judgeWithPosts();
  const rules = { format: 'ka-varda/rules@1' } as const;
  judge.settle({ ui: 'lv', me: null, rules, silenced: ['voice/opinion'], asked: [], own: [] });
  expect(judge.judge(writing('x')).findings).toEqual([]);
});

test('who approved a text, and its topic, are told about this very text only', () => {
  const { judge, posts, answers } = judgeWithPosts();
  answers.approve(writing('x'), 'ilze');
  answers.name(writing('x'), 'ezeri');
  judge.judge(writing('x'));
  judge.judge(writing('x.'));
  expect(posts.map(({ approvedBy, topics }) => [approvedBy, topics])).toEqual([
    ['ilze', ['ezeri']],
    [undefined, undefined],
  ]);
});

test('a title or warning is judged with the text, other fields by themselves, and findings lead to their field', () => {
  const { judge, posts } = judgeWithPosts();
  const post = withFields(['x title', 'title'], ['body x'], ['', 'poll'], ['x', 'poll'], ['x', 'image']);
  const judgement = judge.judge(post);
  expect(posts.map(({ text }) => text)).toEqual(['x title\n\nbody x', 'x', 'x']);
  const places = judgement.findings.map((one) => inPart(judgement, one)).map(({ part, range }) => [part, range.start]);
  expect(places).toEqual([
    [0, 0],
    [1, 5],
    [4, 0],
  ]);
  expect(judgement.fields.map(({ field }) => field)).toEqual(['title', 'poll', 'image']);
});

test('a text in a title over an empty post is judged', () => {
  const { judge } = judgeWithPosts();
  const judgement = judge.judge(withFields(['x', 'title'], ['']));
  expect(judgement.decision).toBe('confirm');
  expect(judgement.findings.map((one) => inPart(judgement, one).part)).toEqual([0]);
});

const PERSONAL = [
  'Jā',
  'Nē',
  'Piekrītu',
  'Neatbalstu',
  'Man patīk',
  'Man nepatīk šī doma',
  'Es nezinu',
  'Noteikti jā!',
];

test.each(PERSONAL)('the poll answer "%s" speaks for whoever chooses it', (words) => {
  expect(inPractice(withFields(['Vai atbalstāt taku ap ezeru?'], [words, 'poll'], ['Cita atbilde', 'poll']))).toEqual(
    [],
  );
});

test.each(['poll', 'title', 'warning', 'image'] as const)(
  'FAULTS 1.6: an opinion in the field "%s" holds the post',
  (field) => {
    const fieldFirst: [string, Field][] = [['Manuprāt, šī ministrija melo!', field]];
    const found = inPractice(withFields(...fieldFirst, ['Labrīt! Ezers ir rāms.']));
    expect(found).toEqual(['voice/opinion confirm']);
  },
);

test('a caption says what is seen', () => {
  expect(inPractice(withFields(['Labrīt! Ezers ir rāms.'], ['Es stāvu pie ezera.', 'image']))).toEqual([]);
});

test('first person in a title is that of the post', () => {
  expect(inPractice(withFields(['Es stāvu pie ezera.', 'title'], ['Labrīt! Ezers ir rāms.']))).toEqual([
    'voice/first-person confirm',
  ]);
});

test('FAULTS 1.7: what can be put in is measured against the room; where nothing fits, the usual wording is offered', () => {
  const insertions: AssistedChecker['insertions'] = (_, room = Infinity) => {
    const text = ['Šeit rakstu savā vārdā.', 'Mans viedoklis.'].find((one) => one.length <= room);
    return text === undefined ? {} : { disclaimer: { start: 0, end: 0, text } };
  };
  const judge = createJudge(
    () => ({ insertions, check: () => ({ findings: [] }) }) as unknown as AssistedChecker,
    createAnswers(),
  );
  judge.settle({ ui: 'lv', me: 'liga', rules: { format: 'ka-varda/rules@1' }, silenced: [], asked: [], own: [] });
  const offered = (most: number) => {
    const { parts, ...rest } = writing('');
    const editable = Object.assign(document.createElement('textarea'), { maxLength: most });
    return judge.insertions({ ...rest, parts: parts.map((part) => ({ ...part, editable })) }).disclaimer?.text;
  };
  expect(offered(40)).toBe('Šeit rakstu savā vārdā.');
  expect(offered(20)).toBe('Mans viedoklis.');
  expect(offered(5)).toBe('Šeit rakstu savā vārdā.');
});
