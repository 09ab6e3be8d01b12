import { parse } from 'acorn';
import { analyze } from 'eslint-scope';
import { traverse } from 'estraverse';
import {
  DOORS,
  EDITING_COMMANDS,
  ELEMENTS,
  EXTENSION,
  GLOBALS,
  METHODS,
  OLD_EVENTS,
  SINKS,
  WAYS_OUT,
} from './allowed.mjs';

const DOOR_NAMES = Object.fromEntries(
  Object.entries({ ...DOORS, ...EXTENSION }).map(([door, names]) => [door, names.split(' ')]),
);

/** CSS that loads something. */
const LOADING_CSS = /url\(|@import|image-set\(|src\(/i;

/** Calls whose first word decides what they do, and which words are allowed. */
const DECIDED_BY_WORD = {
  createElement: { kind: 'element', isAllowed: (word) => ELEMENTS.has(word.toLowerCase()) },
  setAttribute: { kind: 'attribute', isAllowed: (word) => !SINKS.has(word) && !/^on/i.test(word) },
  createEvent: { kind: 'event', isAllowed: (word) => OLD_EVENTS.has(word) },
  execCommand: { kind: 'command', isAllowed: (word) => EDITING_COMMANDS.has(word) },
};

/**
 * Reads a built page script as the browser would and looks for whatever is not allowed (`allowed.mjs`).
 * @param code the whole script, minified or not
 * @param exceptions what this script may do beyond the lists, each with how often
 * @returns one sentence for each thing that is not allowed, with its place as line:column
 */
export function lintScript(code, exceptions = {}) {
  const tree = parse(code, { ecmaVersion: 'latest', ranges: true, locations: true });
  const scopes = analyze(tree, { ecmaVersion: 2024, sourceType: 'script' });
  const errors = [];
  const used = {};
  const report = (node, what) => errors.push(`${node.loc.start.line}:${node.loc.start.column} ${what}`);
  const excepted = (node, what) => {
    used[what] = (used[what] ?? 0) + 1;
    if (used[what] > (exceptions[what] ?? 0)) report(node, what);
  };

  const free = new Set();
  for (const { identifier } of scopes.globalScope.through) {
    free.add(identifier);
    if (!GLOBALS.has(identifier.name)) report(identifier, `uses ${identifier.name}`);
  }

  const wordOf = wordsIn(scopes);
  const functions = [];
  traverse(tree, {
    fallback: 'iteration',
    enter: (node, parent) => {
      if (isFunction(node)) functions.push(node);
      for (const [node_, what] of wrongIn(node, parent, free, wordOf, functions.length > 0)) {
        excepted(node_, what);
      }
    },
    leave: (node) => {
      if (isFunction(node)) functions.pop();
    },
  });
  for (const [what, times] of Object.entries(exceptions)) {
    if ((used[what] ?? 0) < times) errors.push(`the exception "${what}" is not needed any more`);
  }
  return errors;
}

/** Functions with a `this` of their own. */
const isFunction = ({ type }) =>
  type === 'FunctionExpression' || type === 'FunctionDeclaration' || type === 'ClassBody';

/** What is wrong with one node by itself, as pairs of place and sentence. */
function* wrongIn(node, parent, free, wordOf, hasThis) {
  const { type } = node;
  if (type === 'ImportExpression') yield [node, 'imports at run time'];
  else if (type === 'ThisExpression' && !hasThis) yield [node, 'uses the global this'];
  else if (type === 'Identifier' && free.has(node) && node.name in DOOR_NAMES) yield* throughDoor(node, parent);
  else if (type === 'MemberExpression') yield* wrongMember(node, parent, wordOf);
  else if (type === 'CallExpression' || type === 'NewExpression') yield* wrongCall(node, wordOf);
  else if (type === 'Property' && parent.type === 'ObjectExpression') yield* wrongAttribute(node);
  else if (type === 'AssignmentExpression') yield* wrongWrite(node, wordOf);
  else if (isText(node) && LOADING_CSS.test(textOf(node))) yield [node, 'holds CSS that loads something'];
}

/** Attributes of our own elements, as JSX is compiled. A link leads where a person presses it; `action` is a word of ours. */
function* wrongAttribute({ computed, key }) {
  const name = computed ? undefined : (key.name ?? key.value);
  if (SINKS.has(name) && name !== 'href' && name !== 'action') yield [key, `names ${name}`];
}

/** `data-…` attributes only say something. */
function* wrongWrite({ left }, wordOf) {
  if (left.type !== 'MemberExpression' || left.object.property?.name === 'dataset') return;
  const name = keyOf(left, wordOf);
  if (SINKS.has(name)) yield [left, `writes ${name}`];
}

/** A door may be entered by a name that is allowed, be asked for its type, and be handed on to an event alone. */
function* throughDoor(node, parent) {
  if (parent.type === 'UnaryExpression' && parent.operator === 'typeof') return;
  if (parent.type === 'MemberExpression' && parent.object === node) {
    const name = parent.computed ? undefined : parent.property.name;
    if (!DOOR_NAMES[node.name].includes(name)) yield [parent, `uses ${node.name}.${name ?? '[…]'}`];
    return;
  }
  if (parent.type === 'VariableDeclarator' && parent.id.type === 'ObjectPattern') {
    for (const { key } of parent.id.properties)
      if (!DOOR_NAMES[node.name].includes(key?.name)) yield [key ?? node, `takes ${key?.name} from ${node.name}`];
    return;
  }
  if (node.name === 'document' || node.name === 'location') return;
  const isEventView = parent.type === 'CallExpression' && parent.callee.property?.name === 'initTextEvent';
  const isBrowserChoice = node.name === 'browser' || node.name === 'chrome';
  if (!isEventView && !isBrowserChoice) yield [node, `hands ${node.name} on`];
}

function* wrongMember(node, parent, wordOf) {
  const name = keyOf(node, wordOf);
  if (name === undefined) return;
  if (WAYS_OUT.has(name) && !isPost(node, parent)) yield [node, `reaches for ${name}`];
  const { object } = node;
  if (object.type === 'MemberExpression' && keyOf(object, wordOf) === 'runtime' && !DOOR_NAMES.runtime.includes(name))
    yield [node, `uses runtime.${name}`];
}

/** A message to our own frame is the only thing that its window is for. */
const isPost = (node, parent) =>
  keyOf(node, () => undefined) === 'contentWindow' &&
  parent.type === 'MemberExpression' &&
  parent.property.name === 'postMessage';

function* wrongCall({ callee, arguments: given }, wordOf) {
  if (callee.type !== 'MemberExpression') return;
  const name = keyOf(callee, wordOf);
  if (METHODS.has(name)) yield [callee, `calls ${name}`];
  const decided = Object.hasOwn(DECIDED_BY_WORD, name ?? '') ? DECIDED_BY_WORD[name] : undefined;
  if (!decided || given.length === 0) return;
  const word = wordOf(given[0]);
  if (word === undefined) yield [callee, `${decided.kind} by variable`];
  else if (!decided.isAllowed(word)) yield [callee, `${decided.kind} ${word}`];
}

const isText = ({ type, value }) => type === 'TemplateElement' || (type === 'Literal' && typeof value === 'string');
const textOf = ({ value }) => value.cooked ?? value;

/** The name of a property, also where it is given as a word; `undefined` where only running the script tells. */
const keyOf = ({ computed, property }, wordOf) => (computed ? wordOf(property) : property.name);

/** Reads an expression as a word: written out, or a variable that is one word for good. */
function wordsIn(scopes) {
  const values = new Map();
  for (const scope of scopes.scopes) {
    for (const { defs, references } of scope.variables) {
      const [definition, ...others] = defs;
      const init = definition?.type === 'Variable' ? definition.node.init : undefined;
      const isForGood = others.length === 0 && references.filter((one) => one.isWrite()).length === 1;
      if (!init || !isForGood) continue;
      for (const { identifier } of references) values.set(identifier, init);
    }
  }
  const wordOf = (node) => {
    if (node.type === 'Literal') return String(node.value);
    if (node.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0].value.cooked;
    if (node.type === 'BinaryExpression' && node.operator === '+') {
      const [left, right] = [wordOf(node.left), wordOf(node.right)];
      return left === undefined || right === undefined ? undefined : left + right;
    }
    const value = values.get(node);
    return value && value !== node ? wordOf(value) : undefined;
  };
  return wordOf;
}
