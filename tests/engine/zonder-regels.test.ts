import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { kaal } from '../../src/integrations/zonder-regels.ts';

const bestanden = (map: string): string[] =>
  readdirSync(map, { withFileTypes: true }).flatMap((item) =>
    item.isDirectory() ? bestanden(join(map, item.name)) : item.name.endsWith('.ts') ? [join(map, item.name)] : [],
  );

test('without rule ids a machine keeps every option, target, guard, fact and finding', () => {
  for (const pad of bestanden('src/flows')) {
    const code = readFileSync(pad, 'utf8');
    const zonder = (tekst: string) => tekst.replace(/\bregels: \[[^\]]*\]|\buitkomst\([^()]*\)/g, '');
    expect(zonder(kaal(code)), pad).toBe(zonder(code));
    expect(kaal(code).match(/bevinding/g)?.length, pad).toBe(code.match(/bevinding/g)?.length);
  }
});

test('only lists of rules go', () => {
  expect(kaal("meta: { regels: ['a', 'b'] }, on: { ja: 'x' }")).toBe("meta: { regels: [] }, on: { ja: 'x' }");
  expect(kaal("const uitkomst = (...regels) => ({ meta: { regels } }); x: uitkomst('a', 'b')")).toBe(
    'const uitkomst = (...regels) => ({ meta: { regels } }); x: uitkomst()',
  );
});
