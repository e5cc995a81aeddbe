import { hoofdletter } from '../../lib/hoofdletter.ts';
import { antwoordenNaarFragment } from '../../engine/answers-codec.ts';
import { verschillen } from '../../exports/verschil.ts';
import type { Verschil } from '../../exports/verschil.ts';
import { maakZaak } from '../../exports/zaak.ts';
import type { Zaak } from '../../exports/zaak.ts';
import type { Tekst } from '../../inhoud/schema.ts';
import { gebeurtenis, GEBEURTENIS_IDS } from '../../regels/gebeurtenissen.ts';
import { gebeurtenissenVan } from '../parts/Zaakdatums.tsx';
import type { Spel } from '../use-flow.ts';

/** Eén wijziging om te proberen; `datum` null is: die dag is niet bekend. */
export type Proef =
  | { readonly soort: 'datum'; readonly id: string; readonly datum: string | null }
  | { readonly soort: 'antwoord'; readonly id: string; readonly keuze: string };
/** Wat een wijziging doet. Is de route dan niet af, dan is `vraag` de titel van de vraag die erbij komt. */
export type Gevolg = {
  readonly uitkomst: string;
  readonly andereUitkomst: boolean;
  readonly vraag: string | null;
  readonly verschillen: readonly Verschil[];
  readonly adres: string;
};

const PEILDATUM = 'peildatum';

/** De dagen en antwoorden die te veranderen zijn, met hun naam. */
export const kiesbaar = (spel: Spel, zaak: Zaak) => ({
  datums: [
    ...gebeurtenissenVan(spel, zaak.termijnen).map((id) => ({ id, naam: hoofdletter(gebeurtenis(id).naam) })),
    { id: PEILDATUM, naam: 'De dag wiens wet telt' },
  ],
  antwoorden: spel.route.spoor.flatMap(({ stap }) => {
    const woord = spel.woorden.stappen[stap];
    return woord?.soort === 'vraag' && woord.keuzes.length > 1 ? [{ id: stap, naam: woord.titel }] : [];
  }),
});

/** De vraag bij een dag. */
export const gebeurtenisVan = (id: string): Tekst => {
  const gevonden = GEBEURTENIS_IDS.find((bekend) => bekend === id);
  return gevonden ? gebeurtenis(gevonden).vraag : 'Met de wet van welke dag moet deze site rekenen?';
};

/** Speelt een wijziging na en vergelijkt haar met de zaak van nu; verandert niets. */
export const probeer = (spel: Spel, zaak: Zaak, proef: Proef): Gevolg => {
  const { woorden, route } = spel;
  const datums = proef.soort === 'datum' ? { ...spel.datums, [proef.id]: proef.datum ?? undefined } : spel.datums;
  const na = proef.soort === 'antwoord' ? spel.speelNa({ ...spel.antwoorden, [proef.id]: proef.keuze }) : route;
  const woord = woorden.stappen[na.stap];
  const nieuw = maakZaak({ woorden, route: na, datums, peildatum: datums[PEILDATUM] ?? spel.vandaag });
  return {
    uitkomst: woord?.titel ?? na.stap,
    andereUitkomst: na.stap !== route.stap,
    vraag: na.klaar ? null : (woord?.titel ?? na.stap),
    verschillen: na.klaar ? verschillen(zaak, nieuw) : [],
    adres: `/${woorden.stroom}/${na.stap}/${antwoordenNaarFragment(na.spoor)}`,
  };
};
