import type { Inhoud } from '../inhoud/lees.ts';
import { briefGaten } from '../inhoud/brief-teksten.ts';
import { tekstenVan } from './brief-gaten.ts';
import type { BriefWoord } from './brief.ts';
import { ruwPapier } from './brief-ruw.ts';
import { regelWoorden } from './woorden.ts';

/**
 * Eén brief met alles om hem te vullen, uit de inhoud. `wet` zijn de dag van het nakijken en de versie van de wet (ISO-datums).
 * Verwacht inhoud die door de controle kwam; gooit een fout bij een id die niet bestaat.
 */
export const maakBriefWoord = (id: string, inhoud: Inhoud, wet: BriefWoord['wet']): BriefWoord => {
  const brief = inhoud.brieven[id];
  if (brief === undefined) throw new Error(`There is no letter "${id}".`);
  const gaten = tekstenVan(ruwPapier({ brief }, { feit: {}, keuzes: {} })).flatMap(briefGaten);
  const vakken = Object.fromEntries(Object.entries(inhoud.briefvakken).filter(([vak]) => gaten.some((gat) => gat.id === vak)));
  const termijnen = tekstenBron(brief).flatMap((tekst) =>
    [...tekst.matchAll(/\{[a-z-]+:([a-z0-9-]+)\}/g)].map(([, regel = '']) => regel),
  );
  const regels = [...brief.wet.flatMap((eis) => eis.regels), ...brief.regels, ...brief.let_op.flatMap((let_op) => let_op.regels)];
  const genoemd = termijnen.filter((regel) => Object.hasOwn(inhoud.regels, regel));
  return { id, brief, vakken, regels: regelWoorden(inhoud, metBegin([...regels, ...genoemd], inhoud)), wet };
};

const tekstenBron = (brief: object): string[] => [JSON.stringify(brief)];

/** De regels zelf, en de termijnen waarna een ervan begint. */
const metBegin = (regels: readonly string[], { regels: alle }: Inhoud): string[] => {
  const alleRegels = new Set(regels);
  for (const id of alleRegels) {
    for (const { termijn } of alle[id]?.versies ?? []) {
      if (termijn && termijn.aard !== 'kalender' && typeof termijn.vanaf === 'object') alleRegels.add(termijn.vanaf['einde-van']);
    }
  }
  return [...alleRegels];
};
