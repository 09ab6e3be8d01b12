import type { Finding } from '../../engine/types.ts';
import type { PanelTexts } from '../i18n/panel.lv.ts';
import type { FoundView } from './view.ts';

/** Says in which field beside the post the words of a finding stand; nothing of words in the post itself. */
export const whereIn =
  ({ fields }: FoundView, texts: PanelTexts) =>
  ({ start }: Finding): string | undefined => {
    const field = fields.find((one) => one.start <= start && start <= one.end)?.field;
    return field && `${texts.fields[field]}:`;
  };
