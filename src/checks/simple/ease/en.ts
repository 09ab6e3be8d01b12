import type { CheckText } from '../../check.ts';
import { book } from '../books.ts';
import type { EaseWords } from './words.ts';

export const words: EaseWords = {
  trivial: book(
    'in|with|just? one|two|a|few|just|only single|few|couple? of? click|clicks',
    'one|a|few|two|single click|clicks and|away',
    'just|only a|one click|signature|formality',
    'nothing|anything to|you have|need? to do|submit|fill',
    "you do|don’t|don't|need|have not? need|have|to to? do|submit|fill anything|nothing",
    "and|that’s|that's done|it|voila|all|presto",
    "and you’re|you're|are done",
    "and|that’s|that's that’s|that's it|all",
    'easy as|peasy',
    "couldn’t|couldn't|could be not? easier|simpler",
    'nothing could be easier|simpler',
    "it’s|it's|is as? easy|simple as|peasy",
    'piece of cake',
    'no fuss|red tape?',
    'is|are yours',
    "child’s|child's play",
    ', done',
    'a|mere formality|breeze|doddle',
    'no|zero|without paperwork|bureaucracy|hassle|formalities|documents|queues',
    'hassle-free|effortless|effortlessly',
    'it|everything will happen|happens all? automatically|itself',
    'by itself',
  ),
  light: book(
    'simply|just|easily|quickly|automatically|instantly|quick',
    'in|within just|only|a|under? few|couple|one|two|five|5|ten|10 of? minutes|minute|seconds',
  ),
  process: book(
    'fill|apply|submit|send|click|register|sign|get|receive|pay|claim|declare|collect|press|ask|request|log',
  ),
};

export const text: CheckText = {
  title: 'Made to look too easy',
  message: () => 'This sounds easier than it will be for many.',
  why: () => 'Whoever needs a signature, documents or time may get stuck halfway. Name the steps, or add a link.',
  example: {
    bad: 'Just fill in the form and that’s it!',
    good: 'You can fill in the form with an eSignature or at the office, bring your passport: [link]',
  },
};
