import type { Papier } from '../../src/exports/docx/papier.ts';
import { maakBriefWoord } from '../../src/exports/brief-woorden.ts';
import { legeZaak, maakBrief } from '../../src/exports/brief.ts';
import { WET_NAGEKEKEN, WET_VERSIE } from '../../src/lib/instellingen.ts';
import { GEBEURTENIS_IDS } from '../../src/regels/gebeurtenissen.ts';
import { PEILDATUM, inhoud } from '../helpers/inhoud.ts';

/** Elke brief twee keer: leeg, en gevuld met verzonnen gegevens van een bijzondere basisschool. De naam wordt de bestandsnaam. */
export const briefPapieren = (): (readonly [string, Papier])[] =>
  Object.keys(inhoud.brieven).flatMap((id) => {
    const woord = maakBriefWoord(id, inhoud, { nagekeken: WET_NAGEKEKEN, versie: WET_VERSIE });
    const leeg = legeZaak(PEILDATUM);
    const vakken = Object.fromEntries(
      Object.entries(woord.vakken).map(([vak, { naam, lang }]) => [
        vak,
        lang === true ? `Hier staat ${naam}.\n${LANG}` : `(${naam})`,
      ]),
    );
    const gevuld = {
      ...leeg,
      feit: { sector: 'po', bestuursvorm: 'bijzonder' },
      datums: Object.fromEntries(GEBEURTENIS_IDS.map((gebeurtenis) => [gebeurtenis, '2026-09-07'])),
      vandaag: PEILDATUM,
      vakken,
      keuzes: Object.fromEntries(
        woord.brief.blokken.flatMap(({ alleen_als }) => (alleen_als === undefined ? [] : [[alleen_als, true]])),
      ),
    };
    return [[`${id}-leeg`, maakBrief(woord, leeg).papier] as const, [`${id}-gevuld`, maakBrief(woord, gevuld).papier] as const];
  });

const LANG = 'Een tweede regel, zoals iemand die plakt uit een mail. Met een paar zinnen meer is te zien hoe de tekst loopt.';
