import { sessionOf } from './chromium.ts';
import type { Tab } from './driver.ts';

/** The extension's own world in a page of Chromium, which the page cannot see. */
export interface OwnWorld {
  /** Runs an expression there; the answer is JSON. */
  run(expression: string): Promise<unknown>;
  /** How many living objects of a class of the browser were made there; rubbish is collected first. */
  living(className: string): Promise<number>;
  /** How many listeners of that world an object has. */
  listeners(expression: string): Promise<number>;
}

/**
 * Enters the world of our scripts in the top frame of this page.
 * @throws where no script of ours runs in it
 */
export async function ownWorld(tab: Tab): Promise<OwnWorld> {
  const session = sessionOf(tab);
  const worlds: { id: number; origin: string }[] = [];
  const note = ({ context }: { context: { id: number; origin: string } }) => worlds.push(context);
  session.on('Runtime.executionContextCreated', note);
  await session.send('Runtime.disable');
  await session.send('Runtime.enable');
  session.off('Runtime.executionContextCreated', note);
  const contextId = worlds.find(({ origin }) => origin.startsWith('chrome-extension://'))?.id;
  if (contextId === undefined) throw new Error('No script of the extension runs in this page.');
  const objectOf = async (expression: string) => {
    const { result } = await session.send('Runtime.evaluate', { expression, contextId });
    return result.objectId ?? '';
  };
  return {
    run: async (expression) => {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        contextId,
        returnByValue: true,
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    living: async (className) => {
      const prototypeObjectId = await objectOf(`${className}.prototype`);
      const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId });
      const { result: count } = await session.send('Runtime.callFunctionOn', {
        objectId: objects.objectId,
        functionDeclaration: 'function () { return this.length; }',
        returnByValue: true,
      });
      return Number(count.value);
    },
    listeners: async (expression) => {
      const { listeners } = await session.send('DOMDebugger.getEventListeners', {
        objectId: await objectOf(expression),
      });
      return listeners.length;
    },
  };
}
