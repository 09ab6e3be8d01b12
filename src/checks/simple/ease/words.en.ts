import { booksIn } from '../books.ts';
import type { EaseWords } from './words.ts';

const book = booksIn('en');

export const words: EaseWords = {
  trivial: book(
    'in|just|with? a|few|just|one|only|two couple|few|single? of? click//s',
    'a|few|one|single|two click//s and|away',
    'just|only a|one click|formality|signature',
    'anything|nothing to|you have|need? to do|fill|submit',
    "you do|don’t|don't|need|have not? have|need|to to? do|fill|submit anything|nothing",
    "and|that’s|that's all|done|it|presto|voila",
    "and you’re|you're|are done",
    "and|that’s|that's that’s|that's all|it",
    'easy as|peasy',
    "couldn’t|couldn't|could be not? easier|simpler",
    'nothing could be easier|simpler',
    "it’s|it's|is as? easy|simple as|peasy",
    'piece of cake',
    'no fuss|red tape?',
    'are|is yours',
    "child’s|child's play",
    ', done',
    'a|mere breeze|doddle|formality',
    'no|without|zero bureaucracy|documents|formalities|hassle|paperwork|queues',
    'effortless//ly|hassle-free',
    'everything|it will happen//s all? automatically|itself',
    'by itself',
  ),
  light: book(
    'automatically|easily|instantly|just|quick//ly|simply',
    'in|within a|just|only|under? 5|10|couple|few|five|one|ten|two of? minute//s|seconds',
  ),
  process: book(
    'apply|ask|claim|click|collect|declare|fill|get|log|pay|press|receive|register|request|send|sign|submit',
  ),
};
