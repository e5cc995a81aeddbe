import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ts from 'typescript';
import { WORTEL } from './inhoud.ts';

/** One import of a source file: a path from the top of the project for own files, else the package as it is written. */
export type Invoer = { readonly naar: string; readonly eigen: boolean; readonly alleenTypes: boolean };
/** A source file, read without running it. */
export type Bronbestand = {
  /** From the top of the project, with slashes. */
  readonly pad: string;
  readonly regels: number;
  readonly invoer: readonly Invoer[];
  readonly heeftAny: boolean;
  readonly heeftDefault: boolean;
};

/** All source files under a folder of the project; of an .astro file its fence and its scripts are looked at. */
export const bronbestanden = (map: string): Bronbestand[] =>
  readdirSync(join(WORTEL, map), { recursive: true, encoding: 'utf8' })
    .filter((naam) => /\.(ts|tsx|mjs|astro)$/.test(naam) && !naam.includes('node_modules'))
    .map((naam) => lees(join(WORTEL, map, naam)));

const lees = (pad: string): Bronbestand => {
  const tekst = readFileSync(pad, 'utf8');
  const bron = ts.createSourceFile(
    pad,
    pad.endsWith('.astro') ? alleenScript(tekst) : tekst,
    ts.ScriptTarget.Latest,
    true,
    soort(pad),
  );
  const invoer: Invoer[] = [];
  let [heeftAny, heeftDefault] = [false, false];
  const bezoek = (knoop: ts.Node): void => {
    if (knoop.kind === ts.SyntaxKind.AnyKeyword) heeftAny = true;
    if (ts.isExportAssignment(knoop) || knoop.kind === ts.SyntaxKind.DefaultKeyword)
      heeftDefault ||= ts.isExportAssignment(knoop) || isUitvoer(knoop);
    const naar = genoemd(knoop);
    if (naar !== null) invoer.push(naarInvoer(pad, naar, isAlleenTypes(knoop)));
    ts.forEachChild(knoop, bezoek);
  };
  bezoek(bron);
  return { pad: vanBoven(pad), regels: tekst.split('\n').length - 1, invoer, heeftAny, heeftDefault };
};

const vanBoven = (pad: string): string => relative(WORTEL, pad).split(sep).join('/');
const soort = (pad: string) => (pad.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
const isUitvoer = ({ parent }: ts.Node): boolean => ts.isFunctionDeclaration(parent) || ts.isClassDeclaration(parent);

const alleenScript = (tekst: string): string => {
  const hek = /^---\n([\s\S]*?)\n---/.exec(tekst)?.[1] ?? '';
  return [hek, ...[...tekst.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script)].join('\n');
};

const genoemd = (knoop: ts.Node): string | null => {
  if (
    (ts.isImportDeclaration(knoop) || ts.isExportDeclaration(knoop)) &&
    knoop.moduleSpecifier &&
    ts.isStringLiteral(knoop.moduleSpecifier)
  ) {
    return knoop.moduleSpecifier.text;
  }
  if (ts.isCallExpression(knoop) && knoop.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [eerste] = knoop.arguments;
    return eerste && ts.isStringLiteral(eerste) ? eerste.text : null;
  }
  return null;
};

const isAlleenTypes = (knoop: ts.Node): boolean =>
  ts.isExportDeclaration(knoop)
    ? knoop.isTypeOnly
    : ts.isImportDeclaration(knoop) && knoop.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;

const naarInvoer = (vanaf: string, naar: string, alleenTypes: boolean): Invoer => {
  if (naar.startsWith('.')) return { naar: vanBoven(resolve(dirname(vanaf), naar)), eigen: true, alleenTypes };
  if (naar.startsWith('~/')) return { naar: naar.replace('~/', 'src/'), eigen: true, alleenTypes };
  return { naar, eigen: false, alleenTypes };
};
