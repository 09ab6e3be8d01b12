import { createContext } from 'preact';
import { useCallback, useContext, useEffect, useState } from 'preact/hooks';
import { type Loaded, loadSettings, onSettings, type SettingsChange } from '../../platform/settings.ts';
import { saveAndKeepRules } from './handover/kept-rules.ts';

export interface SettingsInHand extends Loaded {
  /** Resolves when the change holds, here and in storage, or has failed and `trouble` says so. */
  change: (change: SettingsChange | ((settings: Loaded['settings']) => SettingsChange)) => Promise<Loaded>;
}

/** The settings as they are now; `undefined` until they have been read. A change shows at once. */
export function useStoredSettings(): SettingsInHand | undefined {
  const [loaded, setLoaded] = useState<Loaded>();
  useEffect(() => {
    const leaving = new AbortController();
    onSettings(setLoaded, leaving.signal);
    void loadSettings().then((first) => !leaving.signal.aborted && setLoaded(first));
    return () => leaving.abort();
  }, []);
  const change = useCallback<SettingsInHand['change']>(async (wanted) => {
    const now = await saveAndKeepRules(wanted);
    setLoaded(now);
    return now;
  }, []);
  return loaded && { ...loaded, change };
}

/** Provided once at the root, after the settings have been read. */
export const SettingsContext = createContext<SettingsInHand | undefined>(undefined);

export function useSettings(): SettingsInHand {
  const inHand = useContext(SettingsContext);
  if (!inHand) throw new Error('useSettings is only for components below App');
  return inHand;
}
