import { type Explanation, type Step, VOICE_SIGNS } from '../checks/explain.ts';
import type { InterfaceLanguage } from '../engine/types.ts';
import { EXPLAIN_WORDS, type ExplainWords } from './explain-words.ts';
import { LEVELS } from './print.ts';

/** Longer words are cut: they stand in the post. */
const LONGEST = 60;

/** What a person reads about the way to a decision: what was known, then each answer of a check and its level. */
export function explained(way: Explanation, ui: InterfaceLanguage): string {
  const say = EXPLAIN_WORDS[ui];
  const quoted = (words: readonly string[]) => words.map((one) => say.quote(cut(one))).join(', ');
  const points = pointsIn(ui, say);
  const lines = [
    accountLine(way, say),
    say.writer(writerOf(way, say)),
    way.touches ? say.touches(quoted(way.mentions) || say.topicWe) : say.touchesNot,
    ...(way.topics.length > 0
      ? [say.topics(way.topics.map(({ id, words }) => `${id} (${quoted(words) || say.named})`).join(', '))]
      : []),
    say.voice(say.voices[way.voice.voice], voiceSigns(way, say, quoted) || say.noSigns),
    ...(way.emergency ? [say.emergency] : []),
    ...(way.off.length > 0 ? [say.off(way.off.join(', '))] : []),
    ...stepLines(way, ui, say),
    say.scale(points(way.points.legal), points(way.points.simple), String(way.scale).replace('-', '−')),
    say.decision(way.decision === 'clear' ? say.clear : LEVELS[ui][way.decision]),
  ];
  return [say.title(way.day, say.languages[way.lang] ?? way.lang), ...lines.map((line) => `  ${line}`)].join('\n');
}

const cut = (words: string): string => {
  const flat = words.replace(/\s+/g, ' ');
  return flat.length > LONGEST ? `${flat.slice(0, LONGEST)}…` : flat;
};

function accountLine({ account }: Explanation, say: ExplainWords): string {
  const { reference, capacity, certain, owner } = account;
  const facts = [say.capacities[capacity], ...(certain ? [] : [say.byName]), ...(owner ? [say.owner(owner)] : [])];
  return `${say.account}: ${[...(reference ? [reference] : []), ...facts].join('; ')}`;
}

function writerOf({ writer }: Explanation, say: ExplainWords): string {
  if (!writer) return say.nobody;
  return `${writer.name ?? writer.id} (${say.roles[writer.role ?? ''] ?? say.notInRules})`;
}

function voiceSigns({ voice }: Explanation, say: ExplainWords, quoted: (words: readonly string[]) => string): string {
  return [
    ...VOICE_SIGNS.flatMap((sign) => {
      const words = voice.signs[sign];
      return words ? [`${say.signs[sign]} (${quoted(words)})`] : [];
    }),
    ...(voice.disclaimer ? [say.disclaimer(say.quote(voice.disclaimer))] : []),
    ...(voice.introduced ? [say.introduced] : []),
  ].join('; ');
}

function stepLines({ isPrivate, steps }: Explanation, ui: InterfaceLanguage, say: ExplainWords): string[] {
  if (isPrivate) return [say.isPrivate];
  if (steps.length === 0) return [say.nothing];
  return steps.flatMap((step) => [
    `${step.check}: ${step.words === '' ? say.wholePost : say.quote(cut(step.words))}`,
    `  ${wayOf(step, ui, say)}`,
  ]);
}

function wayOf(
  { own, group, enforcement, level, because, outcome, points }: Step,
  ui: InterfaceLanguage,
  say: ExplainWords,
) {
  const weighs = outcome === 'weigh' && because !== 'off';
  return [
    say.own(LEVELS[ui][own]),
    enforcement ? say.rules(group, say.enforcements[enforcement]) : say.noRules(group),
    level
      ? say.shown(LEVELS[ui][level], say.because[because])
      : say.notShown(weighs ? say.weighs : say.because[because]),
    ...(points > 0 ? [say.adds(pointsIn(ui, say)(points))] : []),
  ].join('; ');
}

/** "6,5 punkti", "1 point"; one decimal at most. */
const pointsIn =
  (ui: InterfaceLanguage, say: ExplainWords) =>
  (points: number): string => {
    const rounded = Math.round(points * 10) / 10;
    const word = say.points[new Intl.PluralRules(ui).select(rounded)] ?? say.points.other;
    return `${new Intl.NumberFormat(ui).format(rounded)}\u00a0${word}`;
  };
