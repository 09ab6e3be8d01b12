/** @jsxImportSource react */
import { createElement, type ReactNode, useEffect, useRef } from 'react';
import { useModel } from '../shell.tsx';

/** A text area in open shadow roots; `path` leads from the outermost host to it. */
export function useInner(path: string[], isPrivate = false) {
  const host = useRef<HTMLElement>(null);
  const area = () =>
    path.reduce<Element | null | undefined>((at, selector) => at?.shadowRoot?.querySelector(selector), host.current) as
      | HTMLTextAreaElement
      | null
      | undefined;
  const read = () => area()?.value ?? '';
  useModel(read, isPrivate);
  const clear = () => {
    const inner = area();
    if (inner) inner.value = '';
  };
  return { host, read, clear };
}

/** The composer in Markdown mode: XoniBlue/reddit-markdown-toolbar, content/detector.js, 15 Feb 2026. */
export function MarkdownComposer(props: {
  inner: ReturnType<typeof useInner>;
  onShortcut: () => void;
  children?: ReactNode;
}) {
  const shortcut = useRef(props.onShortcut);
  shortcut.current = props.onShortcut;
  const { host } = props.inner;
  useEffect(() => {
    host.current?.addEventListener('keydown', ({ key, ctrlKey, metaKey }) => {
      if (key === 'Enter' && (ctrlKey || metaKey)) shortcut.current();
    });
  }, [host]);
  return createElement('shreddit-composer', { mode: 'markdown', ref: host }, props.children);
}
