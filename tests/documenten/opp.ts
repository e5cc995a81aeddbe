import type { Papier } from '../../src/exports/docx/papier.ts';
import { maakOppWoorden } from '../../src/exports/opp-woorden.ts';
import { oppPapier } from '../../src/exports/opp-papier.ts';
import { WET_NAGEKEKEN, WET_VERSIE } from '../../src/lib/instellingen.ts';
import { LEEG_CONCEPT } from '../../src/opp/schema.ts';
import { PEILDATUM, inhoud } from '../helpers/inhoud.ts';
import { SLECHT } from '../opp/slecht-concept.ts';

/** Het OPP als papier: leeg, slecht, de voorbeelden, en één met vijftig lange doelen. De naam wordt de bestandsnaam. */
export const oppPapieren = (): (readonly [string, Papier])[] => {
  const woorden = maakOppWoorden(inhoud, { site: PEILDATUM, nagekeken: WET_NAGEKEKEN, wet: WET_VERSIE });
  const doelen = Array.from({ length: 50 }, (_, plek) => ({
    id: `d${plek}`,
    delen: { doel: `Doel ${plek + 1}. ${'De leerling maakt tien sommen met de kaart. '.repeat(12)}`, datum: '29-1-2027' },
  }));
  const concepten = [
    ['leeg', { ...LEEG_CONCEPT, velden: { sector: 'so' } }],
    ['slecht', SLECHT],
    ['groot', { ...SLECHT, lijsten: { ...SLECHT.lijsten, doelen } }],
    ...woorden.voorbeelden.map(({ id, concept }) => [id, concept] as const),
  ] as const;
  return concepten.map(([naam, concept]) => [`opp-${naam}`, oppPapier(concept, woorden, PEILDATUM)] as const);
};
