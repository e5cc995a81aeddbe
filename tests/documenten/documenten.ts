/**
 * `npm run documenten [map]`: maakt van elke brief en van enkele OPP's een Word-bestand, leeg en gevuld, en zet het met LibreOffice om in PDF en in
 * beelden om naar te kijken. Ontbreekt LibreOffice of pdftoppm, dan wordt het met apt geïnstalleerd; dat staat er dan bij. Hoort
 * niet bij de tests van de bouwstraat. Stopt met 1 als een bestand niet is om te zetten.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Packer } from 'docx';
import { docxDocument } from '../../src/exports/docx/document.ts';
import type { Papier } from '../../src/exports/docx/papier.ts';
import { briefPapieren } from './brieven.ts';
import { oppPapieren } from './opp.ts';

/** Welk programma nodig is, en in welk pakket het zit. */
const NODIG = [
  ['soffice', 'libreoffice-writer-nogui'],
  ['pdftoppm', 'poppler-utils'],
] as const;

const draai = (opdracht: string, ...argumenten: string[]): boolean =>
  spawnSync(opdracht, argumenten, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;
const isEr = (programma: string): boolean => spawnSync('which', [programma]).status === 0;

/** Installeert wat ontbreekt, en zegt dat. Gooit een fout als dat niet lukt. */
const zorgVoorProgrammas = (): void => {
  const mist = NODIG.filter(([programma]) => !isEr(programma));
  if (mist.length === 0) return;
  console.log(`Niet gevonden: ${mist.map(([programma]) => programma).join(', ')}. Installeren met apt.`);
  draai('apt-get', 'update', '-qq');
  const gelukt = draai('apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...mist.map(([, pakket]) => pakket));
  if (!gelukt) throw new Error('Installing with apt failed; install LibreOffice and poppler-utils by hand.');
};

const bewaar = async (map: string, naam: string, papier: Papier): Promise<string> => {
  const pad = join(map, `${naam}.docx`);
  writeFileSync(pad, await Packer.toBuffer(docxDocument(papier)));
  return pad;
};

const hoofd = async (): Promise<void> => {
  const map = process.argv[2] ?? join(tmpdir(), 'wegwijzer-documenten');
  mkdirSync(map, { recursive: true });
  zorgVoorProgrammas();
  const bestanden = await Promise.all([...briefPapieren(), ...oppPapieren()].map(([naam, papier]) => bewaar(map, naam, papier)));
  draai('soffice', '--headless', '--convert-to', 'pdf', '--outdir', map, ...bestanden);
  const mislukt = bestanden.filter((pad) => {
    const stam = pad.replace(/\.docx$/, '');
    return !draai('pdftoppm', '-r', '60', '-png', `${stam}.pdf`, stam);
  });
  const beelden = readdirSync(map).filter((naam) => naam.endsWith('.png'));
  console.log(`${bestanden.length} documenten, ${beelden.length} bladzijden: ${map}`);
  if (mislukt.length === 0) return;
  console.error(`Niet omgezet: ${mislukt.join(', ')}`);
  process.exitCode = 1;
};

await hoofd();
