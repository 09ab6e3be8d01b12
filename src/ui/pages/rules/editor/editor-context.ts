import { createContext } from 'preact';
import { useContext, useId } from 'preact/hooks';
import { writePath } from '../../../../policy/file/problems.ts';
import { useLanguage } from '../../../findings/language.ts';
import type { Draft } from './model/editable.ts';
import { type Path, textAt, withValue } from './model/paths.ts';
import type { Problems } from './use-judged.ts';

/** What every field of the editor works with. */
export interface Editor {
  draft: Draft;
  change: (change: (draft: Draft) => Draft) => void;
  /** What is wrong, and may be said already: nobody is blamed for a field that was never entered. */
  problems: Problems;
  /** The person has left this field. */
  left: (path: string) => void;
  /** A place to open and to enter, as it was found on applying. */
  wanted: string | undefined;
}

export const EditorContext = createContext<Editor | undefined>(undefined);

export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (!editor) throw new Error('useEditor is only for components below RulesEditor');
  return editor;
}

export interface FieldAt {
  /** For `name`, and so for finding the field by its path. */
  name: string;
  id: string;
  value: string;
  error: string | undefined;
  set: (value: unknown) => void;
  onBlur: () => void;
}

/** One text of the draft by its path, with what is wrong with it. */
export function useFieldAt(path: Path): FieldAt {
  const { draft, change, problems, left } = useEditor();
  const language = useLanguage();
  const id = useId();
  const name = writePath(path);
  return {
    name,
    id,
    value: textAt(draft, path),
    error: problems.at(name)?.[language],
    set: (value) => change((now) => withValue(now, path, value) as Draft),
    onBlur: () => left(name),
  };
}
