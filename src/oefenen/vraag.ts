import type { Onderwerp } from './bron.ts';

/** De soorten oefenvragen, met wat zij vragen. */
export const VRAAGSOORTEN = {
  duur: 'Hoe lang een termijn is',
  begin: 'Vanaf wanneer een termijn telt',
  aard: 'Wat voor termijn het is',
  wie: 'Wie iets moet',
  schoolsoort: 'Wat bij welke schoolsoort geldt',
  wet: 'In welke wet het staat',
  zekerheid: 'Wet, lezing of advies',
  akkoord: 'Wie akkoord moet zijn',
  begrip: 'Wat een woord betekent',
  woord: 'Welk woord erbij hoort',
  afkorting: 'Waar een afkorting voor staat',
  bevinding: 'Wat het betekent voor het antwoord',
  sinds: 'Sinds wanneer iets geldt',
} as const;
/** De soort van een oefenvraag. */
export type Vraagsoort = keyof typeof VRAAGSOORTEN;

/** Een antwoord dat te kiezen is, met waar het wél van waar is. */
export type Keuze = {
  /** Het antwoord zoals het te kiezen is. */
  readonly tekst: string;
  /** Waar dit antwoord bij hoort: de titel van een regel, begrip of bevinding. Bij het goede antwoord: die van de vraag zelf. */
  readonly van: string;
  /** De pagina waar dat staat. */
  readonly adres: string;
};

/** Een oefenvraag met alle foute antwoorden die erbij kunnen; {@link trekVraag} kiest er drie. */
export type Oefenvraag = {
  /** Soort en onderwerp van de vraag: "duur/aanmelding-beslistermijn-zes-weken". */
  readonly id: string;
  readonly soort: Vraagsoort;
  readonly onderwerp: Onderwerp;
  /** 1 is kennis van woorden, 2 van regels, 3 van verschillen tussen regels. */
  readonly niveau: 1 | 2 | 3;
  /** De vraag zelf. */
  readonly vraag: string;
  /** Waar de vraag over gaat: de titel van een regel, een bevinding of een betekenis; leeg als de vraag het al zegt. */
  readonly over: string;
  readonly goed: Keuze;
  readonly fout: readonly Keuze[];
};

/** Het hoogste aantal vragen van één soort, zodat de oefening gemengd blijft. */
export const MAX_PER_SOORT = 30;
/** Minder foute antwoorden dan dit is geen vraag. */
export const MIN_FOUT = 2;

/** Hoe een antwoord vergeleken wordt: zonder hoofdletters, accenten, leestekens en dubbele spaties. */
export const kern = (tekst: string): string =>
  tekst
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Een antwoord om midden in een zin te zetten: zonder punt aan het eind. */
export const zonderPunt = (tekst: string): string => tekst.replace(/\.$/, '');

/** Foute antwoorden zonder dubbele en zonder het goede; de volgorde blijft. */
export const zonderDubbele = (goed: string, fout: readonly Keuze[]): Keuze[] => {
  const gezien = new Set([kern(goed)]);
  return fout.filter(({ tekst }) => {
    const nieuw = !gezien.has(kern(tekst));
    gezien.add(kern(tekst));
    return nieuw;
  });
};

/** Hoogstens {@link MAX_PER_SOORT} vragen, gelijk verdeeld over de lijst, zodat elk onderwerp aan bod komt. */
export const verdeeld = <T>(lijst: readonly T[], hoogstens = MAX_PER_SOORT): T[] =>
  lijst.length <= hoogstens
    ? [...lijst]
    : Array.from({ length: hoogstens }, (_, plaats) => lijst[Math.floor((plaats * lijst.length) / hoogstens)]).flatMap(
        (deel) => deel ?? [],
      );
