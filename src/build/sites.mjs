import { existsSync, readdirSync } from 'node:fs';
import { imported } from './imported.mjs';

const ROOM = 'src/sites';

/**
 * The registry of sites as the extension has it: bundled and imported, never parsed, so that whatever name a folder
 * or a constant has, the build knows it. Answers one line a site, in the registry's order.
 * @throws where a folder of a site is not in the registry
 */
export async function readSites() {
  const folders = readdirSync(ROOM).filter((folder) => existsSync(`${ROOM}/${folder}/index.ts`));
  const { SITES, FOLDERS } = await imported(
    [
      `export { SITES } from './${ROOM}/index.ts';`,
      ...folders.map((folder, at) => `import * as folder${at} from './${ROOM}/${folder}/index.ts';`),
      `export const FOLDERS = [${folders.map((_, at) => `folder${at}`)}];`,
    ].join('\n'),
  );
  const sites = SITES.map((site) => {
    const at = FOLDERS.findIndex((exported) => Object.values(exported).includes(site));
    const name = Object.entries(FOLDERS[at]).find(([, value]) => value === site)[0];
    return {
      name,
      folder: folders[at],
      matches: site.hosts.map((host) => `https://${host}/*`),
      isRecognised: site.recognises !== undefined,
      // What recognises every page comes last.
      isLast: site.hosts.length === 0,
    };
  });
  const missing = folders.filter((folder) => !sites.some((site) => site.folder === folder));
  if (missing.length > 0) throw new Error(`${ROOM}/index.ts has no line for ${missing.join(', ')}.`);
  return sites;
}
