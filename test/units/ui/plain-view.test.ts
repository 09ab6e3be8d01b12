import { expect, test } from 'vitest';
import { actOn, fromPlain, type Path, type PlainArgument, toPlain } from '../../../src/ui/panel/framed/plain.ts';

/** A view as the desk makes them: the same fix stands in a finding and in the list of fixes. */
function aView() {
  const fix = { start: 0, end: 4, text: 'ezers', label: 'Rakstīt «ezers»' };
  const findings = [
    { check: 'a', fixes: [] },
    { check: 'b', fixes: [fix, { ...fix }] },
  ];
  const called: unknown[][] = [];
  const action = (...given: unknown[]) => called.push(given);
  const view = {
    dialog: { id: 3, findings, fixes: [fix], onFix: action, account: { onSay: action } },
    card: undefined,
  };
  return { view, fix, findings, called };
}

type Shown = ReturnType<typeof aView>['view'];

/** The view on the other side of a line that takes JSON only, and what is pressed there done on this one. */
function acrossTheLine(view: object): Shown {
  return fromPlain(JSON.parse(JSON.stringify(toPlain(view))), (action: Path, given: PlainArgument[]) => {
    const [path, made] = JSON.parse(JSON.stringify([action, given]));
    actOn(view, path, made);
  }) as Shown;
}

test('what is said crosses the line, and who made the view gets its very own objects back', () => {
  const { view, fix, findings, called } = aView();
  const { dialog } = acrossTheLine(view);
  expect(dialog.findings).toEqual(findings);
  dialog.onFix(dialog.fixes[0]);
  dialog.onFix(dialog.findings[1]?.fixes[1]);
  dialog.onFix(dialog.findings.slice(1));
  dialog.account.onSay('personal');
  expect(called[0]?.[0]).toBe(fix);
  expect(called[1]?.[0]).toBe(findings[1]?.fixes[1]);
  const [list] = (called[2] ?? []) as [unknown[]];
  expect(list[0]).toBe(findings[1]);
  expect(called[3]).toEqual(['personal']);
});

test('an event is nobody’s business on the other side', () => {
  const { view, called } = aView();
  acrossTheLine(view).dialog.onFix({ isTrusted: true, target: {} });
  expect(called).toEqual([[undefined]]);
});

test.each<[string, Path]>([
  ['something that is no function', ['dialog', 'id']],
  ['what every object has', ['dialog', 'toString']],
  ['what every list has', ['dialog', 'findings', 'pop']],
  ['the way to what makes functions', ['dialog', 'onFix', 'constructor']],
  ['what is not there', ['card', 'onBack']],
])('%s cannot be called from there', (_, path) => {
  const { view, findings, called } = aView();
  actOn(view, path, [{ is: 'alert(1)' }]);
  expect([called, findings.length]).toEqual([[], 2]);
});
