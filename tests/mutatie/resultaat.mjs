import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { MAPPEN } from './mappen.mjs';

const HIER = dirname(fileURLToPath(import.meta.url));
/** De score die elke map minstens moet halen, in procenten. */
const MINSTENS = 90;

const lees = (naam) => JSON.parse(readFileSync(join(HIER, naam), 'utf8'));
const versie = (pakket) => lees(join('node_modules', pakket, 'package.json')).version;

/** Elke mutant van een rapport, met de regel code waarin hij staat. */
const mutanten = (rapport) =>
  Object.entries(rapport.files).flatMap(([bestand, { source, mutants }]) => {
    const regels = source.split('\n');
    return mutants.map((mutant) => ({ ...mutant, bestand, code: (regels[mutant.location.start.line - 1] ?? '').trim() }));
  });

const plat = (tekst) => tekst.replace(/\s+/g, ' ').trim();
/** De reden bij een overlever: dezelfde plek in de code (een bestand, of een map met een streep erachter) en dezelfde verandering. */
const past =
  ({ bestand, code, mutatorName, replacement }) =>
  (reden) =>
    (reden.bestand.endsWith('/') ? bestand.startsWith(`src/${reden.bestand}`) : bestand === `src/${reden.bestand}`) &&
    plat(code).includes(reden.code) &&
    reden.soort.split(', ').includes(mutatorName) &&
    (reden.wordt === undefined || plat(replacement ?? '') === reden.wordt);
const inTabel = (tekst) => `\`${tekst.replaceAll('`', "'").replaceAll('|', '\\|').slice(0, 110)}\``;

const tel = (lijst, ...standen) => lijst.filter(({ status }) => standen.includes(status)).length;
const cijfers = (lijst) => {
  const [gedood, over] = [tel(lijst, 'Killed', 'Timeout'), tel(lijst, 'Survived', 'NoCoverage')];
  return {
    gedood,
    over,
    uit: tel(lijst, 'Ignored'),
    fout: tel(lijst, 'RuntimeError', 'CompileError'),
    score: (100 * gedood) / (gedood + over),
  };
};
const rij = (naam, { gedood, over, uit, fout, score }) =>
  `| ${naam} | ${gedood + over} | ${gedood} | ${over} | ${fout} | ${uit} | **${score.toFixed(1)}%** |`;

const NIET_AF =
  'Bij een map met "niet af" is de laatste ronde afgebroken. De tabel telt dan alleen de mutanten die al zijn nagegaan, en een overlever kan al een test hebben die nog niet is gedraaid. `npm run mutatie` gaat verder waar hij was.\n';

/** Of de laatste ronde van een map is afgebroken: dan staat alleen in het bestand wat al is nagegaan. */
const nietAf = (map) => {
  const [stand, rapport] = [`${map}.json`, `${map}-rapport.json`].map((naam) => join(HIER, 'stand', naam));
  return !existsSync(rapport) || statSync(stand).mtimeMs - statSync(rapport).mtimeMs > 60_000;
};

/** Schrijft resultaat.md uit de laatste rapporten. Waar als elke map af is, haar score haalt en elke overlever een reden heeft. */
export const schrijfResultaat = async () => {
  const redenen = lees('overlevers.json');
  const waarom = (mutant) => redenen.find(past(mutant))?.reden;
  const mappen = Object.keys(MAPPEN).filter((map) => existsSync(join(HIER, 'stand', `${map}.json`)));
  const per = mappen.map((map) => [map, mutanten(lees(join('stand', `${map}.json`)))]);
  const overlevers = per.flatMap(([, lijst]) => lijst.filter(({ status }) => status === 'Survived' || status === 'NoCoverage'));
  const zonderReden = overlevers.filter((mutant) => waarom(mutant) === undefined);
  const rijen = overlevers.map((mutant) => {
    const { bestand, location, code, replacement } = mutant;
    return `| ${bestand.replace('src/', '')}:${location.start.line} | ${inTabel(plat(code))} | ${inTabel(plat(replacement ?? ''))} | ${waarom(mutant) ?? '**geen reden**'} |`;
  });
  const perBestand = per.flatMap(([, lijst]) =>
    [...new Set(lijst.map(({ bestand }) => bestand))].map((naam) =>
      rij(naam.replace('src/', ''), cijfers(lijst.filter(({ bestand }) => bestand === naam))),
    ),
  );
  const kop = '| | mutanten | gedood | over | niet te draaien | overgeslagen | score |\n|---|--:|--:|--:|--:|--:|--:|';
  const tekst = `# Tests van de tests

Gemaakt door \`npm run mutatie\`. Stryker verandert de code op één plek en draait de tests; een verandering die geen test opvalt, is
een overlever. Gevraagd: minstens ${MINSTENS}% per map, en bij elke overlever een reden (tests/mutatie/overlevers.json).

- datum: ${new Date().toISOString().slice(0, 10)}
- machine: ${cpus().length} processoren (${cpus()[0]?.model ?? 'onbekend'}), Node ${process.version}
- versies: Stryker ${versie('@stryker-mutator/core')}, vitest ${lees(join('..', '..', 'node_modules', 'vitest', 'package.json')).version}
- code: ${execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: HIER, encoding: 'utf8' }).trim()}

${kop}
${per.map(([map, lijst]) => rij(nietAf(map) ? `${map} (niet af)` : map, cijfers(lijst))).join('\n')}
${rij('samen', cijfers(per.flatMap(([, lijst]) => lijst)))}

${mappen.some(nietAf) ? NIET_AF : ''}
## Wat niet wordt veranderd

${mappen.map((map) => `- \`${map}\`: ${MAPPEN[map].waarom}`).join('\n')}

## Per bestand

${kop}
${perBestand.join('\n')}

## Overlevers (${overlevers.length}, zonder reden: ${zonderReden.length})

| waar | code | verandering | waarom geen test dit merkt |
|---|---|---|---|
${rijen.join('\n')}
`;
  writeFileSync(join(HIER, 'resultaat.md'), await format(tekst, { parser: 'markdown' }));
  for (const { bestand, location, code, mutatorName, replacement } of zonderReden) {
    process.stdout.write(
      `zonder reden: ${bestand}:${location.start.line} ${mutatorName} | ${plat(code)} ==> ${plat(replacement ?? '')}\n`,
    );
  }
  const laag = per.filter(([, lijst]) => cijfers(lijst).score < MINSTENS).map(([map]) => map);
  if (laag.length > 0) process.stdout.write(`onder ${MINSTENS}%: ${laag.join(', ')}\n`);
  return !mappen.some(nietAf) && laag.length === 0 && zonderReden.length === 0;
};
