import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { leesTypes, typesVan } from '../../src/integrations/content-ids.ts';

test('makes a union of the file names, and string of an empty folder', () => {
  expect(
    typesVan([
      ['RegelId', ['a', 'b-c']],
      ['FlowId', []],
    ]),
  ).toMatchInlineSnapshot(`
    "declare module 'content-ids' {
      export type RegelId = 'a' | 'b-c';
      export type FlowId = string;
    }
    "
  `);
});

test('reads names from folders, without drafts, hidden files and folders that are missing', async () => {
  const map = await mkdtemp(join(tmpdir(), 'ids-'));
  await mkdir(join(map, 'regels'));
  await Promise.all(
    ['zorgplicht.yaml', 'aanmelding.mdx', '_model.yaml', '.verborgen.yaml', 'lees.txt'].map((naam) =>
      writeFile(join(map, 'regels', naam), ''),
    ),
  );
  const types = await leesTypes(pathToFileURL(`${map}/`));
  await rm(map, { recursive: true });
  expect(types).toContain("export type RegelId = 'aanmelding' | 'zorgplicht';");
  expect(types).toContain('export type TaakId = string;');
});
