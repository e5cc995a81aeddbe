import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 30_000 }); // elke test start node

const wortel = mkdtempSync(join(tmpdir(), 'controle-'));
cpSync('content', join(wortel, 'content'), { recursive: true });
afterAll(() => rmSync(wortel, { recursive: true }));

/** Draait de controle zoals `npm run check` dat doet, op de dag waarop de wet is nagekeken. */
const draai = (...argumenten: string[]) => {
  const { status, stdout } = spawnSync(process.execPath, ['src/cli/controle.ts', wortel, ...argumenten], {
    encoding: 'utf8',
    env: { ...process.env, SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 21) / 1000) },
  });
  return { status, stdout };
};

const gewoon = draai();

/** Draait de controle met één bestand anders, en zet het terug. Geeft alleen de meldingen die er daardoor bij kwamen. */
const draaiMet = (bestand: string, verander: (tekst: string) => string | null) => {
  const pad = join(wortel, bestand);
  const eerst = readFileSync(pad, 'utf8');
  const dan = verander(eerst);
  expect(dan).not.toBe(eerst);
  if (dan === null) rmSync(pad);
  else writeFileSync(pad, dan);
  const { status, stdout } = draai();
  writeFileSync(pad, eerst);
  const bekend = new Set(gewoon.stdout.split('\n'));
  return { status, erbij: stdout.split('\n').filter((regel) => regel.startsWith('INHOUD_') && !bekend.has(regel)) };
};

test('eindigt met de telling, de stemmen en de lengte van de zinnen', () => {
  const [stemmen, lengtes, telling] = gewoon.stdout.trim().split('\n').slice(-3);
  expect(stemmen).toMatch(/^Stemmen die in minder dan drie woorden verschillen: /);
  expect(lengtes).toMatch(/^Woorden per volle zin \(aantal zinnen\): regels \d+,\d \(\d+\), stappen /);
  expect(telling).toMatch(/^\d+ problemen, \d+ waarschuwingen/);
  expect(gewoon.status).toBe(telling?.startsWith('0 ') ? 0 : 1);
});

test('toont waarschuwingen alleen op verzoek', () => {
  expect(gewoon.stdout).not.toContain('let op  ');
  const los = join(wortel, 'content/regels/een-losse-definitie.yaml');
  const definitie = readFileSync(join(wortel, 'content/regels/basis-schooljaar.yaml'), 'utf8');
  writeFileSync(los, definitie.replace(/^titel: .*$/m, 'titel: Een regel die niets gebruikt'));
  const { stdout } = draai('--waarschuwingen');
  rmSync(los);
  expect(stdout).toContain('let op  INHOUD_REGEL_LOS  content/regels/een-losse-definitie.yaml');
  expect(stdout).toMatch(/\nDe tien teksten met de langste zinnen: content\//);
});

test('een veranderde id stopt met 1 en een voorstel', () => {
  const { status, erbij } = draaiMet('content/bevindingen/beslistermijn-voorbij.yaml', (tekst) =>
    tekst.replace('- aanmelding-beslistermijn-zes-weken', '- aanmelding-beslistermijn-zes-weke'),
  );
  expect(status).toBe(1);
  expect(erbij).toEqual([
    'INHOUD_REGEL_ONBEKEND  content/bevindingen/beslistermijn-voorbij.yaml: regel "aanmelding-beslistermijn-zes-weke" bestaat niet.',
  ]);
});

test('een onbekende sleutel stopt met 1', () => {
  const { status, erbij } = draaiMet('content/regels/zorgplicht-kern.yaml', (tekst) => `${tekst}geldig: ja\n`);
  expect(status).toBe(1);
  expect(erbij).toEqual([expect.stringMatching(/^INHOUD_VORM {2}content\/regels\/zorgplicht-kern\.yaml: .*geldig/)]);
});

test('versies die overlappen stoppen met 1', () => {
  const { status, erbij } = draaiMet('content/regels/zorgplicht-kern.yaml', (tekst) => {
    const versie = tekst.slice(tekst.indexOf('\nversies:\n') + '\nversies:\n'.length);
    return `${tekst}${versie.replace(/valid_from: .*/, "valid_from: '2020-01-01'")}`;
  });
  expect(status).toBe(1);
  expect(erbij).toEqual([
    'INHOUD_GELDIGHEID  content/regels/zorgplicht-kern.yaml: de versies kloppen niet: versie 2: De versie ervoor heeft geen laatste dag (valid_until).',
  ]);
});

test('een stap zonder tekst stopt met 1', () => {
  const { status, erbij } = draaiMet('content/stappen/aanmelding/sector.mdx', () => null);
  expect(status).toBe(1);
  expect(erbij).toEqual(['INHOUD_TEKST_ONTBREEKT  content/stappen/aanmelding/sector.mdx: stap "sector" heeft geen tekst.']);
});
