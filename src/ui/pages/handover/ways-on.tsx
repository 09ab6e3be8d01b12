import { openFullPage } from '../../../platform/pages.ts';
import type { Place } from '../sections.ts';
import { useHandoverTexts } from './texts.ts';

/** The ways from the rules to what is made of them: on the page at once, from the popup by opening the page. */
export function WaysOn({ go }: { go?: (place: Place) => void }) {
  const { toHandover, toWeek } = useHandoverTexts().page;
  const way = (place: Place, words: string) => (
    <button type="button" class="link" data-go={place} onClick={() => (go ? go(place) : void openFullPage(place))}>
      {words}
    </button>
  );
  return (
    <div class="row">
      {way('handover', toHandover)}
      {way('week', toWeek)}
    </div>
  );
}
