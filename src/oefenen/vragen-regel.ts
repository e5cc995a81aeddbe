import { hoofdletter } from '../lib/hoofdletter.ts';
import { ACTOREN } from '../regels/actoren.ts';
import type { ActorId } from '../regels/actoren.ts';
import { AKKOORD_VAN } from '../regels/akkoord.ts';
import { SECTOREN, SECTOR_NAMEN } from '../regels/sectoren.ts';
import type { OefenBron, OefenRegel } from './bron.ts';
import { kern, zonderDubbele } from './vraag.ts';
import type { Keuze, Oefenvraag, Vraagsoort } from './vraag.ts';

/** Wie samen de kant van de school zijn: twee van hen naast elkaar is geen eerlijke keuze. */
const SCHOOLKANT: readonly ActorId[] = ['school', 'bevoegd-gezag', 'schoolleider', 'leraar', 'ib'];
/** Woorden die de schoolsoort al verraden. */
const SECTORWOORD =
  /\b(po|sbo|so|vso|vo|\(v\)so|basisschool|basisonderwijs|voortgezet|speciaal|cluster|brugklas|praktijkonderwijs|lwoo|vmbo|isk)\b/i;

/** Vragen over regels: wie moet, bij welke schoolsoort, in welke wet, hoe zeker, en wie akkoord moet zijn. */
export const regelVragen = ({ regels }: OefenBron): Oefenvraag[] => [
  ...regels.flatMap((regel) => [...wieVraag(regel, regels), ...wetVraag(regel, regels), ...akkoordVraag(regel, regels)]),
  ...schoolsoortVragen(regels),
  ...zekerheidVragen(regels),
];

const wieVraag = (regel: OefenRegel, alle: readonly OefenRegel[]): Oefenvraag[] => {
  const [wie] = regel.actor;
  if (wie === undefined || regel.actor.length !== 1 || regel.kind !== 'plicht' || noemtActor(regel.titel)) return [];
  const eigen = kanten(wie);
  const anders = verwantEerst(regel, alle).filter(
    ({ kind, actor }) =>
      kind === 'plicht' && actor.length === 1 && !actor.some((ander) => eigen.includes(ander) || ander === 'allen'),
  );
  // Van de kant van de school komt er hoogstens één naast elkaar te staan.
  const eenPerKant = anders.filter(
    ({ actor }, plaats) => anders.findIndex((van) => kanten(van.actor[0]).includes(actor[0] ?? 'allen')) === plaats,
  );
  const keuze = (van: OefenRegel): Keuze => ({ ...bij(van), tekst: hoofdletter(metLidwoord(van.actor[0] ?? 'allen')) });
  return [maak('wie', regel, 2, 'Wie moet hiervoor zorgen?', keuze(regel), eenPerKant.map(keuze))];
};

const wetVraag = (regel: OefenRegel, alle: readonly OefenRegel[]): Oefenvraag[] => {
  const [wet] = regel.wetten;
  if (wet === undefined || regel.wetten.length !== 1) return [];
  const keuze = (van: OefenRegel): Keuze => ({ ...bij(van), tekst: van.wetten[0] ?? '' });
  const anders = verwantEerst(regel, alle).filter(({ wetten }) => wetten.length === 1 && !wetten.includes(wet));
  return [maak('wet', regel, 3, 'In welke wet staat dit?', keuze(regel), anders.map(keuze))];
};

const akkoordVraag = (regel: OefenRegel, alle: readonly OefenRegel[]): Oefenvraag[] => {
  if (regel.akkoord === null) return [];
  const keuzes = (van: OefenRegel): Keuze[] =>
    van.akkoord === null ? [] : [{ tekst: AKKOORD_VAN[van.akkoord.wie], van: van.akkoord.waarvoor, adres: bij(van).adres }];
  const [goed] = keuzes(regel);
  return goed ? [maak('akkoord', regel, 2, 'Wie moet akkoord zijn?', goed, verwantEerst(regel, alle).flatMap(keuzes))] : [];
};

/** Welke van deze regels geldt bij die schoolsoort? De foute gelden alleen bij andere soorten. */
const schoolsoortVragen = (regels: readonly OefenRegel[]): Oefenvraag[] => {
  const bruikbaar = regels.filter(
    ({ sectors, titel, kind }) => sectors.length < SECTOREN.length && !SECTORWOORD.test(titel) && kind !== 'definitie',
  );
  return SECTOREN.flatMap((sector) =>
    bruikbaar
      .filter(({ sectors }) => sectors.includes(sector))
      .map((regel) => {
        const keuze = (van: OefenRegel): Keuze => ({
          ...bij(van),
          tekst: van.titel,
          van: van.sectors.map((soort) => SECTOR_NAMEN[soort]).join(', '),
        });
        const hier = new Set(regels.filter(({ sectors }) => sectors.includes(sector)).map(({ titel }) => kern(titel)));
        const anders = verwantEerst(regel, bruikbaar).filter(
          ({ sectors, titel }) => !sectors.includes(sector) && !hier.has(kern(titel)),
        );
        const vraag = `Welke van deze regels geldt in het ${SECTOR_NAMEN[sector].replace('instelling', 'onderwijs van een instelling')}?`;
        return {
          ...maak('schoolsoort', regel, 3, vraag, keuze(regel), anders.map(keuze)),
          id: `schoolsoort/${sector}-${regel.id}`,
          over: '',
        };
      }),
  );
};

/** De mate van zekerheid, in de woorden van het antwoord. */
const STATUS = {
  wet: 'Dit staat in de wet, en iedereen moet zich eraan houden',
  lezing: 'Zo leest een commissie of rechter de wet; het is zelf geen wet',
  advies: 'Dit is een advies; het is verstandig, maar geen plicht',
} as const;

const zekerheidVragen = (regels: readonly OefenRegel[]): Oefenvraag[] => {
  const status = ({ kind, zekerheid, wetten }: OefenRegel): keyof typeof STATUS | null => {
    if (kind === 'uitleg') return 'lezing';
    if (kind === 'advies' && wetten.length === 0) return 'advies';
    return zekerheid === 'verified' && wetten.length > 0 && (kind === 'plicht' || kind === 'verbod') ? 'wet' : null;
  };
  const bruikbaar = regels.flatMap((regel) => {
    const soort = status(regel);
    return soort ? [{ regel, soort }] : [];
  });
  return bruikbaar.map(({ regel, soort }) => {
    const anders = Object.keys(STATUS).flatMap((ander) => {
      const voorbeeld = verwantEerst(
        regel,
        bruikbaar.filter((van) => van.soort === ander && ander !== soort).map((van) => van.regel),
      )[0];
      return voorbeeld ? bruikbaar.filter((van) => van.regel === voorbeeld) : [];
    });
    const keuze = (van: { regel: OefenRegel; soort: keyof typeof STATUS }): Keuze => ({
      ...bij(van.regel),
      tekst: STATUS[van.soort],
    });
    return maak('zekerheid', regel, 2, 'Hoe vast staat dit?', keuze({ regel, soort }), anders.map(keuze));
  });
};

const maak = (
  soort: Vraagsoort,
  regel: OefenRegel,
  niveau: 2 | 3,
  vraag: string,
  goed: Keuze,
  fout: readonly Keuze[],
): Oefenvraag => ({
  id: `${soort}/${regel.id}`,
  soort,
  onderwerp: regel.onderwerpen[0] ?? 'basis',
  niveau,
  vraag,
  over: soort === 'akkoord' && regel.akkoord ? hoofdletter(regel.akkoord.waarvoor) : regel.titel,
  goed,
  fout: zonderDubbele(goed.tekst, fout),
});

const bij = ({ id, titel }: OefenRegel): Omit<Keuze, 'tekst'> => ({ van: titel, adres: `/regels/${id}/` });

const verwantEerst = (regel: OefenRegel, alle: readonly OefenRegel[]): OefenRegel[] => {
  const gelijk = ({ onderwerpen }: OefenRegel) => Number(onderwerpen.some((onderwerp) => regel.onderwerpen.includes(onderwerp)));
  return alle.filter(({ id }) => id !== regel.id).sort((een, ander) => gelijk(ander) - gelijk(een));
};

/** Wie dezelfde kant zijn als deze. */
const kanten = (wie: ActorId | undefined): readonly ActorId[] =>
  wie === undefined ? [] : SCHOOLKANT.includes(wie) ? SCHOOLKANT : [wie];

/** Een titel waar al in staat wie het is, geeft het antwoord weg. */
const noemtActor = (titel: string): boolean =>
  /ouder|leerling|kind|school|bestuur|leraar|samenwerkingsverband|gemeente|leerplicht|inspectie|commissie|college|rechter|steunpunt|arts|minister|deskundige/i.test(
    titel,
  );

const ZONDER_LIDWOORD: readonly ActorId[] = ['ouders', 'deskundigen'];
const HET: readonly ActorId[] = ['swv', 'bevoegd-gezag', 'steunpunt', 'college-rechten-mens'];
const metLidwoord = (wie: ActorId): string =>
  ZONDER_LIDWOORD.includes(wie) ? `de ${ACTOREN[wie]}` : `${HET.includes(wie) ? 'het' : 'de'} ${ACTOREN[wie]}`;
