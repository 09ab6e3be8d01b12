import { parseArgs } from 'node:util';
import type { InterfaceLanguage } from '../engine/types.ts';
import { SENTENCES } from './sentences.ts';

export interface Arguments {
  rules?: string;
  /** ISO day. */
  today: string;
  ui: InterfaceLanguage;
  /** One text given on the command line. */
  text?: string;
  /** A plan: a CSV file. */
  file?: string;
  account?: string;
  as?: string;
  /** Print the way to each decision as well. */
  explain?: boolean;
}

const USAGE = `ka-varda check [--rules rules.json] [--today 2026-11-22] [--ui lv|en] < posts.jsonl
ka-varda check [--rules …] [--account site/handle] [--as person] --text "…"
ka-varda check [--rules …] plan.csv        columns: text, account, as, at
--explain   prints the way to each decision too`;

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Reads the command line.
 * @param now the day that counts as today where `--today` is not given, ISO
 * @returns the arguments, or one sentence that says what is wrong with them
 */
export function readArguments(words: readonly string[], now: string): Arguments | string {
  const [command, ...rest] = words;
  if (command !== 'check') return `${SENTENCES.lv.oneCommand(command ?? '')}\n${USAGE}`;
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(rest);
  } catch (error) {
    return `${(error as Error).message}\n${USAGE}`;
  }
  const { values, positionals } = parsed;
  const { ui = 'lv', today = now } = values;
  if (ui !== 'lv' && ui !== 'en') return SENTENCES.lv.wrongLanguage(ui);
  const say = SENTENCES[ui];
  if (!isDay(today)) return say.wrongDay(today);
  if (positionals.length > 1) return say.oneFile(positionals[1] ?? '');
  return { ...values, ui, today, file: positionals[0] };
}

const isDay = (day: string): boolean =>
  ISO_DAY.test(day) && !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day);

const parse = (args: string[]) =>
  parseArgs({
    args,
    allowPositionals: true,
    options: {
      rules: { type: 'string' },
      today: { type: 'string' },
      ui: { type: 'string' },
      text: { type: 'string' },
      account: { type: 'string' },
      as: { type: 'string' },
      explain: { type: 'boolean' },
    },
  });
