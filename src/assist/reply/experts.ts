import type { Document } from '../../engine/document.ts';
import type { InterfaceLanguage } from '../../engine/types.ts';
import type { Policy } from '../../policy/compile.ts';
import { topicsIn } from '../../policy/wording/topics.ts';
import { plainText } from '../../policy/wording/wording.ts';

/** Who knows about a topic. For the writer only: name and contact never go into an answer. */
export interface KnownExpert {
  name: string;
  contact?: string;
  /** Names of the topics, in the language of the interface. */
  topics: string[];
}

/** The experts on the topics that these texts are about, each once, in the order of the rules. */
export function expertsFor(policy: Policy, docs: readonly Document[], ui: InterfaceLanguage): KnownExpert[] {
  const found = new Set(docs.flatMap((doc) => topicsIn(policy, doc)));
  const experts = new Map<string, KnownExpert>();
  for (const { id, name = {}, expert } of policy.topics) {
    if (!found.has(id) || !expert) continue;
    const topic = plainText(name[ui] ?? name[ui === 'lv' ? 'en' : 'lv'] ?? '') || id;
    const key = `${expert.name}\n${expert.contact ?? ''}`;
    const known = experts.get(key);
    if (known) known.topics.push(topic);
    else experts.set(key, { ...shown(expert), topics: [topic] });
  }
  return [...experts.values()];
}

function shown({ name, contact = '' }: { name: string; contact?: string }): { name: string; contact?: string } {
  const plain = plainText(contact);
  return { name: plainText(name), ...(plain !== '' && { contact: plain }) };
}
