import { readdir } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

/** Which type is made from the file names of which folder of content/. */
export const MAPPEN = {
  RegelId: 'regels',
  BronId: 'bronnen',
  BevindingId: 'bevindingen',
  TaakId: 'taken',
  CijferId: 'cijfers',
  WijzigingId: 'wijzigingen',
  OrganisatieId: 'organisaties',
  BegripId: 'begrippen',
  FlowId: 'stromen',
} as const;

const BESTAND = /^([^._].*)\.(?:ya?ml|mdx?)$/;

/** Makes the types of module `content-ids` from the file names in content/, so that a misspelt id is red in the editor. */
export const contentIds = (): AstroIntegration => ({
  name: 'content-ids',
  hooks: {
    'astro:config:done': async ({ config, injectTypes }) => {
      injectTypes({ filename: 'content-ids.d.ts', content: await leesTypes(new URL('content/', config.root)) });
    },
  },
});

/** The declaration for the folders under `content`. A folder that is missing counts as empty. */
export const leesTypes = async (content: URL): Promise<string> => {
  const lijsten = Object.entries(MAPPEN).map(async ([type, map]) => [type, await leesIds(new URL(`${map}/`, content))] as const);
  return typesVan(await Promise.all(lijsten));
};

/** The text of the declaration: a union of ids per type, and `string` for a type without ids. */
export const typesVan = (lijsten: readonly (readonly [type: string, ids: readonly string[]])[]): string => {
  const regels = lijsten.map(
    ([type, ids]) => `  export type ${type} = ${ids.length === 0 ? 'string' : ids.map((id) => `'${id}'`).join(' | ')};`,
  );
  return `declare module 'content-ids' {\n${regels.join('\n')}\n}\n`;
};

const leesIds = async (map: URL): Promise<string[]> => {
  const namen = await readdir(map).catch((fout: unknown) => {
    if (fout instanceof Error && 'code' in fout && fout.code === 'ENOENT') return [];
    throw fout;
  });
  return namen.flatMap((naam) => BESTAND.exec(naam)?.[1] ?? []).sort();
};
