import { parseArgs } from 'node:util';
import { siteDatum } from '../lib/site-datum.ts';
import { HOUDBAAR, VOORUIT, eindigend, teControleren } from '../regels/actualiteit.ts';
import { datumInWoorden, leesIsoDatum } from '../regels/kalender.ts';
import { goedeInhoud } from './inhoud.ts';

/**
 * `npm run actueel [-- --datum JJJJ-MM-DD]`: welke regels langer dan 180 dagen niet zijn nagekeken, en welke binnen 90 dagen
 * eindigen, gerekend vanaf vandaag of de gegeven dag. Wat nooit in de wet is nagekeken, wordt geteld.
 * Stopt met 0: niets te doen. 1: er is iets na te kijken of het eindigt zonder nieuwe versie. 2: een vlag of datum die niet kan.
 */
const hoofd = (argumenten: string[]): void => {
  const datum = leesDatum(argumenten);
  if (datum === null) return;
  const { regels } = goedeInhoud();
  const alle = teControleren(regels, datum);
  const oud = alle.filter(({ op }) => op !== null);
  const einde = eindigend(regels, datum);
  console.log(
    [
      `Gerekend vanaf ${datumInWoorden(datum)}.`,
      `Langer dan ${HOUDBAAR} dagen niet nagekeken: ${oud.length} regels.`,
      ...oud.map(({ id, op, dagen }) => `  ${id}: nagekeken op ${op}, ${dagen} dagen geleden`),
      `Eindigt binnen ${VOORUIT} dagen: ${einde.length} regels.`,
      ...einde.map(
        ({ id, laatste, dagen, opvolger }) =>
          `  ${id}: laatste dag ${laatste}, over ${dagen} dagen${opvolger ? '' : '; er is nog geen nieuwe versie'}`,
      ),
      `Nog nooit in de wet nagekeken: ${alle.length - oud.length} regels.`,
    ].join('\n'),
  );
  if (oud.length > 0 || einde.some(({ opvolger }) => !opvolger)) process.exitCode = 1;
};

/** De dag om vanaf te rekenen; null na een melding als zij niet kan. */
const leesDatum = (argumenten: string[]): string | null => {
  try {
    const { datum = siteDatum() } = parseArgs({ args: argumenten, options: { datum: { type: 'string' } } }).values;
    const gelezen = leesIsoDatum(datum);
    if (gelezen.soort === 'datum') return gelezen.datum;
    console.error(`De datum "${datum}" kan niet: ${gelezen.uitleg}`);
  } catch (fout) {
    console.error(`Gebruik: npm run actueel -- --datum 2027-06-01. ${fout instanceof Error ? fout.message : ''}`);
  }
  process.exitCode = 2;
  return null;
};

hoofd(process.argv.slice(2));
