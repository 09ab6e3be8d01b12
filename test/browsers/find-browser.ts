import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export type BrowserName = 'chromium' | 'firefox';

/** Where each browser usually is. Branded Chrome comes last: the extension is loaded over the debugging pipe, so it serves too. */
const USUAL_PLACES: Record<BrowserName, string[]> = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};
const VARIABLE: Record<BrowserName, string> = { chromium: 'KA_VARDA_CHROMIUM', firefox: 'KA_VARDA_FIREFOX' };
const PACKAGE: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

function place(name: BrowserName): string | undefined {
  const named = process.env[VARIABLE[name]];
  if (named && !existsSync(named)) throw new Error(`${VARIABLE[name]} names ${named}, and there is no such file.`);
  return named ?? USUAL_PLACES[name].find((path) => existsSync(path));
}

/** Installs the browsers that are missing, where that needs nobody's consent: on Debian as root. */
function install(names: BrowserName[]): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const run = (...words: string[]) =>
    execFileSync('apt-get', words, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  console.log(`Installing ${names.map((name) => PACKAGE[name]).join(' and ')} …`);
  run('update');
  run('install', '-y', '--no-install-recommends', ...names.map((name) => PACKAGE[name]));
}

/**
 * The path of a browser on this machine.
 * @throws with one line that says what to install, where there is none
 */
export function findBrowser(name: BrowserName): string {
  const found = place(name);
  if (found) return found;
  install([name]);
  const installed = place(name);
  if (installed) return installed;
  throw new Error(`No ${name} found: install ${PACKAGE[name]}, or name its path in ${VARIABLE[name]}.`);
}
