import { geldendeVersie } from '../regels/geldende-versie.ts';
import type { Datums } from '../regels/gebeurtenissen.ts';
import { regelPast } from '../regels/past-bij.ts';
import type { Feit } from '../regels/past-bij.ts';
import type { Opschorting } from '../regels/stilstand.ts';
import { berekenTermijn } from '../regels/termijnen.ts';
import type { TermijnOpties, TermijnUitslag } from '../regels/termijnen.ts';
import type { Bevinding } from '../inhoud/schema.ts';
import type { RegelWoord, Woorden } from './woorden.ts';

/** Wat er over de zaak bekend is om mee te rekenen. `peildatum` is de dag wiens recht telt (ISO-datum). */
export type Rekenzaak = {
  readonly woorden: Pick<Woorden, 'regels'>;
  readonly feit: Feit;
  readonly datums: Datums;
  readonly peildatum: string;
  /** De bevindingen van de route; wat zij met een termijn doen, telt mee. */
  readonly bevindingen: readonly Pick<Bevinding, 'termijn'>[];
};
/** De uitslag van één termijn. */
export type ZaakTermijn = { readonly regel: string; readonly uitslag: TermijnUitslag };

type GeldigeVersie = RegelWoord['versies'][number];

/** De versie van een regel die op de peildatum geldt; undefined als zij dan niet geldt of niet bestaat. */
export const geldigeVersie = (
  { woorden, peildatum }: Pick<Rekenzaak, 'woorden' | 'peildatum'>,
  regel: string,
): GeldigeVersie | undefined => {
  const woord = Object.hasOwn(woorden.regels, regel) ? woorden.regels[regel] : undefined;
  return woord ? geldendeVersie(woord, peildatum) : undefined;
};

/** Of een regel op de peildatum geldt en bij de feiten van de zaak past. */
export const regelTelt = (zaak: Pick<Rekenzaak, 'woorden' | 'peildatum' | 'feit'>, regel: string): boolean => {
  const woord = zaak.woorden.regels[regel];
  return woord !== undefined && regelPast(woord, zaak.feit) && geldigeVersie(zaak, regel) !== undefined;
};

/** Rekent de termijnen uit die bij de zaak passen; een vervangen termijn komt als de regel die haar vervangt. */
export const rekenTermijnen = (zaak: Rekenzaak, regels: readonly string[]): ZaakTermijn[] =>
  [...new Set(regels.map((regel) => vervangenDoor(zaak, regel)))]
    .filter((regel) => regelTelt(zaak, regel))
    .flatMap((regel) => {
      const uitslag = rekenRegel(zaak, regel);
      return uitslag ? [{ regel, uitslag }] : [];
    });

/** De regel die op deze route in de plaats komt van een andere, of de regel zelf. */
export const vervangenDoor = (zaak: Rekenzaak, regel: string): string => {
  const effect = effecten(zaak, regel).find(({ effect: soort }) => soort === 'vervangen');
  return effect?.door?.find((nieuw) => regelTelt(zaak, nieuw)) ?? regel;
};

const rekenRegel = (zaak: Rekenzaak, regel: string): TermijnUitslag | undefined => {
  const vormen =
    zaak.feit.bestuursvorm === 'openbaar' || zaak.feit.bestuursvorm === 'bijzonder'
      ? [zaak.feit.bestuursvorm]
      : ['openbaar', 'bijzonder'];
  const uitslagen = vormen.flatMap(
    (bestuursvorm) => rekenVoorVorm({ ...zaak, feit: { ...zaak.feit, bestuursvorm } }, regel) ?? [],
  );
  return uitslagen.length === 2 && uitslagen[0] && uitslagen[1] ? vroegsteVan(uitslagen[0], uitslagen[1]) : uitslagen[0];
};

const rekenVoorVorm = (zaak: Rekenzaak, regel: string): TermijnUitslag | undefined => {
  const versie = geldigeVersie(zaak, regel);
  if (!versie?.termijn || !regelTelt(zaak, regel)) return undefined;
  const { termijn, soorten } = versie;
  const opties: TermijnOpties = { verlengd: verlengd(zaak, regel), opschorting: opschorting(zaak, regel) };
  if (termijn.aard !== 'kalender' && typeof termijn.vanaf === 'object')
    opties.eindeVan = rekenVoorVorm(zaak, termijn.vanaf['einde-van']);
  return berekenTermijn({ regelId: regel, termijn, bronSoorten: soorten, datums: zaak.datums, opties });
};

const effecten = ({ bevindingen }: Rekenzaak, regel: string) =>
  bevindingen.flatMap(({ termijn }) => (termijn?.regel === regel ? [termijn] : []));

const verlengd = (zaak: Rekenzaak, regel: string): boolean | undefined => {
  const soorten = effecten(zaak, regel).map(({ effect }) => effect);
  return soorten.includes('verlenging-onbekend') ? undefined : soorten.includes('verlengd');
};

/** De stilstand telt alleen als een regel haar geeft die bij deze school past en de dag van het verzoek bekend is. */
const opschorting = (zaak: Rekenzaak, regel: string): Opschorting | undefined => {
  const effect = [...effecten(zaak, regel), ...effectenVia(zaak, regel)].find(
    ({ effect: soort }) => soort === 'staat-stil' || soort === 'stond-stil',
  );
  const grond = effect?.door?.find((id) => regelTelt(zaak, id));
  const van = zaak.datums['verzoek-aanvulling'];
  if (!effect || grond === undefined || van === undefined) return undefined;
  const telling = zaak.woorden.regels[grond]?.bestuursvorm === 'openbaar' ? 'dag-erna' : 'vanaf-de-dag';
  return { van, tot: zaak.datums['einde-aanvulling'] ?? null, telling };
};

/** Een termijn die een andere vervangt, staat stil waar die andere stilstaat. */
const effectenVia = (zaak: Rekenzaak, regel: string) =>
  zaak.bevindingen.flatMap(({ termijn }) =>
    termijn?.effect === 'vervangen' && termijn.door?.includes(regel) ? effecten(zaak, termijn.regel) : [],
  );

/** Openbaar en bijzonder geven soms een andere dag; wie het niet weet, krijgt beide. */
const vroegsteVan = (een: TermijnUitslag, ander: TermijnUitslag): TermijnUitslag => {
  const [a, b] = [uitersten(een), uitersten(ander)];
  if (!a || !b) return a ? ander : een;
  if (a.vroegst === b.vroegst && a.laatst === b.laatst) return een;
  const uitleg = `Bij een openbare school: ${een.uitleg} Bij een bijzondere school: ${ander.uitleg} Reken voor de zekerheid met de vroegste dag.`;
  const [vroegst, laatst] = [a.vroegst < b.vroegst ? a.vroegst : b.vroegst, a.laatst > b.laatst ? a.laatst : b.laatst];
  return {
    soort: 'bereik',
    regel: een.regel,
    begin: a.begin < b.begin ? a.begin : b.begin,
    vroegst,
    laatst,
    uitleg,
    advies: a.advies ?? b.advies,
  };
};

const uitersten = (uitslag: TermijnUitslag) => {
  if (uitslag.soort === 'dag')
    return { begin: uitslag.begin, vroegst: uitslag.eind, laatst: uitslag.eind, advies: uitslag.advies };
  if (uitslag.soort === 'bereik') return uitslag;
  return null;
};
