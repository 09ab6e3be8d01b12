import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes by far the longest: begun last it would run on alone while the other browser waits. */
const FIRST = [
  /firefox\.test\.ts$/,
  /fixes\.test\.ts$/,
  /chromium\.test\.ts$/,
  /any-order\.test\.ts$/,
  /editors\.test\.ts$/,
];

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const place = FIRST.findIndex((one) => one.test(moduleId));
      return place === -1 ? FIRST.length : place;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}
