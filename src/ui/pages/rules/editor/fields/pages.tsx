import { useEditorTexts } from '../editor-texts.ts';

interface PagesProps {
  /** From 0. */
  page: number;
  pages: number;
  onPage: (page: number) => void;
}

/** The way through a long list. Buttons stay where they are, so that the focus does too. */
export function Pages({ page, pages, onPage }: PagesProps) {
  const texts = useEditorTexts();
  return (
    <nav class="row pages" aria-label={texts.pages}>
      <button type="button" class="quiet" aria-disabled={page === 0} onClick={() => onPage(Math.max(0, page - 1))}>
        {texts.earlier}
      </button>
      <span role="status">{texts.page(page + 1, pages)}</span>
      <button
        type="button"
        class="quiet"
        aria-disabled={page === pages - 1}
        onClick={() => onPage(Math.min(pages - 1, page + 1))}
      >
        {texts.later}
      </button>
    </nav>
  );
}
