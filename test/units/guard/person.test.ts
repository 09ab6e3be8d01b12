// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { createPerson } from '../../../src/guard/waiting/person.ts';

test('FAULTS 2.3: events made by a script are not a person’s', () => {
  const one = createPerson(new AbortController().signal);
  let did: boolean | undefined;
  addEventListener('input', (event) => {
    did = one.did(event);
  });
  document.body.dispatchEvent(new Event('input', { bubbles: true }));
  expect(did).toBe(false);
});
