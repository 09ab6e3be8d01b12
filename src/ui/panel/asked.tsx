import { Again, Copy, Sending } from './after.tsx';
import { Ask } from './ask.tsx';
import { Card } from './card.tsx';
import type { CardView, DialogView } from './view.ts';

/** What takes the person's attention from the text: a dialog, or the card. Drawn in our frame, else in the closed root. */
export function Asked({ dialog, card }: { dialog?: DialogView; card?: CardView }) {
  if (dialog) return <Dialog key={`dialog ${dialog.id}`} {...dialog} />;
  return card ? <Card key={`card ${card.id}`} {...card} /> : null;
}

function Dialog(view: DialogView) {
  if (view.mode === 'again') return <Again onBack={view.onBack} />;
  if (view.mode === 'sending') return <Sending {...view} />;
  if (view.mode === 'copy') return <Copy reason={view.reason} text={view.text} onBack={view.onBack} />;
  return <Ask {...view} />;
}
