import type { Antwoord } from '../engine/flow-types.ts';
import type { Brief, BriefVakken } from '../inhoud/schema-brief.ts';
import type { Datums } from '../regels/gebeurtenissen.ts';
import type { Feit } from '../regels/past-bij.ts';
import { regelPast } from '../regels/past-bij.ts';
import { dagInWoorden } from '../regels/maanden.ts';
import { berekendIn, vulGaten } from './brief-gaten.ts';
import { ruwPapier } from './brief-ruw.ts';
import { labelVan } from './regel-label.ts';
import type { Rekenzaak, ZaakTermijn } from './zaak-termijnen.ts';
import { geldigeVersie } from './zaak-termijnen.ts';
import type { Blok, Papier, Tekst } from './docx/papier.ts';
import type { RegelWoord } from './woorden.ts';

/** Een brief met alles wat erbij hoort om hem te vullen, als platte gegevens. */
export type BriefWoord = {
  readonly id: string;
  readonly brief: Brief;
  /** De vakken die in deze brief voorkomen. */
  readonly vakken: BriefVakken;
  /** Elke regel die de brief of een van zijn gaten noemt. */
  readonly regels: Readonly<Record<string, RegelWoord>>;
  /** Wanneer de wet is nagekeken, en in welke versie (ISO-datums). */
  readonly wet: { readonly nagekeken: string; readonly versie: string };
};

/** Wat er over de zaak bekend is. Wat ontbreekt, blijft in de brief zichtbaar als open plek. */
export type BriefZaak = {
  readonly feit: Feit;
  readonly datums: Datums;
  /** De dag wiens recht telt (ISO-datum). */
  readonly peildatum: string;
  /** De dag op de brief (ISO-datum); null als die nog open is. */
  readonly vandaag: string | null;
  readonly bevindingen: Rekenzaak['bevindingen'];
  /** De stroom waar de lezer vandaan komt, en zijn antwoorden. */
  readonly stroom: string | null;
  readonly spoor: readonly Antwoord[];
  /** Wat iemand zelf invulde, per vak. */
  readonly vakken: Readonly<Record<string, string>>;
  /** Wat iemand zei over stukken die alleen soms in de brief horen: de bijzin → of het zo is. */
  readonly keuzes: Readonly<Record<string, boolean>>;
};

/** Een zaak waarvan niets bekend is: zo staat een brief op een pagina zonder script. */
export const legeZaak = (peildatum: string): BriefZaak => ({
  feit: {},
  datums: {},
  peildatum,
  vandaag: null,
  bevindingen: [],
  stroom: null,
  spoor: [],
  vakken: {},
  keuzes: {},
});

/** Een gevulde brief, en de termijnen die erin zijn uitgerekend. */
export type GevuldeBrief = { readonly papier: Papier; readonly berekend: readonly ZaakTermijn[] };

/**
 * Vult een brief met feiten, dagen en termijnen: één papier voor scherm, druk en Word. Pure functie; gooit op geen zaak. De
 * termijnen komen uit de versies die op de peildatum gelden, en hun laatste dag uit dezelfde berekening als `doorloop`.
 */
export const maakBrief = (woord: BriefWoord, zaak: BriefZaak): GevuldeBrief => {
  const ruw = ruwPapier(woord, zaak);
  const vul = (tekst: Tekst): string => vulGaten(String(tekst), woord, zaak);
  const blokken = [...ruw.blokken.map((blok) => vulBlok(blok, vul)), regelNoot(woord, zaak)];
  const { nagekeken, versie } = woord.wet;
  return {
    papier: {
      titel: vul(ruw.titel),
      ...(ruw.vooraf ? { vooraf: ruw.vooraf.map((blok) => vulBlok(blok, vul)) } : {}),
      blokken,
      voet: [
        `Volgens de wet zoals nagekeken op ${dagInWoorden(nagekeken)} (versie ${dagInWoorden(versie)}). Gemaakt met Wegwijzer passend onderwijs. Geen juridisch advies.`,
      ],
    },
    berekend: berekendIn(ruw, woord, zaak),
  };
};

const vulBlok = (blok: Blok, vul: (tekst: Tekst) => string): Blok => {
  switch (blok.soort) {
    case 'kop':
      return { ...blok, tekst: vul(blok.tekst) };
    case 'alinea':
      return { ...blok, tekst: vul(blok.tekst) };
    case 'lijst':
      return { ...blok, regels: blok.regels.map(vul) };
    case 'tabel':
      return { ...blok, koppen: blok.koppen.map(vul), rijen: blok.rijen.map((rij) => rij.map(vul)) };
    case 'handtekening':
      return { ...blok, wie: blok.wie.map(vul) };
    case 'invulregel':
      return blok;
  }
};

/** De regels van een brief die bij deze school passen en op de peildatum gelden. */
export const regelsBij = ({ brief, regels }: BriefWoord, { feit, peildatum }: BriefZaak): string[] =>
  [...new Set([...brief.wet.flatMap((eis) => eis.regels), ...brief.regels])].filter((id) => {
    const regel = regels[id];
    return regel !== undefined && regelPast(regel, feit) && geldigeVersie({ woorden: { regels }, peildatum }, id) !== undefined;
  });

const regelNoot = (woord: BriefWoord, zaak: BriefZaak): Blok => {
  const labels = regelsBij(woord, zaak).flatMap((id) => {
    const regel = woord.regels[id];
    return regel ? [labelVan(regel, zaak.feit.sector)] : [];
  });
  return { soort: 'alinea', vorm: 'noot', tekst: `Dit papier steunt op: ${[...new Set(labels)].join('; ')}.` };
};
