import { dagenTussen } from './kalender.ts';
import type { Regel } from './schema.ts';

/** Een regel die langer dan zoveel dagen geleden is nagekeken, is toe aan een nieuwe controle. */
export const HOUDBAAR = 180;
/** Wat binnen zoveel dagen eindigt, wordt gemeld. */
export const VOORUIT = 90;

/** Een regel met het aantal dagen sinds hij is nagekeken; null als hij nooit in de wet is nagekeken. */
export type TeControleren = {
  readonly id: string;
  readonly titel: string;
  readonly op: string | null;
  readonly dagen: number | null;
};
/** Een regel die eindigt: de laatste dag, over hoeveel dagen dat is, en of er een versie op volgt. */
export type Eindigend = {
  readonly id: string;
  readonly titel: string;
  readonly laatste: string;
  readonly dagen: number;
  readonly opvolger: boolean;
};
type Regels = Readonly<Record<string, Pick<Regel, 'titel' | 'nagekeken' | 'versies'>>>;

/** Of een regel op een dag (ISO-datum) te lang geleden is nagekeken. Nooit nagekeken telt hier niet: dat staat al op elke pagina. */
export const isVerouderd = ({ nagekeken }: Pick<Regel, 'nagekeken'>, datum: string): boolean =>
  nagekeken !== null && dagenTussen(nagekeken.op, datum) > HOUDBAAR;

/** De regels die op een dag toe zijn aan een nieuwe controle, de oudste eerst; wat nooit is nagekeken staat bovenaan. */
export const teControleren = (regels: Regels, datum: string): TeControleren[] =>
  Object.entries(regels)
    .filter(([, regel]) => regel.nagekeken === null || isVerouderd(regel, datum))
    .map(([id, { titel, nagekeken }]) => ({
      id,
      titel,
      op: nagekeken?.op ?? null,
      dagen: nagekeken === null ? null : dagenTussen(nagekeken.op, datum),
    }))
    .sort((a, b) => (b.dagen ?? Infinity) - (a.dagen ?? Infinity) || a.id.localeCompare(b.id));

/** De regels waarvan een versie op of na een dag eindigt, binnen {@link VOORUIT} dagen; wat het eerst eindigt eerst. */
export const eindigend = (regels: Regels, datum: string): Eindigend[] =>
  Object.entries(regels)
    .flatMap(([id, { titel, versies }]) =>
      versies.flatMap(({ valid_until: laatste }, i) => {
        if (laatste === null || laatste < datum) return [];
        const dagen = dagenTussen(datum, laatste);
        return dagen > VOORUIT ? [] : [{ id, titel, laatste, dagen, opvolger: i + 1 < versies.length }];
      }),
    )
    .sort((a, b) => a.dagen - b.dagen || a.id.localeCompare(b.id));

/** Een versie van een regel die op een dag begint. */
export type Begin = { readonly id: string; readonly titel: string; readonly datum: string };

/** Alle versies die na `na` beginnen (ISO-datum), de nieuwste eerst. */
export const begintNa = (regels: Regels, na: string): Begin[] =>
  Object.entries(regels)
    .flatMap(([id, { titel, versies }]) =>
      versies.flatMap(({ valid_from: datum }) => (datum !== null && datum > na ? [{ id, titel, datum }] : [])),
    )
    .sort((a, b) => b.datum.localeCompare(a.datum) || a.id.localeCompare(b.id));
