import type { BegripGroep } from '../inhoud/schema-naslag.ts';
import type { ActorId } from '../regels/actoren.ts';
import type { AkkoordVan } from '../regels/akkoord.ts';
import type { ONDERWERPEN, SOORTEN_REGEL, Termijn, ZEKERHEDEN } from '../regels/schema.ts';
import type { RegelSector } from '../regels/sectoren.ts';

/** Een onderwerp waarop men kan oefenen. */
export type Onderwerp = (typeof ONDERWERPEN)[number];

/** Een regel zoals een oefenvraag hem nodig heeft: de versie die nu geldt, met gevulde gaten. */
export type OefenRegel = {
  readonly id: string;
  readonly titel: string;
  readonly kind: (typeof SOORTEN_REGEL)[number];
  readonly zekerheid: (typeof ZEKERHEDEN)[number];
  readonly onderwerpen: readonly Onderwerp[];
  readonly sectors: readonly RegelSector[];
  readonly actor: readonly ActorId[];
  readonly termijn: Termijn | null;
  /** De wetten waar hij in staat, voluit. */
  readonly wetten: readonly string[];
  /** Wie akkoord moet zijn, als de regel daarover gaat. */
  readonly akkoord: { readonly wie: AkkoordVan; readonly waarvoor: string } | null;
};

/** Alles waar oefenvragen uit gemaakt worden; gewone gegevens, klaar om te lezen. */
export type OefenBron = {
  readonly regels: readonly OefenRegel[];
  readonly begrippen: readonly {
    readonly id: string;
    readonly naam: string;
    readonly afkorting: string | null;
    readonly groep: BegripGroep;
    readonly betekenis: string;
  }[];
  readonly wijzigingen: readonly {
    readonly id: string;
    readonly titel: string;
    readonly sinds: string | null;
    readonly onderwerp: Onderwerp;
  }[];
  readonly bevindingen: readonly {
    readonly id: string;
    readonly titel: string;
    readonly gewicht: 'draagt' | 'blokkade' | 'herstelbaar' | 'let-op';
    readonly stroom: string;
    readonly stroomTitel: string;
    readonly adres: string;
    readonly onderwerp: Onderwerp;
  }[];
};
